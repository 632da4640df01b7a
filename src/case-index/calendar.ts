import { type BankHoliday, workingCalendar } from '../domain/bank-holidays.js';
import packaged from '../domain/bank-holidays.json' with { type: 'json' };
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { fromChunks, toChunks } from './chunks.js';
import type { Table } from './table.js';

const PARTITION = 'calendar';
const ROW = 'england-and-wales';

/** The calendar of the list that came with the program, which speaks for 2012 to 2028. */
export const packagedCalendar: WorkingCalendar = workingCalendar(packaged['england-and-wales'].events);

/** The list of bank holidays that was imported last, else the one that came with the program. One request. */
export async function readCalendar(jobs: Table): Promise<WorkingCalendar> {
  const row = await jobs.get(PARTITION, ROW);
  return row ? workingCalendar(JSON.parse(fromChunks('events', row.values))) : packagedCalendar;
}

/**
 * Puts another list of bank holidays in force: one-off holidays are announced days ahead. Open limits follow it
 * once the projections are rebuilt.
 * @throws BankHolidaysError for a list that cannot be used.
 */
export async function saveCalendar(jobs: Table, events: readonly BankHoliday[]): Promise<WorkingCalendar> {
  const calendar = workingCalendar(events);
  await jobs.write(PARTITION, [
    { do: 'upsert', row: ROW, values: toChunks('events', JSON.stringify(events)) },
  ]);
  return calendar;
}
