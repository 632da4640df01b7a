import type { Day } from '../domain/day.js';
import { readPeriod } from './periods/read-period.js';
import type { PeriodsAround } from './periods/reading.js';
import type { AskedPeriod } from './question.js';
import type { Words } from './words.js';

/** The period that was asked about, if any; or a day that does not exist; or more than was understood. */
export type FoundPeriod =
  | { readonly period?: AskedPeriod }
  | { readonly noSuchDay: string }
  | { readonly unclear: true };

/** Words before a period that belong to it and add nothing. */
const BEFORE = new Set([
  ...['in', 'on', 'for', 'during', 'over', 'within', 'at', 'across', 'throughout', 'the', 'falling', 'as'],
]);

/** Takes the words that say a period. Two different ones are more than was understood. */
export function takePeriod(words: Words, around: PeriodsAround): FoundPeriod {
  let period: AskedPeriod | undefined;
  for (let index = 0; index < words.all.length; index += 1) {
    if (!words.isLeft(index)) continue;
    const read = readPeriod(leftFrom(words), index, around);
    if (!read) continue;
    if ('noSuchDay' in read) return { noSuchDay: read.noSuchDay };
    const start = takeBefore(words, index);
    if (period || isLateIn(words.all[start - 1], read.meaning, around.today)) return { unclear: true };
    period = read.meaning;
    words.takeAt(index, read.length);
  }
  return period ? { period } : {};
}

/** Takes the words that lead up to a period; answers where they begin. */
function takeBefore(words: Words, index: number): number {
  let start = index;
  while (words.isLeft(start - 1) && BEFORE.has(words.all[start - 1] ?? '')) {
    start -= 1;
    words.takeAt(start, 1);
  }
  return start;
}

/** "late April", "late next week": a part of what is to come, not what is overdue. */
function isLateIn(before: string | undefined, { to }: AskedPeriod, today: Day): boolean {
  return before === 'late' && (to === undefined || to > today);
}

/** The words with those that others took blanked out, so that a period never reaches over them. */
function leftFrom(words: Words): string[] {
  return words.all.map((word, index) => (words.isLeft(index) ? word : ''));
}
