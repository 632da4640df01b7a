import { addDays, type Day, weekday } from '../../domain/day.js';
import { WEEKDAYS } from './calendar-words.js';
import type { Read } from './read.js';

const DAYS_ON: Readonly<Record<string, number>> = { week: 7, fortnight: 14 };
const AFTER_UNIT = new Set(['on', 'from']);
/** "Friday week commencing the 16th" speaks of a week. */
const OF_A_WEEK = new Set(['commencing', 'beginning', 'starting', 'ending', 'of']);

/** A day counted a week or two on from a nearer one: "a week on Friday", "Friday week", "a fortnight today". */
export function readWeekOn(words: readonly string[], at: number, today: Day): Read<Day> | undefined {
  return words[at] === 'a' ? unitFirst(words, at + 1, today) : unitLast(words, at, today);
}

function unitFirst(words: readonly string[], at: number, today: Day): Read<Day> | undefined {
  const days = DAYS_ON[words[at] ?? ''];
  if (days === undefined) return undefined;
  const joint = AFTER_UNIT.has(words[at + 1] ?? '') ? 1 : 0;
  const near = nearDay(words[at + 1 + joint] ?? '', today);
  return near && { length: 3 + joint, meaning: addDays(near, days) };
}

function unitLast(words: readonly string[], at: number, today: Day): Read<Day> | undefined {
  const near = nearDay(words[at] ?? '', today);
  const days = DAYS_ON[words[at + 1] ?? ''];
  if (near === undefined || days === undefined || OF_A_WEEK.has(words[at + 2] ?? '')) return undefined;
  return { length: 2, meaning: addDays(near, days) };
}

/** The coming day of that name, today included. */
function nearDay(word: string, today: Day): Day | undefined {
  if (word === 'today') return today;
  if (word === 'tomorrow') return addDays(today, 1);
  const name = WEEKDAYS.indexOf(word);
  return name === -1 ? undefined : addDays(today, (name - weekday(today) + 7) % 7);
}
