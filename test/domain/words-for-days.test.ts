import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day.js';
import { isWithin } from '../../src/domain/period.js';
import { wordsForDay, wordsForPeriod } from '../../src/domain/words-for-days.js';

describe('a day in words', () => {
  it.each([
    ['2018-04-04', 'Wed 4 April 2018'],
    ['2018-01-01', 'Mon 1 January 2018'],
    ['2020-02-29', 'Sat 29 February 2020'],
    ['1999-12-31', 'Fri 31 December 1999'],
  ])('%s is %s', (on, expected) => {
    expect(wordsForDay(day(on))).toBe(expected);
  });
});

describe('a period in words', () => {
  it.each([
    ['2018-04-02', '2018-04-08', 'Mon 2 to Sun 8 April 2018'],
    ['2018-03-26', '2018-04-01', 'Mon 26 March to Sun 1 April 2018'],
    ['2018-12-31', '2019-01-06', 'Mon 31 December 2018 to Sun 6 January 2019'],
    ['2018-04-04', '2018-04-04', 'Wed 4 April 2018'],
    ['2017-04-03', '2018-04-04', 'Mon 3 April 2017 to Wed 4 April 2018'],
  ])('%s to %s is %s', (from, to, expected) => {
    expect(wordsForPeriod({ from: day(from), to: day(to) })).toBe(expected);
  });

  it.each([
    ['2018-04-01', false],
    ['2018-04-02', true],
    ['2018-04-08', true],
    ['2018-04-09', false],
  ])('has both its ends: %s in 2 to 8 April is %s', (on, within) => {
    expect(isWithin(day(on), { from: day('2018-04-02'), to: day('2018-04-08') })).toBe(within);
  });
});
