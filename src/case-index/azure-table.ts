import {
  odata,
  RestError,
  type TableClient,
  type TableEntityResult,
  type TransactionAction,
} from '@azure/data-tables';
import { ConflictError, StorageError } from './errors.js';
import type { Operation, RowQuery, StoredRow, Table, Value, Values } from './table.js';

const ROWS_A_PAGE = 1000;
const NOT_CELLS = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata']);

/** The longest that one row or transaction, and a whole list, may take: in milliseconds. */
export interface TimeLimits {
  readonly one?: number;
  readonly list?: number;
}

/** A table of Azure Table storage, or of its emulator. */
export class AzureTable implements Table {
  /** @param limits how long a request is waited for; without them as long as it takes. */
  constructor(
    private readonly client: TableClient,
    private readonly limits: TimeLimits = {},
  ) {}

  async get(partition: string, row: string): Promise<StoredRow | undefined> {
    try {
      return storedRow(await this.client.getEntity(partition, row, within(this.limits.one)));
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw storageError(error);
    }
  }

  async *pages(query: RowQuery): AsyncIterable<readonly StoredRow[]> {
    const filter = filterOf(query);
    const pages = this.client
      .listEntities({ queryOptions: filter === '' ? {} : { filter }, ...within(this.limits.list) })
      .byPage({ maxPageSize: ROWS_A_PAGE });
    try {
      for await (const page of pages) yield page.map(storedRow);
    } catch (error) {
      throw storageError(error);
    }
  }

  async write(partition: string, operations: readonly Operation[]): Promise<void> {
    const [only, ...more] = operations;
    if (only === undefined) return;
    try {
      if (more.length === 0) await this.writeOne(partition, only);
      else await this.transact(partition, operations);
    } catch (error) {
      throw storageError(error);
    }
  }

  private async transact(partition: string, operations: readonly Operation[]): Promise<void> {
    const actions = operations.map((operation) => action(partition, operation));
    await this.client.submitTransaction(actions, within(this.limits.one));
  }

  private async writeOne(partition: string, operation: Operation): Promise<void> {
    if (operation.do === 'delete') return this.deleteIfThere(partition, operation.row);
    const entity = entityOf(partition, operation.row, operation.values);
    const options = within(this.limits.one);
    if (operation.do === 'insert') await this.client.createEntity(entity, options);
    else if (operation.do === 'upsert') await this.client.upsertEntity(entity, 'Replace', options);
    else await this.client.updateEntity(entity, 'Replace', { etag: operation.etag, ...options });
  }

  private async deleteIfThere(partition: string, row: string): Promise<void> {
    try {
      await this.client.deleteEntity(partition, row, within(this.limits.one));
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
}

/** Ends a request that takes longer, its repetitions and what the service asks to wait included. */
function within(milliseconds: number | undefined): { abortSignal?: AbortSignal } {
  return milliseconds === undefined ? {} : { abortSignal: AbortSignal.timeout(milliseconds) };
}

function action(partition: string, operation: Operation): TransactionAction {
  if (operation.do === 'delete') return ['delete', { partitionKey: partition, rowKey: operation.row }];
  const entity = entityOf(partition, operation.row, operation.values);
  if (operation.do === 'insert') return ['create', entity];
  if (operation.do === 'upsert') return ['upsert', entity, 'Replace'];
  return ['update', entity, 'Replace', { etag: operation.etag }];
}

function entityOf(partition: string, row: string, values: Values) {
  return { ...values, partitionKey: partition, rowKey: row };
}

function storedRow(entity: TableEntityResult<Record<string, unknown>>): StoredRow {
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(entity)) {
    if (NOT_CELLS.has(name)) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      values[name] = value;
  }
  return { partition: entity.partitionKey ?? '', row: entity.rowKey ?? '', etag: entity.etag, values };
}

function filterOf({ partition, from, below, row, equals = {} }: RowQuery): string {
  const parts: string[] = [];
  if (partition !== undefined) parts.push(odata`PartitionKey eq ${partition}`);
  if (row !== undefined) parts.push(odata`RowKey eq ${row}`);
  if (from !== undefined) parts.push(odata`RowKey ge ${from}`);
  if (below !== undefined) parts.push(odata`RowKey lt ${below}`);
  for (const [name, value] of Object.entries(equals)) parts.push(`${name}${odata` eq ${value}`}`);
  return parts.join(' and ');
}

function statusOf(error: unknown): number | undefined {
  return error instanceof RestError ? error.statusCode : undefined;
}

/** The table service's answer as an error of ours: without the request, which holds keys and the authorisation. */
export function storageError(error: unknown): Error {
  const status = statusOf(error);
  if (status === 409 || status === 412)
    return new ConflictError('the row was written by somebody else first');
  const code = error instanceof RestError ? error.code : undefined;
  return new StorageError(
    `table storage failed (${status ?? 'no answer'}${code ? `, ${code}` : ''})`,
    status,
  );
}
