import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../src/domain/bank-holidays.js';
import { addDays, day } from '../../src/domain/day.js';
import { limitBy, RULES, type RuleName } from '../../src/domain/rules.js';
import { calendar } from './listed-calendar.js';

describe('the limits', () => {
  const table: readonly (readonly [RuleName, from: string, limit: string])[] = [
    ['first', '2018-03-05', '2018-04-04'],
    ['second', '2018-01-31', '2018-04-30'],
    ['subsequent', '2018-04-30', '2018-10-30'],
    ['first-short-breaks', '2017-11-30', '2018-02-28'],
    ['subsequent-short-breaks', '2018-08-31', '2019-02-28'],
    ['minutes', '2018-03-22', '2018-04-23'],
    ['minutes-finished', '2018-03-22', '2018-04-16'],
    ['decisions', '2018-03-22', '2018-03-29'],
    ['allocation', '2018-03-29', '2018-04-09'],
  ];

  it('are tried one by one', () => {
    expect(table.map(([rule]) => rule)).toEqual(Object.keys(RULES));
  });

  it.each(table)('%s from %s is %s', (rule, from, expected) => {
    const limit = limitBy(calendar, rule, day(from));
    expect(limit).toMatchObject({ day: expected, rule, from });
    expect(RULES[rule].source).not.toBe('');
  });

  it('in months are not 91 or 182 days', () => {
    const [second, subsequent] = [day('2018-04-30'), day('2018-04-30')];
    expect(limitBy(calendar, 'second', second).day).toBe('2018-07-30');
    expect(addDays(second, 91)).toBe('2018-07-30');
    expect(limitBy(calendar, 'second', day('2017-11-30')).day).not.toBe(addDays(day('2017-11-30'), 91));
    expect(limitBy(calendar, 'subsequent', subsequent).day).not.toBe(addDays(subsequent, 182));
  });

  it.each([
    ['second', '2018-12-31', '2019-03-31', '2019-03-29', 'a Sunday'],
    ['subsequent', '2019-08-31', '2020-02-29', '2020-02-28', 'a Saturday'],
    ['subsequent', '2017-09-30', '2018-03-30', '2018-03-29', 'Good Friday'],
    ['second', '2018-01-02', '2018-04-02', '2018-03-29', 'Easter Monday, after a weekend and Good Friday'],
    ['second', '2018-01-04', '2018-04-04', '2018-04-04', 'a working day'],
  ] as const)(
    '%s from %s stays on %s; last working day %s (%s)',
    (rule, from, expected, workingDay, _edge) => {
      expect(limitBy(calendar, rule, day(from))).toMatchObject({ day: expected, workingDay, skipped: [] });
    },
  );

  it('in months are not moved to the working day before their event', () => {
    expect(limitBy(calendar, 'subsequent', day('2018-12-25')).day).toBe('2019-06-25');
  });

  it('in working days name the holidays passed over and are their own working day', () => {
    expect(limitBy(calendar, 'first', day('2023-04-06'))).toMatchObject({
      day: '2023-05-10',
      workingDay: '2023-05-10',
      skipped: [{ day: '2023-04-07' }, { day: '2023-04-10' }, { day: '2023-05-01' }, { day: '2023-05-08' }],
    });
  });

  it('past the end of the list are computed and say so', () => {
    expect(limitBy(calendar, 'first', day('2028-12-15'))).toMatchObject({
      day: '2029-01-16',
      beyondList: true,
    });
    expect(limitBy(calendar, 'first', day('2028-11-29')).beyondList).toBe(false);
  });

  it('follow another list at once, but not those in months', () => {
    const wider = workingCalendar([
      { title: 'Announced', date: '2018-04-04' },
      { title: 'Spring', date: '2018-05-28' },
    ]);
    expect(limitBy(wider, 'decisions', day('2018-04-03')).day).toBe('2018-04-11');
    expect(limitBy(calendar, 'decisions', day('2018-04-03')).day).toBe('2018-04-10');
    expect(limitBy(wider, 'second', day('2018-01-04'))).toMatchObject({
      day: '2018-04-04',
      workingDay: '2018-04-03',
    });
  });
});
