import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CaseIndex } from './case-index/case-index.js';
import { readCases } from './case-index/stored-cases.js';
import type { Tables } from './case-index/tables.js';
import { ConfigError } from './config-error.js';
import { type Clock, londonDay } from './domain/clock.js';
import { day } from './domain/day.js';
import { return903 } from './report/return-903.js';
import { writeReport } from './report/write-report.js';

/** What `npm run report` is asked for: months as yyyy-mm, or the year in which a national return begins. */
export interface ReportAsked {
  readonly from?: string;
  readonly to?: string;
  readonly ssda903?: string;
  readonly out: string;
}

const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;
const YEAR = /^20\d\d$/;

/**
 * Writes the report of some months, or the national return's reviews file of a year (1 April to 31 March), into a
 * directory; says which files.
 * @throws ConfigError for months that are none.
 */
export async function report(asked: ReportAsked, tables: Tables, clock: Clock): Promise<readonly string[]> {
  if (asked.ssda903 !== undefined) return [await write903(asked.ssda903, asked.out, tables)];
  const { from, to = from } = asked;
  if (from === undefined || to === undefined || !MONTH.test(from) || !MONTH.test(to) || from > to)
    throw new ConfigError([
      'write --from and --to as months, the earlier first: --from 2018-03 --to 2018-05',
    ]);
  const index = new CaseIndex(tables, clock);
  const source = { held: index.held.bind(index), today: londonDay(clock.now()) };
  return (await writeReport(source, from, to, asked.out)).map((name) => join(asked.out, name));
}

async function write903(year: string, directory: string, tables: Tables): Promise<string> {
  if (!YEAR.test(year))
    throw new ConfigError(['write --ssda903 with the year in which the return begins: 2017']);
  const period = { from: day(`${year}-04-01`), to: day(`${Number(year) + 1}-03-31`) };
  const files = [...(await readCases(tables.cases)).values()].map(({ file }) => file);
  await mkdir(directory, { recursive: true });
  const path = join(directory, `ssda903-reviews-${year}.csv`);
  await writeFile(path, return903(files, period));
  return path;
}
