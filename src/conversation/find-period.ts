import type { AskedPeriod } from './question.js';
import { type PeriodsAround, readPeriod } from './read-period.js';
import type { Words } from './words.js';

/** The period that was asked about, if any; or a day that does not exist, or that two periods were given. */
export type FoundPeriod =
  | { readonly period?: AskedPeriod }
  | { readonly noSuchDay: string }
  | { readonly several: true };

/** Words before a period that belong to it and add nothing. */
const BEFORE = new Set([
  'in',
  'on',
  'for',
  'during',
  'over',
  'within',
  'at',
  'across',
  'throughout',
  'the',
  'falling',
  'between',
]);

/** Takes the words that say a period. Two different ones are more than was understood. */
export function takePeriod(words: Words, around: PeriodsAround): FoundPeriod {
  let period: AskedPeriod | undefined;
  for (let index = 0; index < words.all.length; index += 1) {
    if (!words.isLeft(index)) continue;
    const read = readPeriod(leftFrom(words), index, around);
    if (!read) continue;
    if ('noSuchDay' in read) return { noSuchDay: read.noSuchDay };
    if (period) return { several: true };
    period = read.meaning;
    words.takeAt(index, read.length);
    for (let before = index - 1; BEFORE.has(words.all[before] ?? '') && words.isLeft(before); before -= 1)
      words.takeAt(before, 1);
  }
  return period ? { period } : {};
}

/** The words with those that others took blanked out, so that a period never reaches over them. */
function leftFrom(words: Words): string[] {
  return words.all.map((word, index) => (words.isLeft(index) ? word : ''));
}
