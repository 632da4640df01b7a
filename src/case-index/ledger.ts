import type { Day } from '../domain/day.js';
import { ConflictError } from './errors.js';
import { allRows, type StoredRow, type Table, type Value } from './table.js';

/** What became of something that was to be sent. `claimed`: begun, and nothing heard of it since. */
export type SendOutcome = 'claimed' | 'sent' | 'unreachable' | 'unknown' | 'given-up';

/** A line of the ledger: what was sent to whom on a day, with which result. Nothing of what it said. */
export interface LedgerEntry {
  readonly id: string;
  /** Entra object id. */
  readonly person: string;
  readonly outcome: SendOutcome;
  /** The moment of the claim, ISO 8601 in UTC. */
  readonly at: string;
  /** The channel's id of the message, where it was sent. */
  readonly activityId?: string;
  /** Why it could not be reached or was given up. */
  readonly why?: string;
}

const OUTCOMES: readonly SendOutcome[] = ['claimed', 'sent', 'unreachable', 'unknown', 'given-up'];

/**
 * Claims something that is to be sent, before it is: of several who try, one is told yes, so that it is sent once.
 * @returns false where it was claimed before.
 */
export async function claim(
  ledger: Table,
  day: Day,
  entry: Pick<LedgerEntry, 'id' | 'person' | 'at'>,
): Promise<boolean> {
  const { id, person, at } = entry;
  try {
    await ledger.write(day, [{ do: 'insert', row: id, values: { person, at, outcome: 'claimed' } }]);
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

/** Notes what became of what was claimed. */
export async function noteOutcome(ledger: Table, day: Day, entry: LedgerEntry): Promise<void> {
  const { id, ...cells } = entry;
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(cells)) if (value !== undefined) values[name] = value;
  await ledger.write(day, [{ do: 'upsert', row: id, values }]);
}

/** Everything of a day: one request for each 1,000 lines. */
export async function readLedger(ledger: Table, day: Day): Promise<readonly LedgerEntry[]> {
  return (await allRows(ledger, { partition: day })).map(entryOf);
}

function entryOf({ row, values }: StoredRow): LedgerEntry {
  const { activityId, why } = values;
  return {
    id: row,
    person: String(values.person),
    outcome: OUTCOMES.find((one) => one === values.outcome) ?? 'unknown',
    at: String(values.at),
    ...(typeof activityId === 'string' && { activityId }),
    ...(typeof why === 'string' && { why }),
  };
}
