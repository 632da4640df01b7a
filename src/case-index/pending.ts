import { randomUUID } from 'node:crypto';
import { fromChunks, toChunks } from './chunks.js';
import { allRows, type StoredRow, type Table } from './table.js';

/** The address of one row of the duties table: partition and row key. */
export type RowAddress = readonly [partition: string, row: string];

/** What a writer is about to do to a case: every row that it had before or has after may be left over if the writer dies. */
export interface Intent {
  readonly childRef: string;
  readonly rows: readonly RowAddress[];
}

/** Cases whose projections are not yet known to be current, put down before anything of them is written. */
export interface Mark {
  readonly shard: string;
  readonly row: string;
  /** The moment it was put down, ISO 8601 in UTC. */
  readonly at: string;
  readonly intents: readonly Intent[];
}

/** A row holds at most 1 MiB, UTF-16; a good deal less in characters, to be safe. */
const LONGEST_MARK = 250_000;

/**
 * Puts down marks for some cases, as few rows as will hold them. Each write has marks of its own, so that one writer
 * never takes away another's.
 */
export async function markPending(pending: Table, intents: readonly Intent[], at: string): Promise<Mark[]> {
  const marks = inMarks(intents).map((some) => {
    const row = randomUUID();
    return { shard: row.slice(0, 1), row, at, intents: some };
  });
  for (const { shard, row, intents: some } of marks) {
    await pending.write(shard, [
      { do: 'insert', row, values: { at, ...toChunks('intents', JSON.stringify(some)) } },
    ]);
  }
  return marks;
}

/** Takes marks away, once the projections of their cases are known to be current. */
export async function unmark(pending: Table, marks: readonly Mark[]): Promise<void> {
  for (const { shard, row } of marks) await pending.write(shard, [{ do: 'delete', row }]);
}

/** Every mark there is. */
export async function allMarks(pending: Table): Promise<Mark[]> {
  return (await allRows(pending, {})).map(storedMark);
}

function storedMark({ partition, row, values }: StoredRow): Mark {
  return { shard: partition, row, at: String(values.at), intents: JSON.parse(fromChunks('intents', values)) };
}

function inMarks(intents: readonly Intent[]): Intent[][] {
  const marks: Intent[][] = [];
  let room = 0;
  for (const intent of intents) {
    const length = JSON.stringify(intent).length;
    if (length > room) {
      marks.push([]);
      room = LONGEST_MARK;
    }
    marks.at(-1)?.push(intent);
    room -= length;
  }
  return marks;
}
