import { type Day, isDay } from '../domain/day.js';
import { allRows, type StoredRow, type Table } from './table.js';

/** The partition of the ledger that holds what was put off. */
const PARTITION = 'snoozed';

/** A line of a list that somebody does not want to be reminded of before a day. */
export interface Snooze {
  /** The line's place in its list, which names the limit and the case too. */
  readonly place: string;
  readonly childRef: string;
  /** The day on which it is said again. */
  readonly until: Day;
  /** How often it was put off. */
  readonly times: number;
  /** Entra object id of whoever put it off last. */
  readonly by: string;
}

/** Everything that was put off and not tidied away, by place: one request for each 1,000. */
export async function readSnoozes(ledger: Table): Promise<ReadonlyMap<string, Snooze>> {
  const rows = await allRows(ledger, { partition: PARTITION });
  return new Map(rows.flatMap(snoozeOf).map((snooze) => [snooze.place, snooze]));
}

/** Puts lines off, all or none: one request. */
export function saveSnoozes(ledger: Table, snoozes: readonly Snooze[]): Promise<void> {
  return ledger.write(
    PARTITION,
    snoozes.map(({ place, ...values }) => ({ do: 'upsert', row: place, values })),
  );
}

/** Tidies away what was put off and is no longer owed. */
export function dropSnoozes(ledger: Table, places: readonly string[]): Promise<void> {
  return ledger.write(
    PARTITION,
    places.map((row) => ({ do: 'delete', row })),
  );
}

function snoozeOf({ row, values }: StoredRow): Snooze[] {
  const { childRef, until, times, by } = values;
  if (typeof until !== 'string' || !isDay(until)) return [];
  return [{ place: row, childRef: String(childRef), until, times: Number(times), by: String(by) }];
}
