import { addDays, lastOfMonth } from '../../domain/day.js';
import { made, type Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import type { Reader } from './reading.js';

const HALVES: Readonly<Record<string, 'first' | 'second'>> = {
  first: 'first',
  second: 'second',
  latter: 'second',
  last: 'second',
};
const DAYS_IN_FIRST_HALF = 15;

/**
 * "the second half of April": the 16th to the end, as a month's halves are commonly taken. Of other stretches it is not
 * clear where the middle is, so they have no halves.
 */
export function halfOf(readStretch: Reader): Reader {
  return (words, at, around): Read<AskedPeriod> | undefined => {
    const half = HALVES[words[at] ?? ''];
    if (half === undefined || words[at + 1] !== 'half') return undefined;
    const of = words[at + 2] === 'of' ? 3 : 2;
    const whole = readStretch(words, at + of, around);
    if (!whole || 'noSuchDay' in whole) return undefined;
    const { from, to } = whole.meaning;
    if (!from?.endsWith('-01') || to !== lastOfMonth(from)) return undefined;
    const middle = addDays(from, DAYS_IN_FIRST_HALF);
    const meaning = half === 'first' ? { from, to: addDays(middle, -1) } : { from: middle, to };
    return made({ length: whole.length, meaning }, of, (period) => period);
  };
}
