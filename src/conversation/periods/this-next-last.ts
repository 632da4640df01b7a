import type { Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import { AHEAD, BACK, type PeriodsAround } from './reading.js';
import { readUnit, unitAround } from './unit.js';

const THIS = new Set(['this', 'current', 'the']);

/** "this week", "next month", "last quarter", "the week after next", "the following week", "next financial year". */
export function readThisNextLast(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const { today } = around;
  const unit = readUnit(words, at + (words[at] === 'the' ? 1 : 0));
  const lead = words[at] === 'the' ? 1 : 0;
  const behind = at + lead + (unit?.length ?? 0);
  if (unit && words[behind] === 'after' && words[behind + 1] === 'next')
    return { length: lead + unit.length + 2, meaning: unitAround(today, unit.unit, 2) };
  // "Financial quarter" says by itself which stretch is meant, as a bare "quarter" does not.
  const saysItself =
    unit &&
    (['financial year', 'weekend'].includes(unit.unit) || (unit.unit === 'quarter' && unit.length > 1));
  if (unit && lead === 0 && saysItself)
    return { length: unit.length, meaning: unitAround(today, unit.unit, 0) };
  return readDirected(words, at, around);
}

function readDirected(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const [word = '', after = ''] = words.slice(at, at + 2);
  const doubled = (word === 'this' && AHEAD.has(after)) || (word === 'the' && after === 'following') ? 1 : 0;
  const on = doubled === 1 ? 1 : direction(word);
  const unit = on === undefined ? undefined : readUnit(words, at + doubled + 1);
  if (!unit || on === undefined) return undefined;
  return { length: doubled + 1 + unit.length, meaning: unitAround(today, unit.unit, on) };
}

function direction(word: string): number | undefined {
  if (THIS.has(word)) return 0;
  if (AHEAD.has(word)) return 1;
  return BACK.has(word) ? -1 : undefined;
}
