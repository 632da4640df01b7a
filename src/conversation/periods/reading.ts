import type { Day } from '../../domain/day.js';
import type { Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import type { Surroundings } from '../understanding.js';

/** What periods are read against. */
export type PeriodsAround = Pick<Surroundings, 'today' | 'addWorkingDays'>;

/** Reads one way of saying a period at a place; undefined where it is not said there. */
export type Reader = (
  words: readonly string[],
  at: number,
  around: PeriodsAround,
) => Read<AskedPeriod> | undefined;

/** From today, or, where the day is behind us, everything up to it. */
export function upTo(today: Day, day: Day): AskedPeriod {
  return day < today ? { to: day } : { from: today, to: day };
}

/** Words that make a unit the one to come: "next", "coming". */
export const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'following', 'upcoming']);
/** Words that make a unit the one that has been. */
export const BACK: ReadonlySet<string> = new Set(['last', 'past', 'previous']);
