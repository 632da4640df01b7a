import { randomUUID } from 'node:crypto';
import { groupBy } from '../domain/group-by.js';
import { fromChunks, toChunks } from './chunks.js';
import { afterAll } from './keys.js';
import { allRows, inTransactions, type StoredRow, type Table } from './table.js';

/** The address of one row of the duties table: partition and row key. */
export type RowAddress = readonly [partition: string, row: string];

/** A case whose projections are not yet known to be current, put down before anything of it is written. */
export interface Mark {
  readonly shard: string;
  readonly row: string;
  readonly childRef: string;
  /** The moment it was put down, ISO 8601 in UTC. */
  readonly at: string;
  /** Every row that the case had before or has after: what may be left over when the writer dies. */
  readonly rows: readonly RowAddress[];
}

/** What a writer knows of a case before it marks it. */
export type Intent = Pick<Mark, 'childRef' | 'rows'>;

/**
 * Puts down a mark for each case, in transactions of up to a hundred. Each write has marks of its own, so that
 * one writer never takes away another's.
 */
export async function markPending(pending: Table, intents: readonly Intent[], at: string): Promise<Mark[]> {
  const claim = randomUUID();
  const shard = claim.slice(0, 1);
  const marks = intents.map((intent) => ({ ...intent, shard, at, row: `${intent.childRef}.${claim}` }));
  for (const some of inTransactions(marks)) {
    await pending.write(
      shard,
      some.map(({ row, childRef, rows }) => ({
        do: 'insert',
        row,
        values: { ref: childRef, at, ...toChunks('rows', JSON.stringify(rows)) },
      })),
    );
  }
  return marks;
}

/** Takes marks away, once the projections of their cases are known to be current. */
export async function unmark(pending: Table, marks: readonly Mark[]): Promise<void> {
  for (const [shard, ofShard] of groupBy(marks, (mark) => mark.shard)) {
    for (const some of inTransactions(ofShard)) {
      await pending.write(
        shard,
        some.map(({ row }) => ({ do: 'delete', row })),
      );
    }
  }
}

/** Every mark there is, or only those of one case. */
export async function marksOf(pending: Table, childRef?: string): Promise<Mark[]> {
  const prefix = childRef === undefined ? undefined : `${childRef}.`;
  const rows = await allRows(pending, prefix === undefined ? {} : { from: prefix, below: afterAll(prefix) });
  return rows.map(storedMark);
}

function storedMark({ partition, row, values }: StoredRow): Mark {
  return {
    shard: partition,
    row,
    childRef: String(values.ref),
    at: String(values.at),
    rows: JSON.parse(fromChunks('rows', values)),
  };
}
