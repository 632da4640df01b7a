import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
} from '../../domain/day.js';
import type { Period } from '../../domain/period.js';

/** A stretch of the calendar that words like "this" and "next" are said of. */
export type Unit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year' | 'financial year';

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
};

/** A unit at a place and how many words it took: "week", "calendar month", "financial year". */
export function readUnit(
  words: readonly string[],
  at: number,
): { readonly unit: Unit; readonly length: number } | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (word === 'calendar' || word === 'full') return after(readUnit(words, at + 1));
  if (word === 'financial' || word === 'fiscal' || word === 'business') {
    if (next === 'quarter') return { unit: 'quarter', length: 2 };
    return next === 'year' ? { unit: 'financial year', length: 2 } : undefined;
  }
  const unit = UNITS[word];
  return unit && { unit, length: 1 };
}

function after(read: ReturnType<typeof readUnit>) {
  return read && { ...read, length: read.length + 1 };
}

/**
 * The unit that today is in, or the one so many before or behind it. Weeks run Monday to Sunday; the quarters of
 * the financial year, which begins on 1 April, are those of the calendar year too.
 */
export function unitAround(today: Day, unit: Unit, on: number): Period {
  switch (unit) {
    case 'day':
      return { from: addDays(today, on), to: addDays(today, on) };
    case 'week':
    case 'fortnight':
      return weeks(addDays(mondayOf(today), 7 * on), unit === 'week' ? 1 : 2);
    case 'weekend':
      return { from: addDays(mondayOf(today), 7 * on + 5), to: addDays(mondayOf(today), 7 * on + 6) };
    case 'month':
      return months(addMonths(firstOfMonth(today), on), 1);
    case 'quarter':
      return months(addMonths(firstOfQuarter(today), 3 * on), 3);
    case 'year':
      return months(addMonths(firstMonth(today, 1), 12 * on), 12);
    case 'financial year':
      return months(addMonths(firstMonth(today, 4), 12 * on), 12);
  }
}

/** A day so many units on, or back: "in three weeks", "the last two months". */
export function moved(from: Day, unit: Unit, count: number): Day | undefined {
  switch (unit) {
    case 'day':
      return addDays(from, count);
    case 'week':
      return addDays(from, 7 * count);
    case 'fortnight':
      return addDays(from, 14 * count);
    case 'month':
      return addMonths(from, count);
    case 'quarter':
      return addMonths(from, 3 * count);
    case 'year':
    case 'financial year':
      return addMonths(from, 12 * count);
    case 'weekend':
      return undefined;
  }
}

/** So many whole months from a first of the month on. */
export function months(from: Day, count: number): Period {
  return { from, to: lastOfMonth(addMonths(from, count - 1)) };
}

function weeks(from: Day, count: number): Period {
  return { from, to: addDays(from, 7 * count - 1) };
}

function firstOfQuarter(today: Day): Day {
  const inQuarter = (Number(today.slice(5, 7)) - 1) % 3;
  return addMonths(firstOfMonth(today), -inQuarter);
}

/** The first of that month, of this year or, where it is still to come, of the last. */
function firstMonth(today: Day, month: number): Day {
  const year = Number(today.slice(0, 4));
  const first = dayOf(year, month, 1) ?? today;
  return first <= today ? first : addMonths(first, -12);
}
