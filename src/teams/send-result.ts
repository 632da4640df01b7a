import type { SendResult } from '../reminders/messenger.js';

/** Asked to wait, or a hop on the way failed: the message did not arrive, and may be sent again. */
const DID_NOT_ARRIVE: ReadonlySet<number> = new Set([412, 429, 502, 504]);
/** The person removed the app, blocked it or is gone. */
const NOT_THERE: ReadonlySet<number> = new Set([403, 404]);

const FIRST_WAIT = 1_000;
const SECOND = 1_000;
/** The longest wait that Teams is granted, in milliseconds: a message of the morning must not come in the afternoon. */
const LONGEST_WAIT = 5 * 60_000;

/** A message that was refused and did not arrive, and how long Teams asks to wait, in seconds. */
export interface Refused {
  readonly status: number;
  readonly retryAfter?: number;
}

/** What became of a message whose sending failed: to be sent again, or an outcome. */
export function resultOf(fault: unknown): SendResult | Refused {
  const status = typeof fault === 'object' && fault !== null && 'statusCode' in fault && fault.statusCode;
  if (typeof status !== 'number') return { outcome: 'unknown', why: 'no answer' };
  const why = `Teams answered ${status}`;
  if (NOT_THERE.has(status)) return { outcome: 'unreachable', why };
  if (DID_NOT_ARRIVE.has(status)) return { status, ...retryAfterOf(fault) };
  return { outcome: status < 500 ? 'given-up' : 'unknown', why };
}

/** How long to wait before sending again, in milliseconds: as told, or longer each time, so that not all come again at once. */
export function waitFor({ retryAfter }: Refused, tries: number): number {
  const jitter = 0.5 + Math.random();
  if (retryAfter !== undefined) return Math.min(retryAfter * SECOND + jitter * 100, LONGEST_WAIT);
  return FIRST_WAIT * 2 ** (tries - 1) * jitter;
}

function retryAfterOf(fault: unknown): Pick<Refused, 'retryAfter'> {
  const headers = headersOf(fault);
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return seconds >= 0 ? { retryAfter: seconds } : {};
}

interface Headers {
  get(name: string): unknown;
}

function headersOf(fault: unknown): Headers | undefined {
  if (typeof fault !== 'object' || fault === null || !('response' in fault)) return undefined;
  const { response } = fault;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  return isHeaders(response.headers) ? response.headers : undefined;
}

function isHeaders(headers: unknown): headers is Headers {
  return (
    typeof headers === 'object' && headers !== null && 'get' in headers && typeof headers.get === 'function'
  );
}
