import { addDays } from '../../domain/day.js';
import { longer, longest, made, type Read } from '../days/read.js';
import { readDay } from '../days/read-day.js';
import type { AskedPeriod } from '../question.js';
import { readBetween } from './between.js';
import { readEnds } from './ends.js';
import { readMonths } from './months.js';
import { readCalendarYear, readQuarter, readYears } from './quarters-and-years.js';
import type { PeriodsAround, Reader } from './reading.js';
import { readRolling } from './rolling.js';
import { readHalf, readPartOfUnit } from './stretch.js';
import { readThisNextLast } from './this-next-last.js';
import { readUnit, unitAround } from './unit.js';
import { readWeekOf } from './week-of.js';

/** The ways in which a period is said; where several fit at a place, the longest is meant. */
const READERS: readonly Reader[] = [
  readEnds,
  readBetween,
  readWeekOf,
  readRolling,
  readThisNextLast,
  readPartOfUnit,
  readHalf,
  readMonths,
  readQuarter,
  readYears,
  readCalendarYear,
  readSingleDay,
];

/** The period at a place, or a day that does not exist; undefined where none begins here. */
export function readPeriod(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const read = longest(...READERS.map((reader) => reader(words, at, around)));
  return read && union(read, words, at, around);
}

function readSingleDay(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  return made(readDay(words, at, today, 'ahead'), 0, (day) => ({ from: day, to: day }));
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
  const second = elided(words, at, joint + 1, around) ?? readPeriod(words, joint + 1, around);
  if (!second || 'noSuchDay' in second) return read;
  const [{ from, to }, next] = [read.meaning, second.meaning];
  if (!from || !to || !next.from || !next.to || next.from !== addDays(to, 1)) return read;
  return { length: read.length + 1 + second.length, meaning: { from, to: next.to } };
}

/** "this week and next", "this month and the following one": the unit is said once. */
function elided(
  words: readonly string[],
  at: number,
  behind: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  if (words[behind] === 'the') return longer(elided(words, at, behind + 1, { today }), 1);
  if (words[behind] !== 'next' || readUnit(words, behind + 1) || readDay(words, behind, today, 'ahead'))
    return undefined;
  const unit = readUnit(words, at + 1);
  return unit && { length: 1, meaning: unitAround(today, unit.unit, 1) };
}
