import fc from 'fast-check';
import { type Day, dayFromNumber, dayNumber } from '../../src/domain/day.js';

/** Any day from one to another, ends included. */
export function daysFrom(from: Day, to: Day): fc.Arbitrary<Day> {
  return fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayFromNumber);
}
