import { addDays, type Day, dayOf, earlier, lastOfMonth } from '../../domain/day.js';
import { MONTHS } from '../days/calendar-words.js';
import type { Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import { PLACES } from './places.js';
import type { PeriodsAround } from './reading.js';
import { readThisNextLast } from './this-next-last.js';
import { months } from './unit.js';

const MONTHS_BACK = 3;

/** "April", "April 2018", "first week of May". */
export function readMonths(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const week = readWeekOfMonth(words, at, around);
  if (week) return week;
  const month = MONTHS.indexOf(words[at] ?? '') + 1;
  if (month === 0) return undefined;
  const year = /^(19|20|21)\d\d$/.test(words[at + 1] ?? '') ? Number(words[at + 1]) : undefined;
  const from = dayOf(year ?? yearOfMonth(month, around.today), month, 1);
  return from && { length: year === undefined ? 1 : 2, meaning: months(from, 1) };
}

/** The year of a month named without one: the coming such month, or one up to three months back. */
function yearOfMonth(month: number, today: Day): number {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (month >= now) return month - now > 12 - MONTHS_BACK - 1 ? year - 1 : year;
  return now - month <= MONTHS_BACK ? year : year + 1;
}

/** "first week of May": days 1 to 7; "last week of May": the last seven. */
function readWeekOfMonth(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const place = words[at] === 'last' ? -1 : PLACES[words[at] ?? ''];
  if (place === undefined || words[at + 1] !== 'week' || !['of', 'in'].includes(words[at + 2] ?? ''))
    return undefined;
  const inner = readMonths(words, at + 3, around) ?? readThisNextLast(words, at + 3, around);
  if (!inner || 'noSuchDay' in inner || !inner.meaning.from) return undefined;
  const { from } = inner.meaning;
  const end = lastOfMonth(from);
  const start = place === -1 ? addDays(end, -6) : addDays(from, 7 * place);
  return { length: 3 + inner.length, meaning: { from: start, to: earlier(addDays(start, 6), end) } };
}
