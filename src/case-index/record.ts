import type { WorkingCalendar } from '../domain/working-calendar.js';
import { type Addition, intentOf, type Prepared, prepare, type Recording } from './addition.js';
import { commit } from './commit.js';
import { markPending } from './pending.js';
import { project } from './project.js';
import { settle } from './settle.js';
import type { Tables } from './tables.js';

/** How many cases are written at once. */
const CASES_AT_ONCE = 8;

/**
 * Records events on cases, at most a hundred different ones: marks them pending, writes each case and its event in
 * one transaction, brings the projections up to date, takes the marks away. A crash at any point leaves a mark
 * from which `repair` finishes the work.
 * @returns the references of the cases that somebody else changed first: nothing of theirs was written.
 * @throws StorageError or NotSavedError when the storage fails; what was written stays marked.
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

async function commitAll(tables: Tables, prepared: readonly Prepared[]): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  const queue = prepared.values();
  const work = async () => {
    for (const one of queue) if (!(await commit(tables, one))) refused.add(one.addition.childRef);
  };
  await Promise.all(Array.from({ length: Math.min(CASES_AT_ONCE, prepared.length) }, work));
  return refused;
}
