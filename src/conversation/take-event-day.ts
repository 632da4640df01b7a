import type { Day } from '../domain/day.js';
import type { Read } from './days/read.js';
import { readDay } from './days/read-day.js';
import type { Words } from './words.js';

/** A day and the place where it begins. */
export interface EventDay {
  readonly at: number;
  readonly read: Read<Day>;
}

/** Words that may stand before a day are left, so that "on" and "the" are found by the phrases. */
const BEFORE = new Set(['on', 'the', 'of', 'this', 'coming']);
const BARE_ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/**
 * Takes the day of the event that a limit is counted from; the words before it stay. "1st" in "2nd review after 1st
 * held 31 January" is a kind of review, so a whole date is preferred to a number.
 */
export function takeEventDay(words: Words, today: Day): EventDay | undefined {
  const found = words.all.flatMap((word, at): EventDay[] => {
    const read = BEFORE.has(word) ? undefined : readDay(words.all, at, today, 'nearest');
    return read ? [{ at, read }] : [];
  });
  const isBare = ({ at, read }: EventDay) => read.length === 1 && BARE_ORDINAL.test(words.all[at] ?? '');
  const day = found.find((each) => !isBare(each)) ?? found[0];
  if (day) words.takeAt(day.at, day.read.length);
  return day;
}
