import type { Clock } from '../domain/clock.js';
import { groupBy } from '../domain/group-by.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { casePartition, SNAPSHOT_ROW, storedCase } from './case-rows.js';
import { projectedRows } from './duty-rows.js';
import { allMarks, type Intent, unmark } from './pending.js';
import { project } from './project.js';
import type { Tables } from './tables.js';

/** No writer takes this long from its mark to its last row, in milliseconds; an older mark is a dead writer's. */
const WRITER_IS_DEAD_AFTER = 60_000;

/**
 * Brings the projections of every marked case up to date from its history: at start and by the sweep. A mark that
 * may be a living writer's is left in its place, and so is one of a case that was never at rest meanwhile. With nothing
 * marked it costs one request.
 * @returns how many marks were found and how many of them are done with.
 */
export async function repair(
  tables: Tables,
  calendar: WorkingCalendar,
  clock: Clock,
): Promise<{ readonly found: number; readonly settled: number }> {
  const marks = await allMarks(tables.pending);
  const intents = marks.flatMap((mark) => mark.intents);
  const restless = new Set<string>();
  for (const [childRef, ofCase] of groupBy(intents, (intent) => intent.childRef)) {
    if (!(await reproject(tables, calendar, childRef, ofCase))) restless.add(childRef);
  }
  const now = clock.now().getTime();
  const settled = marks.filter(
    (mark) =>
      now - Date.parse(mark.at) > WRITER_IS_DEAD_AFTER &&
      !mark.intents.some(({ childRef }) => restless.has(childRef)),
  );
  await unmark(tables.pending, settled);
  return { found: marks.length, settled: settled.length };
}

/** A case that is being written all the while is left to its writers and to the next sweep. */
const MOST_TRIES = 5;

/**
 * Projects a case as it stands; says whether it stood still. A living writer may have written a newer case and its rows
 * while this was at work with an older one: then it is done again with the newer.
 */
async function reproject(
  tables: Tables,
  calendar: WorkingCalendar,
  childRef: string,
  intents: readonly Intent[],
): Promise<boolean> {
  const possible = intents.flatMap(({ rows }) => rows);
  const read = () => tables.cases.get(casePartition(childRef), SNAPSHOT_ROW);
  let row = await read();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const wanted = row ? projectedRows(storedCase(row).file, calendar) : [];
    await project(tables.duties, possible, wanted);
    const now = await read();
    if (now?.etag === row?.etag) return true;
    // What the older case had and the newer has not must go as well.
    possible.push(...wanted.map(({ partition, row: key }) => [partition, key] as const));
    row = now;
  }
  return false;
}
