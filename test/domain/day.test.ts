import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  earlier,
  firstOfMonth,
  isDay,
  lastOfMonth,
  mondayOf,
  weekday,
} from '../../src/domain/day.js';
import { daysFrom } from './days.js';

const anyDay = daysFrom(day('1900-01-01'), day('2199-12-31'));
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Written out anew, so as not to ask the code under test. */
function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function parts(of: string): [year: number, month: number, dayOfMonth: number] {
  return [Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8))];
}

describe('a day', () => {
  it.each([
    '2018-02-29',
    '2100-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-00-10',
    '2018-13-01',
    '2018-01-00',
    '1899-12-31',
    '2300-01-01',
    '2018-4-4',
    '04/04/2018',
    '2018-04-04T00:00:00Z',
    '2018-04-04\n',
    ' 2018-04-04',
    '٢٠١٨-٠٤-٠٤',
    '',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
  });

  it('is exactly each day that exists', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part(13), part(32), (year, month, dayOfMonth) => {
        const exists = dayOfMonth >= 1 && dayOfMonth <= monthLength(year, month);
        const made = dayOf(year, month, dayOfMonth);
        expect(made !== undefined).toBe(exists);
        if (made) expect(parts(made)).toEqual([year, month, dayOfMonth]);
      }),
    );
  });

  it('goes to its number and back', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        expect(dayFromNumber(dayNumber(of))).toBe(of);
      }),
    );
  });
});

describe('months are calendar months', () => {
  it.each([
    ['2018-08-31', 6, '2019-02-28'],
    ['2019-08-31', 6, '2020-02-29'],
    ['2018-02-28', 6, '2018-08-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2099-08-31', 6, '2100-02-28'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2018-10-31', 3, '2019-01-31'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-03-25', 0, '2018-03-25'],
  ])('%s + %i is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('the target month is never left, and the day number kept where it can be', () => {
    const day1900To2190 = daysFrom(day('1900-01-01'), day('2190-12-31'));
    fc.assert(
      fc.property(day1900To2190, fc.integer({ min: 0, max: 100 }), (from, months) => {
        const [year, month, dayOfMonth] = parts(from);
        const index = year * 12 + (month - 1) + months;
        const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
        const expected = [toYear, toMonth, Math.min(dayOfMonth, monthLength(toYear, toMonth))];
        expect(parts(addMonths(from, months))).toEqual(expected);
      }),
    );
  });
});

describe('weeks and month ends', () => {
  it.each([
    ['2018-04-02', 0, '2018-04-02'],
    ['2018-04-08', 6, '2018-04-02'],
    ['2018-01-01', 0, '2018-01-01'],
    ['1969-12-28', 6, '1969-12-22'],
    ['1900-01-01', 0, '1900-01-01'],
  ])('%s is weekday %i of the week of Monday %s', (of, number, monday) => {
    expect(weekday(day(of))).toBe(number);
    expect(mondayOf(day(of))).toBe(monday);
  });

  it.each([
    ['2020-02-10', '2020-02-01', '2020-02-29'],
    ['2018-12-31', '2018-12-01', '2018-12-31'],
    ['2018-04-01', '2018-04-01', '2018-04-30'],
  ])('the month of %s is %s to %s', (of, first, last) => {
    expect([firstOfMonth(day(of)), lastOfMonth(day(of))]).toEqual([first, last]);
  });

  it('days pass over both clock changes and a leap day by one', () => {
    expect(addDays(day('2018-03-25'), 1)).toBe('2018-03-26');
    expect(addDays(day('2018-10-28'), 1)).toBe('2018-10-29');
    expect(daysBetween(day('2020-02-28'), day('2020-03-01'))).toBe(2);
    expect(daysBetween(day('2018-10-29'), day('2018-10-27'))).toBe(-2);
    expect(earlier(day('2018-10-29'), day('2018-10-27'))).toBe('2018-10-27');
    expect(earlier(day('2018-10-27'), day('2018-10-29'))).toBe('2018-10-27');
  });
});
