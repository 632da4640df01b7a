import type { Response } from 'express';
import type { Logger } from 'pino';
import { faultOf } from './answer-turn.js';
import { KeysError, NotLetInError } from './not-let-in-error.js';
import { OtherChannelError } from './only-msteams.js';
import { OtherTenantError } from './only-tenant.js';

/**
 * Answers a request that no turn was run for, or whose turn failed. Whoever could not be let in gets 401 whatever the
 * reason, for a token that cannot be checked is no valid one, and one line in the log without a stack: anybody can send
 * such a request, as often as they like. What is a fault of ours has its stack there.
 */
export function turnAway(response: Response, error: unknown, log: Logger): void {
  const { status, words } = refusal(error);
  response.status(status).json({ error: words });
  if (error instanceof KeysError) log.error({ status, fault: faultOf(error.cause) }, error.message);
  else if (status < 500) log.warn({ status, why: whyOf(error) }, 'a request was turned away');
  else log.error({ status, fault: faultOf(error) }, 'an activity could not be handled');
}

function refusal(error: unknown): { status: number; words: string } {
  if (error instanceof NotLetInError) return { status: 401, words: 'A valid token is required.' };
  if (error instanceof OtherTenantError)
    return { status: 403, words: 'This bot does not serve that tenant.' };
  if (error instanceof OtherChannelError) return { status: 403, words: 'This bot serves Teams only.' };
  return { status: 500, words: 'The activity could not be handled.' };
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
