import { addDays, addMonths, type Day, dayOf, firstOfMonth } from '../../domain/day.js';
import { MONTHS, WEEKDAYS } from '../days/calendar-words.js';
import { readDayOfMonth } from '../days/numbers.js';
import type { Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import { readEndDay, readStartDay } from './end-day.js';
import type { PeriodsAround } from './reading.js';

const YEAR = /^(?:19|20|21)\d\d$/;

/** How the first end may be said: as a day, or as a bare number of the last end's month. */
interface FirstEnd {
  readonly length: number;
  readonly day: Day | number;
}

/** "between 1 and 15 April", "from the 3rd to the 9th of May", "28 to 3 May", "Monday to Friday", "April to June". */
export function readBetween(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const lead = ['between', 'from'].includes(words[at] ?? '') ? 1 : 0;
  const joints = words[at] === 'between' ? ['and', 'to'] : ['to', 'until', 'till', 'through', 'thru'];
  if (!joints.some((joint) => words.includes(joint, at + lead + 1))) return undefined;
  for (const { length, day } of firstEnds(words, at + lead, around)) {
    const lastAt = at + lead + length + 1;
    if (!joints.includes(words[lastAt - 1] ?? '')) continue;
    const last = readEndDay(words, lastAt, around);
    if (!last) continue;
    const whole = lead + length + 1 + last.length;
    if ('noSuchDay' in last) return { length: whole, noSuchDay: last.noSuchDay };
    const to = afterWeekday(words, lastAt, last, day);
    const from =
      typeof day === 'number' ? beforeDay(to, day) : withYearOf(words, at + lead, lastAt, last.length, day);
    if (from === undefined) return { length: whole, noSuchDay: `day ${day} of the month` };
    if (from <= to) return { length: whole, meaning: { from, to } };
  }
  return undefined;
}

function firstEnds(words: readonly string[], at: number, around: PeriodsAround): FirstEnd[] {
  const the = ['the', ...WEEKDAYS].includes(words[at] ?? '') ? 1 : 0;
  const bare = readDayOfMonth(words, at + the);
  const read = readStartDay(words, at, around);
  return [
    ...(bare ? [{ length: the + bare.length, day: bare.value }] : []),
    ...(read && !('noSuchDay' in read) ? [{ length: read.length, day: read.meaning }] : []),
  ];
}

/** "jan to mar 2019": a first end without a year is in that of the last. */
function withYearOf(
  words: readonly string[],
  at: number,
  lastAt: number,
  length: number,
  first: Day,
): Day | undefined {
  const year = words[lastAt + length - 1] ?? '';
  const isYearSaid = words.slice(at, lastAt).some((word) => /\d{4}$/.test(word));
  if (!YEAR.test(year) || isYearSaid || !MONTHS.some((month) => words.slice(at, lastAt).includes(month)))
    return first;
  return dayOf(Number(year), Number(first.slice(5, 7)), Number(first.slice(8)));
}

/** "Monday to Friday" asked on a Wednesday: the Friday after that Monday. */
function afterWeekday(
  words: readonly string[],
  at: number,
  { length, meaning }: { readonly length: number; readonly meaning: Day },
  first: Day | number,
): Day {
  const isWeekday = length === 1 && WEEKDAYS.includes(words[at] ?? '');
  return isWeekday && typeof first === 'string' && meaning < first ? addDays(meaning, 7) : meaning;
}

/** The number as a day of the last end's month or, where that would be behind it, of the month before. */
function beforeDay(last: Day, dayOfMonth: number): Day | undefined {
  const month = dayOfMonth > Number(last.slice(8)) ? addMonths(firstOfMonth(last), -1) : last;
  return dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), dayOfMonth);
}
