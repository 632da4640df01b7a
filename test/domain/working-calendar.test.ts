import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/domain/day.js';
import {
  countWorkingDays,
  isWorkingDay,
  workingDayOnOrBefore,
  workingDaysBefore,
  workingDaysUntil,
} from '../../src/domain/working-calendar.js';
import { daysFrom } from './days.js';
import { calendar } from './listed-calendar.js';

const anyDay = daysFrom(day('2012-01-01'), day('2028-10-31'));
const anyCount = fc.integer({ min: 0, max: 40 });

describe('counting working days', () => {
  it.each([
    ['2018-03-29', 1, '2018-04-03', 'Maundy Thursday: Good Friday to Easter Monday passed over'],
    ['2018-03-30', 1, '2018-04-03', 'Good Friday counts like Maundy Thursday'],
    ['2018-03-31', 1, '2018-04-03', 'a Saturday inside Easter too'],
    ['2018-04-02', 1, '2018-04-03', 'Easter Monday too'],
    ['2018-04-03', 1, '2018-04-04', 'the first working day after is its own day 0'],
    ['2018-04-06', 5, '2018-04-13', 'a plain week'],
    ['2018-04-04', 0, '2018-04-04', 'the day of the event is day 0'],
    ['2022-09-16', 1, '2022-09-20', 'over the State Funeral'],
    ['2027-12-24', 1, '2027-12-29', 'over both substitutes'],
  ])('%s + %i is %s (%s)', (event, number, expected) => {
    expect(countWorkingDays(calendar, day(event), number).day).toBe(expected);
  });

  it('names the holidays that it passed over, in order, and none at a weekend', () => {
    expect(countWorkingDays(calendar, day('2018-03-29'), 2).skipped).toEqual([
      { day: '2018-03-30', name: 'Good Friday' },
      { day: '2018-04-02', name: 'Easter Monday' },
    ]);
  });

  it.each([
    ['2028-12-01', 20, '2029-01-02', true],
    ['2028-12-01', 18, '2028-12-29', false],
    ['2035-01-05', 1, '2035-01-08', true],
    ['2011-12-30', 1, '2012-01-03', true],
    ['2012-01-01', 1, '2012-01-03', false],
  ])('%s + %i is %s; outside the list: %s', (event, number, expected, beyondList) => {
    expect(countWorkingDays(calendar, day(event), number)).toMatchObject({ day: expected, beyondList });
  });

  it('goes back over holidays from an event that is itself not counted', () => {
    expect(workingDaysBefore(calendar, day('2018-04-04'), 3)).toBe('2018-03-28');
    expect(workingDaysBefore(calendar, day('2018-04-07'), 1)).toBe('2018-04-06');
  });

  it.each([
    ['2018-04-01', '2018-03-29'],
    ['2018-04-02', '2018-03-29'],
    ['2018-04-03', '2018-04-03'],
    ['2027-12-28', '2027-12-24'],
  ])('the working day on or before %s is %s', (on, expected) => {
    expect(workingDayOnOrBefore(calendar, day(on))).toBe(expected);
  });

  it('from a day to itself or an earlier one is none', () => {
    expect(workingDaysUntil(calendar, day('2018-04-04'), day('2018-04-04'))).toBe(0);
    expect(workingDaysUntil(calendar, day('2018-04-04'), day('2018-03-01'))).toBe(0);
  });
});

describe('for any event and count', () => {
  it('ends on a working day, and workingDaysUntil counts back the same', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (event, number) => {
        const { day: end } = countWorkingDays(calendar, event, number);
        expect(workingDaysUntil(calendar, event, end)).toBe(number);
        if (number > 0) expect(isWorkingDay(calendar, end)).toBe(true);
      }),
    );
  });

  it('a later event or a higher count never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (event, number) => {
        const { day: end } = countWorkingDays(calendar, event, number);
        expect(countWorkingDays(calendar, addDays(event, 1), number).day >= end).toBe(true);
        expect(countWorkingDays(calendar, event, number + 1).day > end).toBe(true);
      }),
    );
  });

  it('an event off a working day counts like the working day before it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (event, number) => {
        const before = workingDayOnOrBefore(calendar, event);
        expect(countWorkingDays(calendar, event, number).day).toBe(
          countWorkingDays(calendar, before, number).day,
        );
      }),
    );
  });

  it('counting before an event is the inverse of counting after a working day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (event, number) => {
        const working = workingDayOnOrBefore(calendar, event);
        const { day: end } = countWorkingDays(calendar, working, number);
        expect(workingDaysBefore(calendar, end, number)).toBe(working);
      }),
    );
  });
});
