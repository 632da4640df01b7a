import { utc } from '@date-fns/utc';
import { addMonths as addCalendarMonths } from 'date-fns';

declare const dayBrand: unique symbol;

/** A calendar day as text, 'yyyy-mm-dd'. Never a moment: a limit is a date (DOMAIN: counting days). */
export type Day = string & { readonly [dayBrand]: true };

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MILLISECONDS_A_DAY = 86_400_000;

/** Is this text a day that exists, written 'yyyy-mm-dd', in the years 1900 to 2299? */
export function isDay(text: string): text is Day {
  if (!/^(19|20|21|22)\d\d-\d\d-\d\d$/.test(text)) return false;
  const [year, month, dayOfMonth] = [
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)),
    Number(text.slice(8)),
  ];
  return dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month);
}

/** How many days a month (1 to 12) has; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/**
 * The day that a text 'yyyy-mm-dd' names.
 * @throws RangeError when there is no such day, so that a slip in our own code is loud.
 */
export function day(text: string): Day {
  if (isDay(text)) return text;
  throw new RangeError(`not a day as yyyy-mm-dd: ${text.slice(0, 20)}`);
}

/**
 * The day for a year (1900 to 2199), month (1 to 12) and day of the month; undefined when it does not exist
 * (31 February). A limit counted from any such day exists too.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year > 2199) return undefined;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** Days since 1 January 1970; the number that day arithmetic is done on. */
export function dayNumber(of: Day): number {
  // Many times as fast as parsing the text as a date.
  const [year, month, dayOfMonth] = [of.slice(0, 4), of.slice(5, 7), of.slice(8)].map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, dayOfMonth) / MILLISECONDS_A_DAY;
}

/** The day so many days after 1 January 1970. */
export function dayFromNumber(number: number): Day {
  return day(new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
}

/** addDays('2018-02-28', 1) is '2018-03-01'. */
export function addDays(to: Day, days: number): Day {
  return dayFromNumber(dayNumber(to) + days);
}

/** Calendar days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day number some calendar months on, else the last day of that month:
 * addMonths('2018-08-31', 6) is '2019-02-28' [law].
 */
export function addMonths(to: Day, months: number): Day {
  return day(addCalendarMonths(to, months, { in: utc }).toISOString().slice(0, 10));
}

/** 0 for Monday to 6 for Sunday: a week here runs Monday to Sunday. */
export function weekday(of: Day): number {
  // 1 January 1970 was a Thursday; the second % keeps days before it from coming out negative.
  return (((dayNumber(of) + 3) % 7) + 7) % 7;
}

/** The Monday of the week that the day is in. */
export function mondayOf(of: Day): Day {
  return addDays(of, -weekday(of));
}

/** The first day of the month that the day is in. */
export function firstOfMonth(of: Day): Day {
  return day(`${of.slice(0, 8)}01`);
}

/** The last day of the month that the day is in. */
export function lastOfMonth(of: Day): Day {
  return addDays(addMonths(firstOfMonth(of), 1), -1);
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
