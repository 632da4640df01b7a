import { addDays, type Day, dayOf, earlier, lastOfMonth, mondayOf } from '../domain/day.js';
import { readCount, readDayOfMonth } from './numbers.js';
import type { AskedPeriod } from './question.js';
import { longer, MONTHS, type Read, readDay } from './read-day.js';
import { months, moved, readUnit, unitAround } from './read-unit.js';
import type { Surroundings } from './understanding.js';

/** What periods are read against. */
export type PeriodsAround = Pick<Surroundings, 'today' | 'addWorkingDays'>;

type Reader = (words: readonly string[], at: number, around: PeriodsAround) => Read<AskedPeriod> | undefined;

/** The ways in which a period is said; where several fit at a place, the longest is meant. */
const READERS: readonly Reader[] = [
  readEnds,
  readBetween,
  readWeekOf,
  readRolling,
  readThisNextLast,
  readPartOfUnit,
  readMonths,
  readQuarter,
  readYears,
  readSingleDay,
];

/** The period at a place, or a day that does not exist; undefined where none begins here. */
export function readPeriod(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const reads = READERS.flatMap((reader) => reader(words, at, around) ?? []);
  const longest = reads.sort((one, other) => other.length - one.length)[0];
  return longest && union(longest, words, at, around);
}

