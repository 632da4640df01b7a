/** What a cell of a table holds here: days and moments are text, never dates of the service's own. */
export type Value = string | number | boolean;
export type Values = Readonly<Record<string, Value>>;

/** A row as it was read. */
export interface StoredRow {
  readonly partition: string;
  readonly row: string;
  readonly etag: string;
  readonly values: Values;
}

/** One step of a transaction. `insert` fails where the row is there, `replace` where it changed since the etag. */
export type Operation =
  | { readonly do: 'insert'; readonly row: string; readonly values: Values }
  | { readonly do: 'upsert'; readonly row: string; readonly values: Values }
  | { readonly do: 'replace'; readonly row: string; readonly values: Values; readonly etag: string }
  | { readonly do: 'delete'; readonly row: string };

/** Which rows to read: of one partition or of all, by a range of row keys, and only those whose cells are equal. */
export interface RowQuery {
  readonly partition?: string;
  /** The first row key wanted. */
  readonly from?: string;
  /** The first row key after `from` that is no longer wanted. */
  readonly below?: string;
  /** Exactly this row key, in whichever partition. */
  readonly row?: string;
  readonly equals?: Values;
}

/** The most rows that one transaction may hold, all of one partition (the table service's limit). */
export const MOST_ROWS_A_TRANSACTION = 100;

/**
 * The little of a table that the case index needs. Azure Table storage stands behind it, and in measurements a
 * stand-in that counts. Each `get`, each page of `pages` and each `write` is one request to the storage.
 */
export interface Table {
  get(partition: string, row: string): Promise<StoredRow | undefined>;
  /** The rows in the order of their keys, a storage page (at most 1,000) at a time. */
  pages(query: RowQuery): AsyncIterable<readonly StoredRow[]>;
  /**
   * All the operations or none.
   * @throws ConflictError when an insert finds its row there, or a replace a changed row.
   * @throws StorageError for anything else.
   */
  write(partition: string, operations: readonly Operation[]): Promise<void>;
}

/** All rows of a query, over as many pages as there are. */
export async function allRows(table: Table, query: RowQuery): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  for await (const page of table.pages(query)) rows.push(...page);
  return rows;
}

/** The items in runs of at most as many as a transaction may hold. */
export function inTransactions<Item>(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (let at = 0; at < items.length; at += MOST_ROWS_A_TRANSACTION)
    runs.push(items.slice(at, at + MOST_ROWS_A_TRANSACTION));
  return runs;
}
