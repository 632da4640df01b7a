import { addDays, type Day, mondayOf, weekday } from '../../domain/day.js';
import { WEEKDAYS } from './calendar-words.js';
import { readDate } from './date.js';
import { longer, type Read } from './read.js';
import type { YearRule } from './year.js';

const DIRECTIONS = new Set(['next', 'last', 'previous', 'past']);

/**
 * "friday", "next friday", "friday the 6th of april 2018". A day of the week and a date that do not belong together
 * are no such day: which of the two was the slip cannot be known.
 */
export function readWeekday(
  words: readonly string[],
  at: number,
  today: Day,
  rule: YearRule,
): Read<Day> | undefined {
  const word = words[at] ?? '';
  const direction = DIRECTIONS.has(word) ? word : undefined;
  const nameAt = direction === undefined ? at : at + 1;
  const name = WEEKDAYS.indexOf(words[nameAt] ?? '');
  if (name === -1) return undefined;
  const dateAt = words[nameAt + 1] === 'the' ? nameAt + 2 : nameAt + 1;
  const weeks = direction === undefined ? weeksBehind(words, nameAt + 1) : undefined;
  if (weeks) return { length: 1 + weeks.length, meaning: addDays(mondayOf(today), 7 * weeks.on + name) };
  const date = direction === undefined ? readDate(words, dateAt, today, rule) : undefined;
  if (!date) return { length: nameAt + 1 - at, meaning: weekdayFrom(today, name, direction) };
  const whole = longer(date, dateAt - at);
  if ('noSuchDay' in date || weekday(date.meaning) === name) return whole;
  const length = date.length + dateAt - at;
  return { length, noSuchDay: words.slice(at, at + length).join(' ') };
}

const WEEKS: readonly (readonly [readonly string[], number])[] = [
  [['next', 'week'], 1],
  [['of', 'next', 'week'], 1],
  [['this', 'week'], 0],
  [['of', 'this', 'week'], 0],
  [['last', 'week'], -1],
];

/** "friday next week": the week that the day of it is meant in. */
function weeksBehind(words: readonly string[], at: number) {
  const found = WEEKS.find(([phrase]) => phrase.every((word, index) => words[at + index] === word));
  return found && { length: found[0].length, on: found[1] };
}

/** The coming one, today included; "next Friday" the one of next week; "last Friday" the one before today. */
function weekdayFrom(today: Day, name: number, direction: string | undefined): Day {
  const ahead = (name - weekday(today) + 7) % 7;
  if (direction === undefined) return addDays(today, ahead);
  if (direction === 'next') return addDays(today, name - weekday(today) + 7);
  return addDays(today, ahead === 0 ? -7 : ahead - 7);
}
