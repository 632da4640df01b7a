import type { Day } from '../../domain/day.js';
import { longest, type Read } from '../days/read.js';
import { readDay } from '../days/read-day.js';
import type { PeriodsAround } from './reading.js';
import { edge, readStretch } from './stretch.js';

/** The last day of what is named: of a day itself, of "next week", of "the end of April". */
export function readEndDay(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<Day> | undefined {
  return longest(readDay(words, at, around.today, 'ahead'), edge(readStretch(words, at, around), 'to'));
}

/** The first day of what is named. */
export function readStartDay(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<Day> | undefined {
  return longest(readDay(words, at, around.today, 'ahead'), edge(readStretch(words, at, around), 'from'));
}
