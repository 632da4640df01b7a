import type { RequestHandler } from 'express';

/**
 * Turns away what a web page sends. Browsers name the page's origin with every POST; Teams and the Playground never do.
 * In local mode nobody is authenticated, so that any page open on the machine could otherwise ask as somebody and have
 * the answer sent to an address of its own.
 */
export const refusePages: RequestHandler = (request, response, next) => {
  if (request.headers.origin === undefined) return next();
  response.status(403).json({ error: 'The bot takes nothing from web pages.' });
};
