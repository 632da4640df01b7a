import { z } from 'zod';
import { NotLetInError } from './not-let-in-error.js';

const jwtPart = z
  .string()
  .transform((part) => parsed(Buffer.from(part, 'base64url').toString()))
  .pipe(z.record(z.unknown()));

/** A token as far as it can be read by anybody: nothing in it is vouched for yet. */
const readable = z.tuple([jwtPart, jwtPart.pipe(z.object({ iss: z.string() })), z.string()]);

/**
 * Turns away what is no token of the Bot Framework's channels before anything else is made of it. Besides those the SDK
 * takes tokens made for its emulator and for bots that call bots, checks them less (not their service address), and
 * fetches other keys for whoever sends one: Teams never does.
 * @throws NotLetInError saying why.
 */
export function demandChannelToken(authorization: string, issuer: string): void {
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (token === undefined) throw new NotLetInError('no token');
  const read = readable.safeParse(token.split('.'));
  if (!read.success) throw new NotLetInError('no token that can be read');
  if (read.data[1].iss !== issuer) throw new NotLetInError('a token of another issuer');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
