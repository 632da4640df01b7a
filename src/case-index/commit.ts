import { randomUUID } from 'node:crypto';
import type { Prepared } from './addition.js';
import { appendOperations, casePartition, eventRow } from './case-rows.js';
import { ConflictError, NotSavedError, StorageError } from './errors.js';
import type { Tables } from './tables.js';

/**
 * Writes a case and its event in one transaction.
 * @returns false when somebody else wrote first: nothing was written.
 * @throws NotSavedError when the storage failed.
 */
export async function commit(tables: Tables, { addition, file, event }: Prepared): Promise<boolean> {
  const claim = randomUUID();
  const partition = casePartition(addition.childRef);
  try {
    await tables.cases.write(partition, appendOperations(addition.before, file, event, claim));
    return true;
  } catch (error) {
    if (!(error instanceof ConflictError) && !(error instanceof StorageError)) throw error;
    if (await isThere(tables, partition, eventRow(event.number), claim, error)) return true;
    if (error instanceof ConflictError) return false;
    throw new NotSavedError(true, { cause: error });
  }
}

/** A reply that was lost is sent again by the client and then meets its own row: the claim tells whose it is. */
async function isThere(
  tables: Tables,
  partition: string,
  row: string,
  claim: string,
  cause: Error,
): Promise<boolean> {
  try {
    const there = await tables.cases.get(partition, row);
    return there?.values.claim === claim;
  } catch {
    throw new NotSavedError(false, { cause });
  }
}