/** "this week and next week", "April or May": two stretches that meet are one. */
function union(
  read: Read<AskedPeriod>,
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> {
  const joint = at + read.length;
  if (!['and', 'or'].includes(words[joint] ?? '') || 'noSuchDay' in read) return read;
  const elided =
    words[joint + 1] === 'next' && readUnit(words, joint + 2) === undefined
      ? nextLike(words, at, around)
      : undefined;
  const second = elided ?? readPeriod(words, joint + 1, around);
  if (!second || 'noSuchDay' in second) return read;
  const [{ from, to }, next] = [read.meaning, second.meaning];
  if (!from || !to || !next.from || !next.to || next.from !== addDays(to, 1)) return read;
  return { length: read.length + 1 + second.length, meaning: { from, to: next.to } };
}

/** "this week and next": the unit is said once. */
function nextLike(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const unit = readUnit(words, at + 1);
  return unit && { length: 1, meaning: unitAround(today, unit.unit, 1) };
}

/** "by Friday", "before 25 April", "after the 3rd", "since Monday", "from 3 April onwards". */
function readEnds(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const { today } = around;
  const word = words[at] ?? '';
  const two = `${word} ${words[at + 1] ?? ''}`;
  const by = ['by', 'until', 'till', 'til'].includes(word)
    ? 1
    : ['up to', 'up until', 'on or', 'no later', 'not later', 'latest by'].includes(two)
      ? 2
      : 0;
  if (by > 0)
    return onEnd(
      readEndDay(words, at + by + joiners(words, at + by), around),
      by + joiners(words, at + by),
      (day) => upTo(today, day),
    );
  if (word === 'before')
    return onEnd(readStartDay(words, at + 1, around), 1, (day) => upTo(today, addDays(day, -1)));
  if (word === 'after' || word === 'beyond')
    return onEnd(readEndDay(words, at + 1, around), 1, (day) => ({ from: addDays(day, 1) }));
  if (word === 'since' || word === 'from' || word === 'starting') {
    const read = onEnd(readStartDay(words, at + 1, around), 1, (day) => ({ from: day }));
    const behind =
      read && ['onwards', 'onward', 'on', 'forward', 'forwards'].includes(words[at + read.length] ?? '')
        ? 1
        : 0;
    return longer(read, behind);
  }
  return undefined;
}

/** "on or before", "no later than", "by the end of": words that follow the first. */
function joiners(words: readonly string[], at: number): number {
  return ['before', 'than', 'and'].includes(words[at] ?? '') ? 1 : 0;
}

function onEnd(
  read: Read<Day> | undefined,
  by: number,
  periodOf: (day: Day) => AskedPeriod,
): Read<AskedPeriod> | undefined {
  if (!read) return undefined;
  const length = read.length + by;
  return 'noSuchDay' in read ? { ...read, length } : { length, meaning: periodOf(read.meaning) };
}

/** From today, or, where the day is behind us, everything up to it. */
function upTo(today: Day, day: Day): AskedPeriod {
  return day < today ? { to: day } : { from: today, to: day };
}

/** The last day of what is named: of a day itself, of "next week", of "the end of April". */
function readEndDay(words: readonly string[], at: number, around: PeriodsAround): Read<Day> | undefined {
  return longest(readDay(words, at, around.today, 'ahead'), edge(readStretch(words, at, around), 'to'));
}

/** The first day of what is named. */
function readStartDay(words: readonly string[], at: number, around: PeriodsAround): Read<Day> | undefined {
  return longest(readDay(words, at, around.today, 'ahead'), edge(readStretch(words, at, around), 'from'));
}

/** A stretch of the calendar as it is named in itself: "next week", "the end of April", "May 2018", "Q2". */
function readStretch(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  if (words[at] === 'the') {
    const inner = readStretch(words, at + 1, around);
    if (inner) return longer(inner, 1);
  }
  const reads = [
    readWeekOf,
    readThisNextLast,
    readPartOfUnit,
    readMonths,
    readQuarter,
    readYears,
    readEdge,
  ].flatMap((reader) => reader(words, at, around) ?? []);
  return reads.sort((one, other) => other.length - one.length)[0];
}

/** "end of next week", "start of May", "month end": the one day, as a stretch. */
function readEdge(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const edgeOf = ['end', 'close'].includes(words[at] ?? '')
    ? 'to'
    : ['start', 'beginning'].includes(words[at] ?? '')
      ? 'from'
      : undefined;
  if (edgeOf === undefined || words[at + 1] !== 'of') return undefined;
  const inner = readStretch(words, at + 2, around) ?? readBareUnit(words, at + 2, around);
  const day = edge(inner, edgeOf);
  return onEnd(day, 2, (on) => ({ from: on, to: on }));
}

/** "the month" in "the end of the month": the one that we are in. */
function readBareUnit(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const the = words[at] === 'the' ? 1 : 0;
  const unit = readUnit(words, at + the);
  return unit && { length: the + unit.length, meaning: unitAround(today, unit.unit, 0) };
}

function edge(read: Read<AskedPeriod> | undefined, end: 'from' | 'to'): Read<Day> | undefined {
  if (!read || 'noSuchDay' in read) return read;
  const day = read.meaning[end];
  return day && { length: read.length, meaning: day };
}

function longest<Meaning>(...reads: readonly (Read<Meaning> | undefined)[]): Read<Meaning> | undefined {
  return reads.flatMap((read) => read ?? []).sort((one, other) => other.length - one.length)[0];
}

/** "between 1 and 15 April", "from the 3rd to the 9th of May", "1 to 15 April", "April to June". */
function readBetween(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const lead = ['between', 'from'].includes(words[at] ?? '') ? 1 : 0;
  const joints = words[at] === 'between' ? ['and', 'to'] : ['to', 'until', 'till', 'through', 'thru'];
  const start = at + lead;
  for (const [length, first] of firstEnds(words, start, around)) {
    if (!joints.includes(words[start + length] ?? '')) continue;
    const last = readEndDay(words, start + length + 1, around);
    if (!last) continue;
    const whole = lead + length + 1 + last.length;
    if ('noSuchDay' in last) return { length: whole, noSuchDay: last.noSuchDay };
    const from = typeof first === 'number' ? inMonthOf(last.meaning, first) : first;
    if (from === undefined) return { length: whole, noSuchDay: words.slice(start, start + length).join(' ') };
    if (from > last.meaning) continue;
    return { length: whole, meaning: { from, to: last.meaning } };
  }
  return undefined;
}

/** How the first end may be said: as a day, as a stretch whose first day is meant, or as a bare number of the last end's month. */
function firstEnds(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): (readonly [number, Day | number])[] {
  const ends: (readonly [number, Day | number])[] = [];
  const the = words[at] === 'the' ? 1 : 0;
  const bare = readDayOfMonth(words, at + the);
  if (bare) ends.push([the + bare.length, bare.value]);
  const day = readStartDay(words, at, around);
  if (day && !('noSuchDay' in day)) ends.push([day.length, day.meaning]);
  return ends;
}

function inMonthOf(day: Day, dayOfMonth: number): Day | undefined {
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), dayOfMonth);
}

