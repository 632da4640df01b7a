import { ConflictError, StorageError } from '../../src/case-index/errors.js';
import type { Operation, RowQuery, StoredRow, Table, Values } from '../../src/case-index/table.js';
import { TABLE_NAMES, type TableName, type Tables } from '../../src/case-index/tables.js';
import { SortedKeys } from './sorted-keys.js';

const ROWS_A_PAGE = 1000;

/** Requests made of a storage and rows that it gave back. */
export interface Count {
  requests: number;
  rows: number;
}

/**
 * Stands in for a table of Azure Table storage: rows in the order of their keys, found by seeking as the real
 * service does (its emulator scans), counting what is asked of it.
 */
export class MemoryTable implements Table {
  private readonly partitions = new Map<string, { keys: SortedKeys; rows: Map<string, StoredRow> }>();
  private version = 0;

  /** @param beforeRequest runs before each request, and may throw in place of it. */
  constructor(
    readonly count: Count = { requests: 0, rows: 0 },
    private readonly beforeRequest: (what: 'get' | 'page' | 'write') => void = () => {},
  ) {}

  async get(partition: string, row: string): Promise<StoredRow | undefined> {
    this.request('get');
    const found = this.partitions.get(partition)?.rows.get(row);
    if (found) this.count.rows += 1;
    return found && copyOf(found);
  }

  async *pages(query: RowQuery): AsyncIterable<readonly StoredRow[]> {
    const found = this.find(query);
    for (let at = 0; at === 0 || at < found.length; at += ROWS_A_PAGE) {
      this.request('page');
      const page = found.slice(at, at + ROWS_A_PAGE).map(copyOf);
      this.count.rows += page.length;
      yield page;
    }
  }

  async write(partition: string, operations: readonly Operation[]): Promise<void> {
    this.request('write');
    if (operations.length > 100) throw new StorageError('more than 100 rows in a transaction', 400);
    if (new Set(operations.map(({ row }) => row)).size < operations.length)
      throw new StorageError('a row twice in a transaction', 400);
    const held = this.partitions.get(partition) ?? {
      keys: new SortedKeys(),
      rows: new Map<string, StoredRow>(),
    };
    this.partitions.set(partition, held);
    for (const operation of operations) check(operation, held.rows.get(operation.row), operations.length);
    for (const operation of operations) this.apply(partition, held, operation);
  }

  private apply(
    partition: string,
    held: { keys: SortedKeys; rows: Map<string, StoredRow> },
    operation: Operation,
  ): void {
    if (operation.do === 'delete') {
      held.rows.delete(operation.row);
      held.keys.delete(operation.row);
      return;
    }
    this.version += 1;
    held.keys.add(operation.row);
    held.rows.set(operation.row, {
      partition,
      row: operation.row,
      etag: `v${this.version}`,
      values: { ...operation.values },
    });
  }

  private find({ partition, from, below, row, equals }: RowQuery): StoredRow[] {
    const names = partition === undefined ? [...this.partitions.keys()].sort() : [partition];
    return names.flatMap((name) => {
      const held = this.partitions.get(name);
      if (!held) return [];
      const keys = row === undefined ? held.keys.range(from, below) : [row];
      return keys.flatMap((one) => held.rows.get(one) ?? []).filter(({ values }) => has(values, equals));
    });
  }

  private request(what: 'get' | 'page' | 'write'): void {
    this.beforeRequest(what);
    this.count.requests += 1;
  }
}

/** A client gives out rows of its own with each answer. */
function copyOf({ values, ...address }: StoredRow): StoredRow {
  return { ...address, values: { ...values } };
}

function check(operation: Operation, there: StoredRow | undefined, operations: number): void {
  if (operation.do === 'insert' && there) throw new ConflictError('the row is there');
  if (operation.do === 'replace' && there?.etag !== operation.etag)
    throw new ConflictError('the row has changed');
  if (operation.do === 'delete' && !there && operations > 1) throw new StorageError('no such row', 404);
}

function has(values: Values, equals: Values = {}): boolean {
  return Object.entries(equals).every(([name, value]) => values[name] === value);
}

/** All tables of a case index in memory, with one count. */
export function memoryTables(
  beforeRequest?: (what: 'get' | 'page' | 'write', table: TableName) => void,
): Tables & { readonly count: Count } {
  const count = { requests: 0, rows: 0 };
  const table = (name: TableName) =>
    new MemoryTable(count, beforeRequest && ((what) => beforeRequest(what, name)));
  const [cases, duties, people, jobs, pending, ledger] = TABLE_NAMES.map(table);
  if (!cases || !duties || !people || !jobs || !pending || !ledger) throw new TypeError('a table is missing');
  return { cases, duties, people, jobs, pending, ledger, count };
}
