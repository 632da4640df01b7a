import type { RowQuery, StoredRow, Table } from '../../src/case-index/table.js';
import { TABLE_NAMES, type Tables } from '../../src/case-index/tables.js';

/** Requests made and rows given back. */
export interface Count {
  requests: number;
  rows: number;
}

/** The same tables, with what is asked of them counted. */
export function countedTables(tables: Tables): Tables & { readonly count: Count } {
  const count = { requests: 0, rows: 0 };
  const [cases, duties, people, jobs, pending, ledger] = TABLE_NAMES.map((name) =>
    counted(tables[name], count),
  );
  if (!cases || !duties || !people || !jobs || !pending || !ledger) throw new TypeError('a table is missing');
  return { cases, duties, people, jobs, pending, ledger, count };
}

function counted(table: Table, count: Count): Table {
  return {
    async get(partition, row): Promise<StoredRow | undefined> {
      const found = await table.get(partition, row);
      count.requests += 1;
      if (found) count.rows += 1;
      return found;
    },
    async *pages(query: RowQuery) {
      for await (const page of table.pages(query)) {
        count.requests += 1;
        count.rows += page.length;
        yield page;
      }
    },
    async write(partition, operations) {
      count.requests += 1;
      await table.write(partition, operations);
    },
  };
}