/** "w/c 16 April", "week commencing Monday", "week of the 16th", "week ending 20 April": Monday to Sunday. */
function readWeekOf(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const lead = leadOfWeek(words, at);
  if (lead === 0) return undefined;
  const of = words[at + lead] === 'of' ? 1 : 0;
  const read = readDay(words, at + lead + of, today, 'ahead');
  return onEnd(read, lead + of, (day) => ({ from: mondayOf(day), to: addDays(mondayOf(day), 6) }));
}

function leadOfWeek(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (word === 'the') return leadOfWeek(words, at + 1) === 0 ? 0 : leadOfWeek(words, at + 1) + 1;
  if (['w/c', 'w/e', 'wc', 'we'].includes(word)) return 1;
  const second = words[at + 1] ?? '';
  return word === 'week' &&
    ['commencing', 'beginning', 'starting', 'ending', 'of', 'from', 'containing', 'com', 'comm'].includes(
      second,
    )
    ? second === 'of'
      ? 1
      : 2
    : 0;
}

/** "next 10 days", "within 3 weeks", "in the next month", "over the next month", "last two weeks", "in a fortnight". */
function readRolling(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const { lead, the, back } = leadOfRolling(words, at);
  const count = readCount(words, at + lead);
  if (!count && !the) return undefined;
  const working = count && words[at + lead + count.length] === 'working' ? 1 : 0;
  const unitAt = at + lead + (count?.length ?? 0) + working;
  const unit = readUnit(words, unitAt);
  if (!unit || (lead === 0 && !the)) return undefined;
  const time = ['time', 'or'].includes(words[unitAt + unit.length] ?? '')
    ? trailing(words, unitAt + unit.length)
    : 0;
  const length = unitAt + unit.length + time - at;
  const steps = (count?.value ?? 1) * (back ? -1 : 1);
  const end = working === 1 ? workingEnd(around, unit.unit, steps) : moved(around.today, unit.unit, steps);
  if (end === undefined) return undefined;
  return { length, meaning: back ? { from: end, to: around.today } : { from: around.today, to: end } };
}

function trailing(words: readonly string[], at: number): number {
  if (words[at] === 'time') return 1;
  return words[at] === 'or' && words[at + 1] === 'so' ? 2 : 0;
}

function workingEnd({ today, addWorkingDays }: PeriodsAround, unit: string, steps: number): Day | undefined {
  return unit === 'day' && steps > 0 ? addWorkingDays?.(today, steps) : undefined;
}

const OVER = new Set(['in', 'over', 'within', 'during', 'for']);
const AHEAD = new Set(['next', 'coming', 'following', 'upcoming']);
const BACK = new Set(['last', 'past', 'previous']);

/** How many words lead up to the count; whether "the next month" was said, which runs from today, unlike "next month". */
function leadOfRolling(words: readonly string[], at: number): { lead: number; the: boolean; back: boolean } {
  let lead = 0;
  if (OVER.has(words[at] ?? '')) lead += 1;
  const the = words[at + lead] === 'the';
  if (the) lead += 1;
  const word = words[at + lead] ?? '';
  if (AHEAD.has(word) || BACK.has(word)) return { lead: lead + 1, the, back: BACK.has(word) };
  return { lead, the: false, back: false };
}

const THIS = new Set(['this', 'current', 'the']);

