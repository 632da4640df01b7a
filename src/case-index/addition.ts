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

/** An addition worked out: the event, the case after it, and the rows of the lists before and after. */
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
    rowsBefore: before ? projectedRows(fileBefore, calendar).map(addressOf) : [],
    rowsAfter: projectedRows(file, calendar),
  };
}

/** All that may be left over of an addition if its writer dies. */
export function intentOf({ addition, rowsBefore, rowsAfter }: Prepared): Intent {
  return { childRef: addition.childRef, rows: [...rowsBefore, ...rowsAfter.map(addressOf)] };
}

function addressOf({ partition, row }: ProjectedRow): RowAddress {
  return [partition, row];
}
