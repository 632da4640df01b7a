import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { BankHolidaysError, workingCalendar } from '../../src/domain/bank-holidays.js';
import { addDays, day, dayFromNumber, weekday } from '../../src/domain/day.js';
import { countWorkingDays, isWorkingDay } from '../../src/domain/working-calendar.js';
import { calendar } from './listed-calendar.js';

/** Days that date-holidays gets wrong: in 2012 the spring holiday moved to 4 June beside the Diamond Jubilee. */
const KNOWN_DIFFERENCES = ['only theirs 2012-05-28', 'only ours 2012-06-04'];

const YEARS = Array.from({ length: 17 }, (_, index) => 2012 + index);

describe('the packaged list', () => {
  it('differs from date-holidays GB-ENG on weekdays of 2012 to 2028 only as known', () => {
    const rule = new Holidays('GB', 'ENG');
    const theirs = new Set(
      YEARS.flatMap((year) => rule.getHolidays(year))
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
        .filter((date) => weekday(day(date)) < 5),
    );
    const ours = new Set<string>([...calendar.holidays.keys()].map(dayFromNumber));
    const differences = [
      ...[...theirs].filter((date) => !ours.has(date)).map((date) => `only theirs ${date}`),
      ...[...ours].filter((date) => !theirs.has(date)).map((date) => `only ours ${date}`),
    ];
    expect(theirs.size).toBeGreaterThan(130);
    expect(differences).toEqual(KNOWN_DIFFERENCES);
  });

  it.each([
    ['2020-05-08', '2020-05-04', 'VE day instead of the first Monday'],
    ['2022-06-02', '2022-05-30', 'spring holiday moved to the Platinum Jubilee'],
    ['2022-06-03', '2022-05-30', 'the Platinum Jubilee itself'],
    ['2012-06-05', '2012-05-28', 'the Diamond Jubilee'],
    ['2022-09-19', '2022-09-20', 'the State Funeral'],
    ['2023-05-08', '2023-05-09', 'the Coronation'],
    ['2027-12-27', '2027-12-24', 'Christmas Day on a Saturday'],
    ['2027-12-28', '2027-12-29', 'Boxing Day on a Sunday'],
    ['2028-01-03', '2028-01-04', "New Year's Day on a Saturday"],
    ['2021-12-28', '2021-12-24', 'Boxing Day on a Sunday'],
  ])('%s is no working day and %s is one (%s)', (holiday, working) => {
    expect(isWorkingDay(calendar, day(holiday))).toBe(false);
    expect(isWorkingDay(calendar, day(working))).toBe(true);
  });

  it('keeps Scottish holidays as working days', () => {
    expect(isWorkingDay(calendar, day('2018-01-02'))).toBe(true);
    expect(isWorkingDay(calendar, day('2018-11-30'))).toBe(true);
  });
});

describe('another list', () => {
  const weekOf = day('2018-05-21');
  const announced = workingCalendar([{ title: 'Announced', date: '2018-05-23' }]);

  it('moves a count with a holiday announced since', () => {
    expect(countWorkingDays(announced, weekOf, 2)).toEqual({
      day: '2018-05-24',
      skipped: [{ day: '2018-05-23', name: 'Announced' }],
      beyondList: false,
    });
    expect(countWorkingDays(calendar, weekOf, 2).day).toBe(addDays(weekOf, 2));
  });

  it('speaks for whole years, in whatever order it comes', () => {
    const dates = ['2019-12-25', '2017-04-14', '2018-05-23'];
    const { from, to } = workingCalendar(dates.map((date) => ({ title: 'x', date })));
    expect([from, to]).toEqual(['2017-01-01', '2019-12-31']);
  });

  it('speaks for the last day of its last year', () => {
    const year = workingCalendar([{ title: 'Christmas Day', date: '2018-12-25' }]);
    expect(countWorkingDays(year, day('2018-12-28'), 1)).toMatchObject({
      day: '2018-12-31',
      beyondList: false,
    });
    expect(countWorkingDays(year, day('2018-12-28'), 2)).toMatchObject({
      day: '2019-01-01',
      beyondList: true,
    });
  });

  it.each(['2018-02-30', '30/03/2018', '', '2018-5-7'])('is refused with the day %j', (date) => {
    expect(() => workingCalendar([{ title: 'Wrong', date }])).toThrow(BankHolidaysError);
  });

  it('is refused when it is empty', () => {
    expect(() => workingCalendar([])).toThrow(BankHolidaysError);
  });
});
