import type { Day } from '../../domain/day.js';
import { readCount } from '../days/numbers.js';
import type { Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import { AHEAD, BACK, type PeriodsAround } from './reading.js';
import { moved, readUnit, type Unit } from './unit.js';

/** "next 10 days", "within 3 weeks", "over the next month", "next fortnight", "last two weeks": counted from today. */
export function readRolling(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const { lead, rolls, back } = leadOfRolling(words, at);
  const count = readCount(words, at + lead);
  const working = count && words[at + lead + count.length] === 'working' ? 1 : 0;
  const unitAt = at + lead + (count?.length ?? 0) + working;
  const unit = readUnit(words, unitAt);
  if (!unit || lead === 0 || (!count && !rolls && unit.unit !== 'fortnight')) return undefined;
  // "The last week of April" is a week of that month, not the week behind us.
  if (words[unitAt + unit.length] === 'of') return undefined;
  const length = unitAt + unit.length + trailing(words, unitAt + unit.length) - at;
  const steps = (count?.value ?? 1) * (back ? -1 : 1);
  const end = working === 1 ? workingEnd(around, unit.unit, steps) : moved(around.today, unit.unit, steps);
  if (end === undefined) return undefined;
  return { length, meaning: back ? { from: end, to: around.today } : { from: around.today, to: end } };
}

/** "in two weeks time", "in a week or so". */
function trailing(words: readonly string[], at: number): number {
  if (words[at] === 'time') return 1;
  return words[at] === 'or' && words[at + 1] === 'so' ? 2 : 0;
}

function workingEnd({ today, addWorkingDays }: PeriodsAround, unit: Unit, steps: number): Day | undefined {
  return unit === 'day' && steps > 0 ? addWorkingDays?.(today, steps) : undefined;
}

const OVER = new Set(['in', 'over', 'within', 'during', 'for']);

interface Lead {
  readonly lead: number;
  /** "the next month" runs from today, unlike "next month" and "the following month". */
  readonly rolls: boolean;
  readonly back: boolean;
}

/** How many words lead up to the count. */
function leadOfRolling(words: readonly string[], at: number): Lead {
  const over = OVER.has(words[at] ?? '') ? 1 : 0;
  const the = words[at + over] === 'the';
  const lead = over + (the ? 1 : 0);
  const word = words[at + lead] ?? '';
  // "Minutes past 20 days" are those beyond it; "the past 20 days" is a period.
  if (word === 'past' && lead === 0) return { lead, rolls: false, back: false };
  if (!AHEAD.has(word) && !BACK.has(word)) return { lead, rolls: false, back: false };
  return { lead: lead + 1, rolls: the && word !== 'following', back: BACK.has(word) };
}
