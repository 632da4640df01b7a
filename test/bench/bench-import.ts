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
import { sumUp, timed } from './measure.js';
import type { Line } from './report.js';
import { CLOCK, TODAY } from './service-of.js';

/** The first of each finds everything cold; the middle one counts. */
const ROUNDS = 5;
const LEAST_OF_RAW = 0.7;
const LONGEST_SECONDS = 60;
/** As many transactions at once as the import has. */
const AT_ONCE = 16;

/** An import beside a bare upsert of the rows that it leaves, in turn, and the SSDA903 set. */
export async function benchImport(connectionString: string): Promise<Line[]> {
  const files = demoFiles(TODAY, packagedCalendar);
  const took: number[] = [];
  const raw: number[] = [];
  let rows = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const tables = await openTables({ connectionString }, 'job', `imported${round}`);
    took.push(
      await timed(() => importFiles({ tables, calendar: packagedCalendar, clock: CLOCK }, files, () => {})),
    );
    const cases = await allRows(tables.cases, {});
    const duties = await allRows(tables.duties, {});
    rows = cases.length + duties.length;
    raw.push(
      await timed(async () => {
        await upsertAll(connectionString, `raw${round}cases`, cases);
        await upsertAll(connectionString, `raw${round}duties`, duties);
      }),
    );
  }
  return [...linesBeside(rows, sumUp(took).median, sumUp(raw).median), await ssda903(connectionString)];
}

function linesBeside(rows: number, took: number, raw: number): Line[] {
  const ratio = raw / took;
  const perSecond = (taken: number) => `${Math.round((rows / taken) * 1000)} rows/s`;
  return [
    {
      what: `import of the demonstration service, ${rows} rows`,
      median: took,
      reached: perSecond(took),
    },
    { what: '  bare upsert of the same rows', median: raw, reached: perSecond(raw) },
    {
      what: 'import beside bare upsert',
      reached: `${ratio.toFixed(2)} of raw`,
      target: `≥ ${LEAST_OF_RAW}`,
      ok: ratio >= LEAST_OF_RAW,
    },
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
