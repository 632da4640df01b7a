import { type Day, day, dayNumber, isDay } from './day.js';
import type { WorkingCalendar } from './working-calendar.js';

/** One entry of the gov.uk list of bank holidays. */
export interface BankHoliday {
  readonly title: string;
  readonly date: string;
}

/** The list of bank holidays cannot be used; the message says what is wrong with it. */
export class BankHolidaysError extends Error {
  readonly code = 'bank-holidays';
}

/**
 * A working calendar from the England and Wales list of gov.uk. It speaks for whole years: from 1 January of
 * its first to 31 December of its last.
 * @throws BankHolidaysError for a list without days, or with a day that does not exist.
 */
export function workingCalendar(events: readonly BankHoliday[]): WorkingCalendar {
  const holidays = new Map<number, string>();
  const days: Day[] = [];
  for (const { title, date } of events) {
    if (!isDay(date))
      throw new BankHolidaysError(`bank holiday "${title.slice(0, 40)}" has no day as yyyy-mm-dd`);
    holidays.set(dayNumber(date), title);
    days.push(date);
  }
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined)
    throw new BankHolidaysError('the list of bank holidays is empty');
  return { holidays, from: day(`${first.slice(0, 4)}-01-01`), to: day(`${last.slice(0, 4)}-12-31`) };
}
