import { readFileSync } from 'node:fs';
import { TableClient, type TransactionAction } from '@azure/data-tables';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { allRows, inTransactions, type StoredRow } from '../../src/case-index/table.js';
import { openTables } from '../../src/case-index/tables.js';
import { demoFiles } from '../../src/demo/demo-files.js';
import { groupBy } from '../../src/domain/group-by.js';
import { importFiles } from '../../src/import/import-files.js';
import type { SourceFile } from '../../src/import/read-files.js';
import { StoppedClock } from '../support/clock.js';
import { timed } from './measure.js';
import type { Line } from './report.js';
import { CLOCK, TODAY } from './service-of.js';

const LEAST_OF_RAW = 0.7;
const LONGEST_SECONDS = 60;
/** As many transactions at once as the import has. */
const AT_ONCE = 16;

/** An import beside a bare upsert of the rows that it left, and the SSDA903 set. */
export async function benchImport(connectionString: string): Promise<Line[]> {
  const tables = await openTables({ connectionString }, 'job', 'imported');
  const files = demoFiles(TODAY, packagedCalendar);
  const took = await timed(() =>
    importFiles({ tables, calendar: packagedCalendar, clock: CLOCK }, files, () => {}),
  );
  const cases = await allRows(tables.cases, {});
  const duties = await allRows(tables.duties, {});
  const raw = await timed(async () => {
    await upsertAll(connectionString, 'rawcases', cases);
    await upsertAll(connectionString, 'rawduties', duties);
  });
  const rows = cases.length + duties.length;
  const ratio = raw / took;
  return [
    {
      what: `import of the demonstration service, ${rows} rows`,
      median: took,
      reached: `${Math.round((rows / took) * 1000)} rows/s`,
    },
    {
      what: '  bare upsert of the same rows',
      median: raw,
      reached: `${Math.round((rows / raw) * 1000)} rows/s`,
    },
    {
      what: 'import beside bare upsert',
      reached: `${ratio.toFixed(2)} of raw`,
      target: `≥ ${LEAST_OF_RAW}`,
      ok: ratio >= LEAST_OF_RAW,
    },
    await ssda903(connectionString),
  ];
}

async function upsertAll(connectionString: string, name: string, rows: readonly StoredRow[]): Promise<void> {
  const client = TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection: true });
  await client.createTable();
  const transactions = [...groupBy(rows, ({ partition }) => partition).values()]
    .flatMap((ofPartition) => inTransactions(ofPartition))
    .values();
  const work = async () => {
    for (const transaction of transactions) await client.submitTransaction(transaction.map(upsert));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function upsert({ partition, row, values }: StoredRow): TransactionAction {
  return ['upsert', { ...values, partitionKey: partition, rowKey: row }, 'Replace'];
}

async function ssda903(connectionString: string): Promise<Line> {
  const files: SourceFile[] = ['header.csv', 'episodes.csv', 'reviews.csv'].map((name) => ({
    name,
    bytes: readFileSync(new URL(`../fixtures/ssda903-fake/${name}`, import.meta.url)),
  }));
  const tables = await openTables({ connectionString }, 'job', 'ssda');
  const seconds =
    (await timed(() =>
      importFiles(
        { tables, calendar: packagedCalendar, clock: new StoppedClock('2030-12-31T09:00:00Z') },
        files,
        () => {},
      ),
    )) / 1000;
  return {
    what: 'import of the SSDA903 set, 20,307 rows',
    reached: `${seconds.toFixed(1)} s`,
    target: `≤ ${LONGEST_SECONDS} s`,
    ok: seconds <= LONGEST_SECONDS,
  };
}
