import { addDays, type Day, dayOf, daysBetween, isDay, weekday } from '../domain/day.js';
import { readDayOfMonth } from './numbers.js';

/** The months in their order. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The days of the week, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Something that was read at a place in the words: what it means and how many words it took; or a day that does not exist. */
export type Read<Meaning> =
  | { readonly length: number; readonly meaning: Meaning }
  | { readonly length: number; readonly noSuchDay: string };

/** Which year is meant where none is said. */
export type YearRule =
  /** The first such day that is not more than three months past: lists are mostly asked about what is to come. */
  | 'ahead'
  /** The one nearest to today, either way: limits are mostly counted from what has been. */
  | 'nearest';

/** Words that may stand before a day and add nothing. */
const BEFORE_DAY = new Set(['on', 'the', 'of', 'this', 'coming']);
const SO_FAR_BACK = -92;

/** A day at a place: in figures or words, with or without a year, or as seen from today. */
export function readDay(
  words: readonly string[],
  at: number,
  today: Day,
  rule: YearRule,
): Read<Day> | undefined {
  const word = words[at] ?? '';
  if (BEFORE_DAY.has(word)) return longer(readDay(words, at + 1, today, rule), 1);
  return (
    readFigures(word, today, rule) ?? readRelative(words, at, today) ?? readNamed(words, at, today, rule)
  );
}

/** A read with so many words before it. */
export function longer<Meaning>(read: Read<Meaning> | undefined, by: number): Read<Meaning> | undefined {
  return read && { ...read, length: read.length + by };
}

function readFigures(word: string, today: Day, rule: YearRule): Read<Day> | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word))
    return isDay(word) ? { length: 1, meaning: word } : { length: 1, noSuchDay: word };
  const parts = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?$/.exec(word);
  if (!parts) return undefined;
  return found(word, 1, Number(parts[1]), Number(parts[2]), parts[3], today, rule);
}

const RELATIVE: readonly (readonly [readonly string[], number])[] = [
  [['day', 'after', 'tomorrow'], 2],
  [['day', 'before', 'yesterday'], -2],
  [['today'], 0],
  [['tonight'], 0],
  [['now'], 0],
  [['tomorrow'], 1],
  [['yesterday'], -1],
];

function readRelative(words: readonly string[], at: number, today: Day): Read<Day> | undefined {
  const relative = RELATIVE.find(([phrase]) => phrase.every((word, index) => words[at + index] === word));
  return relative && { length: relative[0].length, meaning: addDays(today, relative[1]) };
}

/** "friday", "next friday", "friday 6 april", "6 april", "april 6th 2018", "the 16th". */
function readNamed(words: readonly string[], at: number, today: Day, rule: YearRule): Read<Day> | undefined {
  const direction = ['next', 'last', 'previous', 'past'].includes(words[at] ?? '') ? words[at] : undefined;
  const start = direction === undefined ? at : at + 1;
  const name = WEEKDAYS.indexOf(words[start] ?? '');
  if (name === -1) return direction === undefined ? readDate(words, at, today, rule) : undefined;
  const date =
    direction === undefined
      ? longer(readDate(words, skip(words, start + 1), today, rule), skip(words, start + 1) - at)
      : undefined;
  if (date) return date;
  return { length: start + 1 - at, meaning: weekdayFrom(today, name, direction) };
}

/** "Friday the 6th of April": steps over what stands between. */
function skip(words: readonly string[], at: number): number {
  return words[at] === 'the' ? at + 1 : at;
}

/** The coming one, today included; "next Friday" the one of next week; "last Friday" the one before today. */
function weekdayFrom(today: Day, name: number, direction: string | undefined): Day {
  const ahead = (name - weekday(today) + 7) % 7;
  if (direction === undefined) return addDays(today, ahead);
  if (direction === 'next') return addDays(today, name - weekday(today) + 7);
  return addDays(today, ahead === 0 ? -7 : ahead - 7);
}

function readDate(words: readonly string[], at: number, today: Day, rule: YearRule): Read<Day> | undefined {
  const first = readDayOfMonth(words, at);
  if (first) {
    const monthAt = at + first.length + (words[at + first.length] === 'of' ? 1 : 0);
    const month = MONTHS.indexOf(words[monthAt] ?? '') + 1;
    if (month > 0) return withYear(words, at, monthAt + 1, first.value, month, today, rule);
    return first.ordinal && /^\d/.test(words[at] ?? '')
      ? dayOfThisMonth(first.value, today, first.length)
      : undefined;
  }
  const month = MONTHS.indexOf(words[at] ?? '') + 1;
  if (month === 0) return undefined;
  const dayAt = words[at + 1] === 'the' ? at + 2 : at + 1;
  const second = readDayOfMonth(words, dayAt);
  return second && withYear(words, at, dayAt + second.length, second.value, month, today, rule);
}

function withYear(
  words: readonly string[],
  at: number,
  end: number,
  day: number,
  month: number,
  today: Day,
  rule: YearRule,
): Read<Day> {
  const year = /^(19|20|21)\d\d$/.test(words[end] ?? '') ? words[end] : undefined;
  const length = end - at + (year === undefined ? 0 : 1);
  return found(words.slice(at, at + length).join(' '), length, day, month, year, today, rule);
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

function found(
  said: string,
  length: number,
  dayOfMonth: number,
  month: number,
  year: string | undefined,
  today: Day,
  rule: YearRule,
): Read<Day> {
  const meaning =
    year === undefined
      ? withoutYear(dayOfMonth, month, today, rule)
      : dayOf(fullYear(year), month, dayOfMonth);
  return meaning ? { length, meaning } : { length, noSuchDay: said };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function withoutYear(dayOfMonth: number, month: number, today: Day, rule: YearRule): Day | undefined {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, dayOfMonth) ?? []);
  if (rule === 'ahead') return days.find((day) => daysBetween(today, day) >= SO_FAR_BACK);
  return days.sort(
    (one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)),
  )[0];
}
