import { z } from 'zod';
import { KeysError, NotLetInError } from './not-let-in-error.js';

const UNAUTHORIZED = 401;

/** What the SDK throws for a token that is not good, told by its names, as its classes are not given out. */
const badToken = z.union([
  z.object({
    name: z.enum(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']),
    message: z.string(),
  }),
  z.object({ statusCode: z.literal(UNAUTHORIZED), message: z.string() }),
]);

/**
 * Why the SDK did not let a request in. Only for a token that is not good are its own words kept; anything else means
 * that tokens cannot be checked at all, which whoever looks after the bot must hear of.
 */
export function whyNotLetIn(cause: unknown): NotLetInError {
  const bad = badToken.safeParse(cause);
  if (bad.success) return new NotLetInError(bad.data.message, { cause });
  return new KeysError('tokens cannot be checked: the keys of the Bot Framework cannot be had', { cause });
}
