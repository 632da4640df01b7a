import { type BankHoliday, workingCalendar } from '../domain/bank-holidays.js';
import packaged from '../domain/bank-holidays.json' with { type: 'json' };
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { fromChunks, toChunks } from './chunks.js';
import type { Table } from './table.js';

const PARTITION = 'calendar';
const ROW = 'england-and-wales';

const packagedEvents: readonly BankHoliday[] = packaged['england-and-wales'].events;

/** The calendar of the list that came with the program, which speaks for 2012 to 2028. */
export const packagedCalendar: WorkingCalendar = workingCalendar(packagedEvents);

/**
 * The list of bank holidays that was imported last, with the packaged one for the years before it: gov.uk gives out
 * only the latest years, and limits of the past must stay as they were. One request.
 */
export async function readCalendar(jobs: Table): Promise<WorkingCalendar> {
  const row = await jobs.get(PARTITION, ROW);
  return row ? calendarFrom(JSON.parse(fromChunks('events', row.values))) : packagedCalendar;
}

/**
 * Puts another list of bank holidays in force: one-off holidays are announced days ahead. Open limits follow it
 * once the projections are rebuilt.
 * @throws BankHolidaysError for a list that cannot be used.
 */
export async function saveCalendar(jobs: Table, events: readonly BankHoliday[]): Promise<WorkingCalendar> {
  const calendar = calendarFrom(events);
  await jobs.write(PARTITION, [
    { do: 'upsert', row: ROW, values: toChunks('events', JSON.stringify(events)) },
  ]);
  return calendar;
}

function calendarFrom(events: readonly BankHoliday[]): WorkingCalendar {
  const { from } = workingCalendar(events);
  return workingCalendar([...packagedEvents.filter(({ date }) => date < from), ...events]);
}
