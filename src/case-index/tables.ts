import { TableClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { AzureTable, storageError, type TimeLimits } from './azure-table.js';
import type { Table } from './table.js';

/** Every table of the case index, by what it serves. */
export const TABLE_NAMES = ['cases', 'duties', 'people', 'jobs', 'pending', 'ledger'] as const;
export type TableName = (typeof TABLE_NAMES)[number];
export type Tables = Readonly<Record<TableName, Table>>;

/** Where the tables are: an emulator or account by connection string, or an account by managed identity. */
export type TablesAddress =
  | { readonly connectionString: string }
  | { readonly endpoint: string; readonly credential: TokenCredential };

/** How long to go on trying: `turn` while a person waits, `job` for imports and sweeps. */
export type Patience = 'turn' | 'job';

const RETRIES = {
  turn: { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 400 },
  job: { maxRetries: 5, retryDelayInMs: 500, maxRetryDelayInMs: 10_000 },
} as const;

/** Whoever waits for an answer in Teams is told within seconds that there is none. */
const TIME_LIMITS: Readonly<Record<Patience, TimeLimits>> = {
  turn: { one: 1_500, list: 10_000 },
  job: {},
};

/**
 * Opens the tables, making those that are not there.
 * @throws StorageError when they cannot be reached.
 * @param prefix put before each name, so that tests share one emulator.
 */
export async function openTables(address: TablesAddress, patience: Patience, prefix = ''): Promise<Tables> {
  const opened = await Promise.all(
    TABLE_NAMES.map((name) => openTable(address, `${prefix}${name}`, patience)),
  );
  const [cases, duties, people, jobs, pending, ledger] = opened;
  if (!cases || !duties || !people || !jobs || !pending || !ledger)
    throw new TypeError('a table was not opened');
  return { cases, duties, people, jobs, pending, ledger };
}

async function openTable(address: TablesAddress, name: string, patience: Patience): Promise<Table> {
  const options = { retryOptions: RETRIES[patience] };
  const client =
    'connectionString' in address
      ? TableClient.fromConnectionString(address.connectionString, name, {
          ...options,
          allowInsecureConnection: true,
        })
      : new TableClient(address.endpoint, name, address.credential, options);
  await client.createTable().catch((error: unknown) => {
    throw storageError(error);
  });
  return new AzureTable(client, TIME_LIMITS[patience]);
}
