import type { Day } from '../../domain/day.js';
import { earlier } from '../../domain/day.js';
import { longer, longest, made, type Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import { halfOf } from './half-of.js';
import { readMonths } from './months.js';
import { readQuarter, readYears } from './quarters-and-years.js';
import { type PeriodsAround, type Reader, upTo } from './reading.js';
import { readThisNextLast } from './this-next-last.js';
import { readUnit, unitAround } from './unit.js';
import { readWeekOf } from './week-of.js';

const READERS: readonly Reader[] = [
  readWeekOf,
  readThisNextLast,
  readPartOfUnit,
  readMonths,
  readQuarter,
  readYears,
  readEdge,
  readHalf,
];

/** A stretch of the calendar as it is named in itself: "next week", "the end of April", "May 2018", "Q2". */
export function readStretch(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const inner = words[at] === 'the' ? longer(readStretch(words, at + 1, around), 1) : undefined;
  return longest(inner, ...READERS.map((reader) => reader(words, at, around)));
}

/** "the first half of May", of whatever month is named. */
export function readHalf(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  return halfOf(readStretch)(words, at, around);
}

/** One end of a stretch that was read, as a day. */
export function edge(read: Read<AskedPeriod> | undefined, end: 'from' | 'to'): Read<Day> | undefined {
  if (!read || 'noSuchDay' in read) return read;
  const day = read.meaning[end];
  return day && { length: read.length, meaning: day };
}

/** "rest of this week", "later this week", "so far this month", "month to date", "end of next week". */
export function readPartOfUnit(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const { today } = around;
  const rest = leadOfRest(words, at);
  if (rest > 0) {
    const whole = readStretch(words, at + rest, around) ?? readBareUnit(words, at + rest, around);
    return made(whole, rest, (period) => laterPart(period, today));
  }
  if (words[at] === 'so' && words[at + 1] === 'far')
    return made(readThisNextLast(words, at + 2, around), 2, ({ from }) => ({
      ...(from && { from }),
      to: today,
    }));
  return readToDate(words, at, around) ?? readUpToEdge(words, at, around);
}

function leadOfRest(words: readonly string[], at: number): number {
  if (['rest', 'remainder'].includes(words[at] ?? '') && words[at + 1] === 'of') return 2;
  if (words[at] !== 'later') return 0;
  return ['in', 'on'].includes(words[at + 1] ?? '') ? 2 : 1;
}

function laterPart({ from, to }: AskedPeriod, today: Day): AskedPeriod {
  return { from: from && from > today ? from : today, ...(to && { to }) };
}

/** "month to date", "year to date": the year is the financial one. */
function readToDate(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const unit = readUnit(words, at);
  if (!unit || words[at + unit.length] !== 'to' || words[at + unit.length + 1] !== 'date') return undefined;
  const whole = unitAround(today, unit.unit === 'year' ? 'financial year' : unit.unit, 0);
  return { length: unit.length + 2, meaning: { from: whole.from, to: earlier(today, whole.to) } };
}

/** "end of next week", "month end" by themselves: from today up to then. */
function readUpToEdge(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  if (['start', 'beginning'].includes(words[at] ?? '')) return undefined;
  return made(readEdge(words, at, around), 0, ({ to }) => (to ? upTo(around.today, to) : {}));
}

/** "end of next week", "start of May", "month end": the one day, as a stretch. */
export function readEdge(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const end = edgeNamed(words[at] ?? '');
  if (end === undefined) return readUnitEnd(words, at, around);
  const of = words[at + 1] === 'of' ? 2 : 1;
  const inner = readStretch(words, at + of, around) ?? readBareUnit(words, at + of, around);
  return made(edge(inner, end), of, (on) => ({ from: on, to: on }));
}

function edgeNamed(word: string): 'from' | 'to' | undefined {
  if (word === 'end' || word === 'close') return 'to';
  return word === 'start' || word === 'beginning' ? 'from' : undefined;
}

/** "month end", "week end", "year end": the last day of the one we are in. */
function readUnitEnd(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const unit = readUnit(words, at);
  if (!unit || words[at + unit.length] !== 'end') return undefined;
  const { to } = unitAround(today, unit.unit, 0);
  return { length: unit.length + 1, meaning: { from: to, to } };
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