/** "this week", "next month", "last quarter", "week after next", "rest of the week", "next financial year". */
function readThisNextLast(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const [word = '', after = ''] = words.slice(at, at + 2);
  const inner = readUnit(words, at);
  if (inner && words[at + inner.length] === 'after' && words[at + inner.length + 1] === 'next') {
    return { length: inner.length + 2, meaning: unitAround(today, inner.unit, 2) };
  }
  if (inner?.unit === 'financial year' || (inner?.unit === 'weekend' && word === 'weekend')) {
    return { length: inner.length, meaning: unitAround(today, inner.unit, 0) };
  }
  const both = word === 'this' && AHEAD.has(after) ? 2 : 1;
  const on = both === 2 ? 1 : THIS.has(word) ? 0 : AHEAD.has(word) ? 1 : BACK.has(word) ? -1 : undefined;
  const unit = on === undefined ? undefined : readUnit(words, at + both);
  return unit && on !== undefined
    ? { length: both + unit.length, meaning: unitAround(today, unit.unit, on) }
    : undefined;
}

/** "rest of this week", "so far this month", "this month so far", "month to date", "end of next week": a part up to or from today. */
function readPartOfUnit(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const { today } = around;
  if (['rest', 'remainder'].includes(words[at] ?? '') && words[at + 1] === 'of') {
    return onPart(
      readStretch(words, at + 2, around) ?? readBareUnit(words, at + 2, around),
      2,
      ({ from, to }) => ({ from: from && from > today ? from : today, ...(to && { to }) }),
    );
  }
  if (words[at] === 'so' && words[at + 1] === 'far') {
    return onPart(readThisNextLast(words, at + 2, around), 2, ({ from }) => ({
      ...(from && { from }),
      to: today,
    }));
  }
  const unit = readUnit(words, at);
  if (unit && words[at + unit.length] === 'to' && words[at + unit.length + 1] === 'date') {
    const whole = unitAround(today, unit.unit === 'year' ? 'financial year' : unit.unit, 0);
    return { length: unit.length + 2, meaning: { from: whole.from, to: earlier(today, whole.to) } };
  }
  const edges = readEdge(words, at, around);
  return edges && words[at] === 'end' ? onPart(edges, 0, ({ to }) => (to ? upTo(today, to) : {})) : undefined;
}

function onPart(
  read: Read<AskedPeriod> | undefined,
  by: number,
  part: (whole: AskedPeriod) => AskedPeriod,
): Read<AskedPeriod> | undefined {
  if (!read) return undefined;
  const length = read.length + by;
  return 'noSuchDay' in read ? { ...read, length } : { length, meaning: part(read.meaning) };
}

const MONTHS_BACK = 3;

/** "April", "in April 2018", "first week of May", "April to June" is read as a span. */
function readMonths(
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

const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
};

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

/** "Q1", "Q2 2018/19", "first quarter": quarters of the financial year, Q1 from April. */
function readQuarter(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const named = /^q([1-4])$/.exec(words[at] ?? '')?.[1];
  const place = PLACES[words[at] ?? ''];
  const quarter = named ? Number(named) - 1 : words[at + 1] === 'quarter' ? place : undefined;
  if (quarter === undefined) return undefined;
  const length = named ? 1 : 2;
  const year = /^(20\d\d)(?:[/-]\d{2,4})?$/.exec(words[at + length] ?? '')?.[1];
  const start = year === undefined ? unitAround(today, 'financial year', 0).from : dayOf(Number(year), 4, 1);
  const from = start && moved(start, 'quarter', quarter);
  return from && { length: length + (year === undefined ? 0 : 1), meaning: months(from, 3) };
}

/** "2018/19", "financial year 2018-19". */
function readYears(words: readonly string[], at: number): Read<AskedPeriod> | undefined {
  const said = readUnit(words, at);
  const lead = said?.unit === 'financial year' ? said.length : 0;
  const years = /^(20\d\d)[/-](\d{2}|\d{4})$/.exec(words[at + lead] ?? '');
  const from =
    years && (Number(years[1]) + 1) % 100 === Number(years[2]) % 100
      ? dayOf(Number(years[1]), 4, 1)
      : undefined;
  return from && { length: lead + 1, meaning: months(from, 12) };
}

function readSingleDay(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  return onEnd(readDay(words, at, today, 'ahead'), 0, (day) => ({ from: day, to: day }));
}
