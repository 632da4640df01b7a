import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '../domain/case-events.js';
import { foldCase } from '../domain/case-events.js';
import type { CaseFile } from '../domain/case-file.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import {
  EVENT_PREFIX,
  SNAPSHOT_ROW,
  type StoredCase,
  snapshotCells,
  storedCase,
  storedEvent,
  submissionOf,
} from './case-rows.js';
import { type ProjectedRow, projectedRows } from './duty-rows.js';
import { project } from './project.js';
import type { Tables } from './tables.js';

/** One thing that did not agree with the histories. */
export interface Difference {
  readonly table: 'cases' | 'duties';
  readonly partition: string;
  readonly row: string;
  readonly what: 'missing' | 'left over' | 'wrong';
}

/** What a rebuild found. */
export interface Rebuilt {
  readonly cases: number;
  readonly differences: readonly Difference[];
}

/**
 * Computes every projection anew from the histories and says what differed; mends it too, unless only asked to
 * check. The case snapshots are held to their histories likewise.
 */
export async function rebuild(
  tables: Tables,
  calendar: WorkingCalendar,
  checkOnly: boolean,
): Promise<Rebuilt> {
  const wanted = new Map<string, ProjectedRow>();
  const differences: Difference[] = [];
  let cases = 0;
  for await (const history of histories(tables)) {
    cases += 1;
    const file = foldCase(history.childRef, history.events);
    if (!isDeepStrictEqual(history.snapshot?.file, JSON.parse(JSON.stringify(file)))) {
      differences.push({
        table: 'cases',
        partition: history.childRef,
        row: SNAPSHOT_ROW,
        what: history.snapshot ? 'wrong' : 'missing',
      });
      if (!checkOnly) await mendSnapshot(tables, history, file);
    }
    for (const row of projectedRows(file, calendar)) wanted.set(`${row.partition} ${row.row}`, row);
  }
  differences.push(...(await compareDuties(tables, wanted, checkOnly)));
  return { cases, differences };
}

async function mendSnapshot(tables: Tables, history: History, file: CaseFile): Promise<void> {
  const values = snapshotCells(file, history.events.length, history.events.flatMap(submissionOf));
  const etag = history.snapshot?.etag;
  await tables.cases.write(history.childRef, [
    etag === undefined
      ? { do: 'insert', row: SNAPSHOT_ROW, values }
      : { do: 'replace', row: SNAPSHOT_ROW, values, etag },
  ]);
}

async function compareDuties(
  tables: Tables,
  wanted: Map<string, ProjectedRow>,
  checkOnly: boolean,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  const missing = new Map(wanted);
  for await (const page of tables.duties.pages({})) {
    for (const { partition, row, values } of page) {
      const right = wanted.get(`${partition} ${row}`);
      missing.delete(`${partition} ${row}`);
      if (right && isDeepStrictEqual(right.values, values)) continue;
      differences.push({ table: 'duties', partition, row, what: right ? 'wrong' : 'left over' });
    }
  }
  for (const { partition, row } of missing.values()) {
    differences.push({ table: 'duties', partition, row, what: 'missing' });
  }
  if (!checkOnly) await mendDuties(tables, wanted, differences);
  return differences;
}

async function mendDuties(
  tables: Tables,
  wanted: ReadonlyMap<string, ProjectedRow>,
  differences: readonly Difference[],
): Promise<void> {
  const rows = differences.flatMap(({ partition, row }) => wanted.get(`${partition} ${row}`) ?? []);
  await project(
    tables.duties,
    differences.map(({ partition, row }) => [partition, row] as const),
    rows,
  );
}

interface History {
  readonly childRef: string;
  readonly snapshot: StoredCase | undefined;
  readonly events: readonly CaseEvent[];
}

/** Each case with its whole history, one after the other; the table gives its rows in the order of their keys. */
async function* histories(tables: Tables): AsyncIterable<History> {
  let childRef: string | undefined;
  let snapshot: StoredCase | undefined;
  let events: CaseEvent[] = [];
  for await (const page of tables.cases.pages({})) {
    for (const stored of page) {
      if (stored.partition !== childRef) {
        if (childRef !== undefined) yield { childRef, snapshot, events };
        [childRef, snapshot, events] = [stored.partition, undefined, []];
      }
      if (stored.row === SNAPSHOT_ROW) snapshot = storedCase(stored);
      else if (stored.row.startsWith(EVENT_PREFIX)) events.push(storedEvent(stored));
    }
  }
  if (childRef !== undefined) yield { childRef, snapshot, events };
}
