import { addDays, type Day } from '../../domain/day.js';
import { WEEKDAYS } from '../days/calendar-words.js';
import type { Read } from '../days/read.js';
import { readDay } from '../days/read-day.js';
import type { Words } from '../words.js';
import { OF_THE_REVIEW } from './round-phrases.js';

/** The days that were said: one of the command, one that says which review, one until which; or a day that does not exist. */
export type SaidDays =
  | { readonly day?: Day; readonly ofReview?: Day; readonly until?: Day; readonly tooMany?: true }
  | { readonly noSuchDay: string };

/** Words that stand before a day and add nothing: of what has been, and of what is to come. */
const LEADS_BACK = new Set(['on', 'the', 'of', 'held', 'from', 'this', 'until', 'till']);
const SAYS_OF_THE_REVIEW = new Set(['of', 'held', 'from']);
const SAYS_OF_WHAT = new Set([...SAYS_OF_THE_REVIEW, 'on', 'for', 'to']);
const LEADS_AHEAD = new Set([...LEADS_BACK, 'for', 'to']);

/**
 * Takes the days of a command. What has been is looked for behind today: "on Friday" is the last one; what is to come
 * ahead of it.
 */
export function takeDays(words: Words, today: Day, lookBack: boolean): SaidDays {
  const found: { day?: Day; ofReview?: Day; until?: Day; tooMany?: true } = {};
  for (let at = 0; at < words.all.length; at += 1) {
    if (!words.isLeft(at)) continue;
    const read = readDay(leftFrom(words), at, today, lookBack ? 'nearest' : 'ahead');
    if (!read) continue;
    if ('noSuchDay' in read) return { noSuchDay: read.noSuchDay };
    const start = takeLeads(words, at, lookBack ? LEADS_BACK : LEADS_AHEAD);
    const name = nameOf(words.all, start, at, lookBack);
    if (found[name] !== undefined) return { tooMany: true };
    const said = words.all.slice(at, at + read.length);
    found[name] = lookBack && name !== 'until' ? behind(said, read, today) : read.meaning;
    words.takeAt(at, read.length);
  }
  return found;
}

/** What a day is of, by the words before it; a booking "until" a day is simply for it. */
function nameOf(
  words: readonly string[],
  start: number,
  at: number,
  lookBack: boolean,
): 'day' | 'ofReview' | 'until' {
  if (lookBack && words.slice(start, at).some((word) => word === 'until' || word === 'till')) return 'until';
  return isOfReview(words, start, at) ? 'ofReview' : 'day';
}

/** A day of the week by itself is the last such day when it is of what has been. */
function behind(said: readonly string[], read: Extract<Read<Day>, { meaning: Day }>, today: Day): Day {
  const onlyWeekday = said.some((word) => WEEKDAYS.includes(word)) && !said.some((word) => /\d/.test(word));
  return onlyWeekday && read.meaning > today ? addDays(read.meaning, -7) : read.meaning;
}

function takeLeads(words: Words, at: number, leads: ReadonlySet<string>): number {
  let start = at;
  while (words.isLeft(start - 1) && leads.has(words.all[start - 1] ?? '')) {
    start -= 1;
    words.takeAt(start, 1);
  }
  return start;
}

/** "the review of 22 March", "held 22 March": the day says which review, and not when something was done. */
function isOfReview(words: readonly string[], start: number, at: number): boolean {
  const leads = words.slice(start, at);
  // "the date of 400003 to 3 May": the word nearest to the day says what it is of.
  const nearest = leads.findLast((word) => SAYS_OF_WHAT.has(word));
  if (nearest !== undefined) return SAYS_OF_THE_REVIEW.has(nearest);
  return leads.length === 0 && OF_THE_REVIEW.has(words[start - 1] ?? '');
}

function leftFrom(words: Words): string[] {
  return words.all.map((word, index) => (words.isLeft(index) ? word : ''));
}
