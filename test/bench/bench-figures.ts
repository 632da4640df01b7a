import { TableClient } from '@azure/data-tables';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { allRows } from '../../src/case-index/table.js';
import { openTables, type Tables } from '../../src/case-index/tables.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { addDays, addMonths, firstOfMonth } from '../../src/domain/day.js';
import { MEASURE_NAMES, sharesOf } from '../../src/domain/figures/measures.js';
import { monthsIn } from '../../src/domain/figures/months.js';
import type { Period } from '../../src/domain/period.js';
import { memoryTables } from '../support/memory-table.js';
import { inTurn, timed } from './measure.js';
import type { Line } from './report.js';
import { CLOCK, fillService, TODAY } from './service-of.js';

const MOST_OF_RAW = 1.5;
const PREFIX = 'figures';
const MEGABYTE = 1024 * 1024;

/** The month before this one, and the twelve months up to its end. */
const LAST_MONTH: Period = { from: addMonths(firstOfMonth(TODAY), -1), to: addDays(firstOfMonth(TODAY), -1) };
const LAST_YEAR: Period = { from: addMonths(firstOfMonth(TODAY), -12), to: LAST_MONTH.to };

/** A month's and a year's figures on the emulator, beside the bare client reading the same rows. */
export async function benchFiguresOnEmulator(at: string, base: readonly CaseFile[]): Promise<Line[]> {
  const tables = await openTables({ connectionString: at }, 'turn', PREFIX);
  await fillService(await openTables({ connectionString: at }, 'job', PREFIX), base, base.length);
  const client = TableClient.fromConnectionString(at, `${PREFIX}duties`, { allowInsecureConnection: true });
  const raw = async ({ from, to }: Period) => {
    const ofMonth = async (month: string) => {
      const filter = `PartitionKey eq 'held-${month}' and RowKey ge '${from}' and RowKey lt '${to}~'`;
      let rows = 0;
      for await (const page of client.listEntities({ queryOptions: { filter } }).byPage())
        rows += page.length;
      return rows;
    };
    return (await Promise.all(monthsIn({ from, to }).map(ofMonth))).reduce((sum, one) => sum + one, 0);
  };
  return benchFigures(tables, raw, '793', 40);
}

/** The same of all England on the stand-in for the table client: reading its rows raw takes no time to speak of. */
export async function benchFiguresOnStandIn(base: readonly CaseFile[], children: number): Promise<Line[]> {
  const tables = memoryTables();
  await fillService(tables, base, children);
  const ofMonth = (month: string, { from, to }: Period) =>
    allRows(tables.duties, { partition: `held-${month}`, from, below: `${to}~` });
  const raw = async (period: Period) =>
    (await Promise.all(monthsIn(period).map((month) => ofMonth(month, period)))).flat().length;
  return benchFigures(tables, raw, `${children.toLocaleString('en-GB')}, stand-in`, 6);
}

async function benchFigures(
  tables: Tables,
  raw: (period: Period) => Promise<number>,
  of: string,
  rounds: number,
): Promise<Line[]> {
  const index = new CaseIndex(tables, CLOCK);
  const figures = async (period: Period) => {
    const reviews = await index.held(period);
    sharesOf(MEASURE_NAMES, reviews, TODAY);
    return reviews.length;
  };
  const lines: Line[] = [];
  for (const [what, period] of [
    ['a month', LAST_MONTH],
    ['a year', LAST_YEAR],
  ] as const) {
    const timing = await inTurn(rounds, {
      raw: () => timed(() => raw(period)),
      figures: () => timed(() => figures(period)),
    });
    const ratio = (timing.figures?.median ?? Number.NaN) / (timing.raw?.median ?? 0);
    lines.push({
      what: `${what}’s figures, ${of}: ${await figures(period)} reviews`,
      ...timing.figures,
      reached: `${ratio.toFixed(2)} × reading the rows raw`,
      target: `≤ ${MOST_OF_RAW}`,
      ok: ratio <= MOST_OF_RAW,
    });
  }
  return [
    ...lines,
    { what: '  resident', reached: `${(process.memoryUsage.rss() / MEGABYTE).toFixed(0)} MB` },
  ];
}
