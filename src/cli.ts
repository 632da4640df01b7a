import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { readCalendar, saveCalendar } from './case-index/calendar.js';
import { rebuild } from './case-index/rebuild.js';
import { repair } from './case-index/repair.js';
import { openTables, type Tables } from './case-index/tables.js';
import { parseConfig } from './config.js';
import type { Clock } from './domain/clock.js';
import type { WorkingCalendar } from './domain/working-calendar.js';
import { explain } from './explain.js';
import { bankHolidaysIn } from './import/bank-holidays-file.js';
import { findingsCsv } from './import/findings-csv.js';
import { importFiles } from './import/import-files.js';
import { readDirectoryFiles } from './import/read-directory.js';
import { exitCodeFor, type ImportReport, reportLines } from './import/report.js';
import { clockFrom } from './local/clock.js';
import type { ReportAsked } from './report-command.js';
import { openAddress } from './tables-from-config.js';

interface Opened {
  readonly tables: Tables;
  readonly calendar: WorkingCalendar;
  readonly clock: Clock;
}

/** Opens the index as `npm start` would, does the work, and closes it whatever happens. */
async function withIndex(work: (opened: Opened) => Promise<number>): Promise<void> {
  const config = parseConfig(process.env);
  const clock = clockFrom(config.mode === 'local' ? config.now : undefined);
  const { address, close } = await openAddress(config, 'use it');
  try {
    const tables = await openTables(address, 'job');
    const calendar = await readCalendar(tables.jobs);
    await repair(tables, calendar, clock);
    process.exitCode = await work({ tables, calendar, clock });
  } finally {
    await close();
  }
}

async function importDirectory(directory: string): Promise<void> {
  await withIndex(async ({ tables, calendar, clock }) => {
    const files = await readDirectoryFiles(directory);
    const holidays = bankHolidaysIn(files);
    const inForce = holidays ? await saveCalendar(tables.jobs, holidays) : calendar;
    if (holidays) await rebuild(tables, inForce, false);
    const bar = new SingleBar({ format: 'importing {bar} {value}/{total} cases', clearOnComplete: true });
    const report = await importFiles(
      { tables, calendar: inForce, clock },
      files.filter(({ name }) => name.toLowerCase().endsWith('.csv')),
      (done, total) => {
        if (!bar.isActive) bar.start(total, 0);
        bar.update(done);
      },
    );
    bar.stop();
    if (holidays)
      console.log(`bank holidays: ${holidays.length} days, in force from now on; open limits follow them`);
    console.log(reportLines(report).join('\n'));
    await saveFindings(report, clock);
    return holidays && report.files.length === 0 ? 0 : exitCodeFor(report);
  });
}

async function saveFindings({ findings }: ImportReport, clock: Clock): Promise<void> {
  if (findings.length === 0) return;
  const path = resolve(`refusals-${clock.now().toISOString().replace(/[:.]/g, '-')}.csv`);
  await writeFile(path, findingsCsv(findings));
  console.log(`${findings.length} findings (refused, left blank or kept) are in ${path}`);
}

async function rebuildIndex({ check = false }: { check?: boolean }): Promise<void> {
  await withIndex(async ({ tables, calendar }) => {
    const { cases, differences } = await rebuild(tables, calendar, check);
    for (const { table, partition, row, what } of differences.slice(0, 50))
      console.log(`${what}: ${table} ${partition} ${row}`);
    const done = check || differences.length === 0 ? '' : ', all put right';
    console.log(`${cases} cases, ${differences.length} differences${done}`);
    return check && differences.length > 0 ? 1 : 0;
  });
}

async function tick({ at }: { at: string }): Promise<void> {
  // The Bot Framework takes a second to load, which no other command needs.
  const { tickAt } = await import('./tick-command.js');
  const lines = await tickAt(parseConfig(process.env), at);
  console.log(lines.length === 0 ? 'Nothing was to be sent.' : lines.join('\n'));
}

async function writeTheReport(asked: ReportAsked): Promise<void> {
  // What draws and writes documents takes a second to load, which no other command needs.
  const { report } = await import('./report-command.js');
  await withIndex(async ({ tables, clock }) => {
    for (const path of await report(asked, tables, clock)) console.log(path);
    return 0;
  });
}

const program = new Command('npm run');
program
  .command('import')
  .argument('<directory>', 'where the files are')
  .description('bring the index to what an authority’s files say')
  .action(importDirectory);
program
  .command('rebuild')
  .option('--check', 'only say what differs')
  .description('compute every list anew from the histories')
  .action(rebuildIndex);

program
  .command('report')
  .option('--from <month>', 'the first month, such as 2018-03')
  .option('--to <month>', 'the last month; the first where it is left out')
  .option(
    '--ssda903 <year>',
    'the reviews file of the national return instead, of the year that begins in April',
  )
  .requiredOption('--out <directory>', 'where to write it')
  .description('write the service’s figures as a document, pictures and CSVs')
  .action(writeTheReport);

program
  .command('tick')
  .requiredOption('--at <moment>', 'London time, such as 2018-04-04T08:30')
  .description('do by hand what the bot does each minute (local mode)')
  .action(tick);

program.parseAsync().catch((error: unknown) => {
  explain(error);
  process.exitCode = 2;
});
