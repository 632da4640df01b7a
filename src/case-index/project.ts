import type { ProjectedRow } from './duty-rows.js';
import { StorageError } from './errors.js';
import type { RowAddress } from './pending.js';
import { inTransactions, type Operation, type Table } from './table.js';

/** What one partition of the duties table is to hold and to lose. */
type PartitionChange = Map<string, Operation>;

/**
 * Makes the duties table hold `wanted` and lose those of `possible` that are not among them. Can be done again
 * at any time with the same result.
 */
export async function project(
  duties: Table,
  possible: Iterable<RowAddress>,
  wanted: Iterable<ProjectedRow>,
): Promise<void> {
  const partitions = new Map<string, PartitionChange>();
  for (const [partition, row] of possible) ofPartition(partitions, partition).set(row, { do: 'delete', row });
  for (const { partition, row, values } of wanted) {
    ofPartition(partitions, partition).set(row, { do: 'upsert', row, values });
  }
  await Promise.all([...partitions].map(([partition, change]) => writePartition(duties, partition, change)));
}

function ofPartition(partitions: Map<string, PartitionChange>, partition: string): PartitionChange {
  const found = partitions.get(partition) ?? new Map<string, Operation>();
  partitions.set(partition, found);
  return found;
}

async function writePartition(duties: Table, partition: string, change: PartitionChange): Promise<void> {
  for (const some of inTransactions([...change.values()])) {
    await duties.write(partition, some).catch((error: unknown) => {
      if (!(error instanceof StorageError) || error.status !== 404) throw error;
      return writeOneByOne(duties, partition, some);
    });
  }
}

/** A transaction fails as a whole when a row to delete is gone already; a single delete of such a row does not. */
async function writeOneByOne(
  duties: Table,
  partition: string,
  operations: readonly Operation[],
): Promise<void> {
  for (const operation of operations) await duties.write(partition, [operation]);
}
