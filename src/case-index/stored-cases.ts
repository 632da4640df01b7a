import { casePartition, SNAPSHOT_ROW, type StoredCase, storedCase } from './case-rows.js';
import type { Table } from './table.js';

/** Every case in the index by its reference; a page of 1,000 is one request. */
export async function readCases(cases: Table): Promise<Map<string, StoredCase>> {
  const found = new Map<string, StoredCase>();
  for await (const page of cases.pages({ row: SNAPSHOT_ROW })) {
    for (const row of page) found.set(row.partition, storedCase(row));
  }
  return found;
}

/** The cases with these references that are in the index; one request each. */
export async function readSomeCases(
  cases: Table,
  childRefs: readonly string[],
): Promise<Map<string, StoredCase>> {
  const rows = await Promise.all(
    childRefs.map((childRef) => cases.get(casePartition(childRef), SNAPSHOT_ROW)),
  );
  return new Map(rows.flatMap((row) => (row ? [[row.partition, storedCase(row)]] : [])));
}
