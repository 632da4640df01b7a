import { randomUUID } from 'node:crypto';
import { applyChange, type CaseEvent, type Change } from '../domain/case-events.js';
import { type CaseFile, newCaseFile, type RecordedBy } from '../domain/case-file.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { appendOperations, casePartition, eventRow, type StoredCase } from './case-rows.js';
import { type ProjectedRow, projectedRows } from './duty-rows.js';
import { ConflictError, StorageError } from './errors.js';
import { allMarks, type Mark, markPending, type RowAddress, unmark } from './pending.js';
import { project } from './project.js';
import type { Tables } from './tables.js';

/** What is to be added to one case's history, decided on the case as it was read. */
export interface Addition {
  readonly childRef: string;
  readonly before: StoredCase | undefined;
  readonly changes: readonly Change[];
}

/** Who records, and when (ISO 8601 in UTC). */
export interface Recording {
  readonly by: RecordedBy;
  /** Entra object id, where it is a person. */
  readonly person?: string;
  readonly at: string;
}

interface Prepared {
  readonly addition: Addition;
  readonly file: CaseFile;
  readonly event: CaseEvent;
  readonly rowsBefore: readonly RowAddress[];
  readonly rowsAfter: readonly ProjectedRow[];
}

/** How many cases are written at once. */
const CASES_AT_ONCE = 8;

/**
 * Records events on cases, at most a hundred different ones: marks them pending, writes each case and its event in
 * one transaction, brings the projections up to date, takes the marks away. A crash at any point leaves a mark
 * from which `repair` finishes the work.
 * @returns the references of the cases that somebody else changed first: nothing of theirs was written.
 * @throws StorageError when the storage fails; what was written stays marked.
 */
export async function record(
  tables: Tables,
  calendar: WorkingCalendar,
  recording: Recording,
  additions: readonly Addition[],
): Promise<readonly string[]> {
  const prepared = additions.map((addition) => prepare(addition, recording, calendar));
  const marks = await markPending(tables.pending, prepared.map(intentOf), recording.at);
  const refused = await commitAll(tables, prepared);
  const written = prepared.filter(({ addition }) => !refused.has(addition.childRef));
  await project(
    tables.duties,
    written.flatMap(({ rowsBefore }) => rowsBefore),
    written.flatMap(({ rowsAfter }) => rowsAfter),
  );
  await settle(tables, marks);
  return [...refused];
}

function prepare(addition: Addition, recording: Recording, calendar: WorkingCalendar): Prepared {
  const { before, changes, childRef } = addition;
  const fileBefore = before?.file ?? newCaseFile(childRef);
  const file = changes.reduce(applyChange, fileBefore);
  return {
    addition,
    file,
    event: { number: (before?.events ?? 0) + 1, ...recording, changes },
    rowsBefore: before ? projectedRows(fileBefore, calendar).map(addressOf) : [],
    rowsAfter: projectedRows(file, calendar),
  };
}

function addressOf({ partition, row }: ProjectedRow): RowAddress {
  return [partition, row];
}

function intentOf({ addition, rowsBefore, rowsAfter }: Prepared) {
  return { childRef: addition.childRef, rows: [...rowsBefore, ...rowsAfter.map(addressOf)] };
}

async function commitAll(tables: Tables, prepared: readonly Prepared[]): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  const queue = prepared.values();
  const work = async () => {
    for (const one of queue) if (!(await commit(tables, one))) refused.add(one.addition.childRef);
  };
  await Promise.all(Array.from({ length: Math.min(CASES_AT_ONCE, prepared.length) }, work));
  return refused;
}

/** Writes the case and its event; false when somebody else wrote first. */
async function commit(tables: Tables, { addition, file, event }: Prepared): Promise<boolean> {
  const claim = randomUUID();
  const partition = casePartition(addition.childRef);
  try {
    await tables.cases.write(partition, appendOperations(addition.before, file, event, claim));
    return true;
  } catch (error) {
    if (!(error instanceof ConflictError) && !(error instanceof StorageError)) throw error;
    // A reply that was lost is sent again by the client and then meets its own row: the claim tells whose it is.
    const there = await tables.cases.get(partition, eventRow(event.number));
    if (there?.values.claim === claim) return true;
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

/**
 * Takes the marks away, unless another writer is at one of the cases as well: then either may have written over the
 * other's rows with older ones, and the mark stays for `repair`.
 */
async function settle(tables: Tables, marks: readonly Mark[]): Promise<void> {
  const ours = new Set(marks.map(({ row }) => row));
  const others = (await allMarks(tables.pending)).filter(({ row }) => !ours.has(row));
  const contested = new Set(others.flatMap(({ intents }) => intents.map(({ childRef }) => childRef)));
  await unmark(
    tables.pending,
    marks.filter(({ intents }) => !intents.some(({ childRef }) => contested.has(childRef))),
  );
}
