import { type Day, dayOf } from '../../domain/day.js';
import { MONTHS } from './calendar-words.js';
import { readDayOfMonth } from './numbers.js';
import type { Read } from './read.js';
import { dayInYear, type YearRule } from './year.js';

const YEAR = /^(?:(?:19|20|21)\d\d)$/;

/** "6 april", "6th of April 2018", "april the 6th", "the 16th". */
export function readDate(
  words: readonly string[],
  at: number,
  today: Day,
  rule: YearRule,
): Read<Day> | undefined {
  const first = readDayOfMonth(words, at);
  if (first) {
    const monthAt = at + first.length + (words[at + first.length] === 'of' ? 1 : 0);
    const month = MONTHS.indexOf(words[monthAt] ?? '') + 1;
    if (month > 0) return withYear(words, at, monthAt + 1, first.value, month, today, rule);
    return isBareOrdinal(words, at) ? dayOfThisMonth(first.value, today, first.length) : undefined;
  }
  const month = MONTHS.indexOf(words[at] ?? '') + 1;
  if (month === 0) return undefined;
  const dayAt = words[at + 1] === 'the' ? at + 2 : at + 1;
  const second = readDayOfMonth(words, dayAt);
  return second && withYear(words, at, dayAt + second.length, second.value, month, today, rule);
}

/** What "1st" and "2nd" are said of when they are no days: "1st reviews", "the 2nd LAC review". */
const COUNTED = new Set([
  ...['review', 'reviews', 'lac', 'cla', 'cic', 'looked', 'statutory', 'iro', 'permanency', 'initial'],
  ...['week', 'weeks', 'quarter', 'half', 'one', 'ones', 'or', 'minutes', 'meeting', 'meetings', 'child'],
]);

/** "16th" by itself is a day of the month, unless what follows shows that something is being counted. */
function isBareOrdinal(words: readonly string[], at: number): boolean {
  return /^\d+\p{L}/u.test(words[at] ?? '') && !COUNTED.has(words[at + 1] ?? '');
}

/** "the 16th": of this month, or of the next one where that is behind us. */
function dayOfThisMonth(dayOfMonth: number, today: Day, length: number): Read<Day> {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const inMonths = [0, 1, 2].flatMap(
    (on) => dayOf(year + Math.floor((month - 1 + on) / 12), ((month - 1 + on) % 12) + 1, dayOfMonth) ?? [],
  );
  const meaning = inMonths.find((day) => day >= today);
  return meaning ? { length, meaning } : { length, noSuchDay: `day ${dayOfMonth} of the month` };
}

function withYear(
  words: readonly string[],
  at: number,
  end: number,
  dayOfMonth: number,
  month: number,
  today: Day,
  rule: YearRule,
): Read<Day> {
  const year = YEAR.test(words[end] ?? '') ? words[end] : undefined;
  const length = end - at + (year === undefined ? 0 : 1);
  const meaning = dayInYear(dayOfMonth, month, year, today, rule);
  return meaning ? { length, meaning } : { length, noSuchDay: words.slice(at, at + length).join(' ') };
}
