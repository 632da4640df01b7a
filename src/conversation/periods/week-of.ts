import { addDays, mondayOf } from '../../domain/day.js';
import { made, type Read } from '../days/read.js';
import { readDay } from '../days/read-day.js';
import type { AskedPeriod } from '../question.js';
import type { PeriodsAround } from './reading.js';

/** "w/c 16 April", "week commencing Monday", "week of the 16th", "week ending 20 April": Monday to Sunday. */
export function readWeekOf(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const lead = leadOfWeek(words, at);
  if (lead === 0) return undefined;
  const of = words[at + lead] === 'of' ? 1 : 0;
  const read = readDay(words, at + lead + of, today, 'ahead');
  return made(read, lead + of, (day) => ({ from: mondayOf(day), to: addDays(mondayOf(day), 6) }));
}

const SHORT = new Set(['w/c', 'w/e', 'w/b', 'wc', 'wb']);
const SECOND = new Set([
  ...['commencing', 'beginning', 'starting', 'ending', 'from', 'containing', 'com', 'comm', 'beg'],
]);

/** How many words stand before the day; 0 where none of them is there. */
function leadOfWeek(words: readonly string[], at: number): number {
  const [word = '', second = ''] = words.slice(at, at + 2);
  if (word === 'the') {
    const inner = leadOfWeek(words, at + 1);
    return inner === 0 ? 0 : inner + 1;
  }
  if (SHORT.has(word)) return 1;
  if (word !== 'week') return 0;
  if (second === 'of') return 1;
  return SECOND.has(second) ? 2 : 0;
}
