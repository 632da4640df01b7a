import { afterEach, describe, expect, it, vi } from 'vitest';
import { londonDay, londonTime } from '../../src/domain/clock.js';
import { addDays, addMonths, day, isDay, weekday } from '../../src/domain/day.js';
import { limitBy } from '../../src/domain/rules.js';
import { wordsForDay, wordsForPeriod } from '../../src/domain/words-for-days.js';
import { calendar } from './listed-calendar.js';

const MOMENTS: readonly (readonly [edge: string, moment: string, londonDay: string, londonTime: string])[] = [
  ['winter, London is UTC', '2018-01-10T23:59:59Z', '2018-01-10', '23:59'],
  ['before the spring change', '2018-03-25T00:59:59Z', '2018-03-25', '00:59'],
  ['after the spring change', '2018-03-25T01:00:00Z', '2018-03-25', '02:00'],
  ['the spring evening is already summer time', '2018-03-25T22:59:59Z', '2018-03-25', '23:59'],
  ['so its midnight is at 23:00 UTC', '2018-03-25T23:00:00Z', '2018-03-26', '00:00'],
  ['summer, the day begins the evening before in UTC', '2018-07-10T23:30:00Z', '2018-07-11', '00:30'],
  ['the last summer midnight', '2018-10-27T23:00:00Z', '2018-10-28', '00:00'],
  ['before the autumn change', '2018-10-28T00:59:59Z', '2018-10-28', '01:59'],
  ['after the autumn change', '2018-10-28T01:00:00Z', '2018-10-28', '01:00'],
  ['the autumn evening is winter time', '2018-10-28T23:59:59Z', '2018-10-28', '23:59'],
  ['and its midnight is at 00:00 UTC', '2018-10-29T00:00:00Z', '2018-10-29', '00:00'],
];

const ZONES = [
  ['Europe/London', 0],
  ['UTC', 0],
  ['Pacific/Kiritimati', 14],
  ['Pacific/Pago_Pago', -11],
  ['America/St_Johns', -3.5],
  ['Asia/Kolkata', 5.5],
] as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(ZONES)('on a machine in %s', (zone, hours) => {
  it('the zone is really in force', () => {
    vi.stubEnv('TZ', zone);
    // Lest the rest be tried in one zone only.
    expect(new Date('2018-01-10T12:00:00Z').getTimezoneOffset()).toBe(0 - hours * 60);
  });

  it.each(MOMENTS)('%s: %s is %s %s in London', (_edge, moment, expectedDay, expectedTime) => {
    vi.stubEnv('TZ', zone);
    expect(londonDay(new Date(moment))).toBe(expectedDay);
    expect(londonTime(new Date(moment))).toBe(expectedTime);
  });

  it('days, limits and words come out the same', () => {
    vi.stubEnv('TZ', zone);
    expect(addDays(day('2018-10-28'), 1)).toBe('2018-10-29');
    expect(addMonths(day('2018-08-31'), 6)).toBe('2019-02-28');
    expect(addMonths(day('2017-09-25'), 6)).toBe('2018-03-25');
    expect(weekday(day('2018-03-25'))).toBe(6);
    expect(isDay('2018-03-25')).toBe(true);
    expect(limitBy(calendar, 'first', day('2018-03-05')).day).toBe('2018-04-04');
    expect(limitBy(calendar, 'second', day('2018-01-31')).day).toBe('2018-04-30');
    expect(wordsForDay(day('2018-03-25'))).toBe('Sun 25 March 2018');
    expect(wordsForPeriod({ from: day('2018-10-29'), to: day('2018-11-04') })).toBe(
      'Mon 29 October to Sun 4 November 2018',
    );
  });
});
