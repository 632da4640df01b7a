import { isDeepStrictEqual } from 'node:util';
import { applyChange } from '../domain/apply-change.js';
import { type CaseEvent, type Change, foldCase } from '../domain/case-events.js';
import { type CaseFile, newCaseFile, type RecordedBy } from '../domain/case-file.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { StoredCase } from './case-rows.js';
import { type ProjectedRow, projectedRows } from './duty-rows.js';
import type { Intent, RowAddress } from './pending.js';

/** What is to be added to one case's history, decided on the case as it was read. */
export interface Addition {
  readonly childRef: string;
  readonly before: StoredCase | undefined;
  readonly changes: readonly Change[];
  /** The whole history so far, where an earlier event is undone: the case is then made from it anew. */
  readonly history?: readonly CaseEvent[];
}

/** Who records, and when (ISO 8601 in UTC). */
export interface Recording {
  readonly by: RecordedBy;
  /** Entra object id, where it is a person. */
  readonly person?: string;
  /** The token of the form it came by. */
  readonly submission?: string;
  readonly at: string;
}

/** An addition worked out: the event, the case after it, and the rows of the lists that differ, before and after. */
export interface Prepared {
  readonly addition: Addition;
  readonly file: CaseFile;
  readonly event: CaseEvent;
  readonly rowsBefore: readonly RowAddress[];
  readonly rowsAfter: readonly ProjectedRow[];
}

/** Works an addition out. */
export function prepare(addition: Addition, recording: Recording, calendar: WorkingCalendar): Prepared {
  const { before, changes, childRef, history } = addition;
  const fileBefore = before?.file ?? newCaseFile(childRef);
  const event = { number: (before?.events ?? 0) + 1, ...recording, changes };
  const file = history ? foldCase(childRef, [...history, event]) : changes.reduce(applyChange, fileBefore);
  return {
    addition,
    file,
    event,
    ...changedRows(before ? projectedRows(fileBefore, calendar) : [], projectedRows(file, calendar)),
  };
}

/** Rows that are the same before and after are there already, or a mark stands for their being mended. */
function changedRows(before: readonly ProjectedRow[], after: readonly ProjectedRow[]) {
  const there = new Map(before.map((row) => [addressOf(row).join(' '), row]));
  const same = after.filter((row) => isDeepStrictEqual(there.get(addressOf(row).join(' ')), row));
  return {
    rowsBefore: before.map(addressOf).filter(([partition, row]) => !isAmong(same, partition, row)),
    rowsAfter: after.filter((row) => !same.includes(row)),
  };
}

function isAmong(rows: readonly ProjectedRow[], partition: string, row: string): boolean {
  return rows.some((one) => one.partition === partition && one.row === row);
}

/** All that may be left over of an addition if its writer dies. */
export function intentOf({ addition, rowsBefore, rowsAfter }: Prepared): Intent {
  return { childRef: addition.childRef, rows: [...rowsBefore, ...rowsAfter.map(addressOf)] };
}

function addressOf({ partition, row }: ProjectedRow): RowAddress {
  return [partition, row];
}
