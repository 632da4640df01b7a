import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { BotAdapter, TurnLogic } from './adapter.js';
import { faultOf } from './answer-turn.js';
import { isActivity, whatIsWrong } from './check-body.js';
import { NotLetInError } from './not-let-in-error.js';
import { refusePages } from './refuse-pages.js';
import { turnAway } from './turn-away.js';

/** What the server needs to know. */
export interface ServerParts {
  readonly adapter: BotAdapter;
  readonly bot: TurnLogic;
  readonly log: Logger;
  /** Requests without a token are turned away before anything is read. */
  readonly authenticated: boolean;
  /** Rejects while the bot could not answer: the tables cannot be reached. */
  readonly ready: () => Promise<void>;
}

/** The largest body taken: Teams sends far less, and whoever typed too much is told so on the form and not by a bare error. */
const LARGEST_BODY = '2mb';

/** The web server: one door for Teams, and two for whoever watches over it. */
export function createServer(parts: ServerParts): Express {
  const server = express();
  server.disable('x-powered-by');
  server.get('/healthz', (_request, response) => {
    response.json({ status: 'up' });
  });
  server.get('/readyz', readiness(parts));
  server.post(
    '/api/messages',
    refusePages,
    demandToken(parts),
    express.json({ limit: LARGEST_BODY, strict: true, type: () => true }),
    receive(parts),
  );
  server.use((_request, response) => {
    response.status(404).json({ error: 'There is nothing here. The bot is at POST /api/messages.' });
  });
  server.use(bodyFault(parts.log));
  return server;
}

function readiness({ ready, log }: ServerParts): RequestHandler {
  return async (_request, response) => {
    try {
      await ready();
      response.json({ status: 'ready' });
    } catch (error) {
      log.warn({ fault: faultOf(error) }, 'not ready');
      response.status(503).json({ status: 'not ready: the tables cannot be reached' });
    }
  };
}

function demandToken({ authenticated, log }: ServerParts): RequestHandler {
  return (request, response, next) => {
    if (!authenticated || /^Bearer \S+$/.test(request.headers.authorization ?? '')) return next();
    turnAway(response, new NotLetInError('no token'), log);
  };
}

function receive({ adapter, bot, log }: ServerParts): RequestHandler {
  return async (request, response) => {
    const body: unknown = request.body;
    if (!isActivity(body)) {
      response.status(400).json({ error: whatIsWrong(body) });
      return;
    }
    try {
      const answered = await adapter.receive(request.headers.authorization ?? '', body, bot);
      response.status(answered?.status ?? 200).json(answered?.body ?? {});
    } catch (error) {
      turnAway(response, error, log);
    }
  };
}

/** Answers a body that is no JSON, or too large, without showing how it was read. */
function bodyFault(log: Logger): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const given: unknown =
      typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    const status = typeof given === 'number' && given >= 400 && given < 500 ? given : 500;
    if (status === 500) log.error({ fault: faultOf(error) }, 'a request failed');
    response
      .status(status)
      .json({ error: status === 413 ? 'The body is too large.' : 'The body could not be read as JSON.' });
  };
}
