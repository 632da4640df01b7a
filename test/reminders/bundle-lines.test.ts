import { describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import type { Listed } from '../../src/case-index/listed.js';
import { day } from '../../src/domain/day.js';
import { alertFigures } from '../../src/features/alert/alert-figures.js';
import { type BundleLists, bundleLines } from '../../src/features/reminders/bundle-lines.js';

const NONE: BundleLists = { reviews: [], minutes: [], decisions: [], resumes: [] };
/** A Wednesday; Easter was the weekend before. */
const TODAY = day('2018-04-04');

function line(limit: string | undefined, more: Partial<Listed> = {}): Listed {
  return {
    place: `review.${limit}.400003`,
    childRef: '400003',
    initials: 'WF',
    assumed: false,
    beyondList: false,
    bookings: [],
    ...(limit !== undefined && { limit: day(limit) }),
    ...more,
  };
}
const booked = (...days: string[]) => ({ bookings: days.map((on) => ({ day: day(on) })) });
const reasons = (lists: Partial<BundleLists>, today = TODAY) =>
  bundleLines({ ...NONE, ...lists }, today, calendar).map(({ reason }) => reason);

describe('a review with nothing booked', () => {
  test.each([
    ['2018-04-04', ['review-to-book']],
    ['2018-04-05', ['review-to-book']],
    ['2018-04-06', ['review-to-book']],
    ['2018-04-09', []],
    ['2018-04-11', ['review-to-book']],
    ['2018-04-12', []],
    ['2018-04-18', ['review-to-book']],
    ['2018-05-02', ['review-to-book']],
    ['2018-05-03', []],
    ['2018-04-03', ['review-overdue']],
  ])('whose limit is %s: %j', (limit, said) => {
    expect(reasons({ reviews: [line(limit)] })).toEqual(said);
  });

  test('is said on every rung over Easter, and on no other morning', () => {
    const mornings = ['2018-03-27', '2018-03-28', '2018-03-29', '2018-04-03', '2018-04-04', '2018-04-05'];
    const said = mornings.filter((on) => reasons({ reviews: [line('2018-04-05')] }, day(on)).length > 0);
    expect(said).toEqual(['2018-03-27', '2018-04-03', '2018-04-04', '2018-04-05']);
  });
});

describe('a meeting', () => {
  test.each([
    [['2018-04-04'], ['meeting-today']],
    [['2018-04-03'], ['outcome-missing', 'review-to-book']],
    [['2018-04-05'], []],
  ])('booked for %j with the limit on the morrow: %j', (days, said) => {
    expect(reasons({ reviews: [line('2018-04-05', booked(...days))] })).toEqual(said);
  });
});

describe('minutes, decisions and adjourned reviews', () => {
  test.each([
    ['2018-04-11', ['minutes-due']],
    ['2018-04-10', []],
    ['2018-04-06', ['minutes-due']],
    ['2018-04-05', []],
    ['2018-04-04', ['minutes-due']],
    ['2018-04-03', ['minutes-overdue']],
  ])('minutes with the limit %s: %j', (limit, said) => {
    expect(reasons({ minutes: [line(limit)] })).toEqual(said);
  });

  test.each([
    ['2018-04-06', ['decisions-due']],
    ['2018-04-09', []],
    ['2018-04-03', ['decisions-due']],
  ])('decisions with the limit %s: %j', (limit, said) => {
    expect(reasons({ decisions: [line(limit)] })).toEqual(said);
  });

  test.each([
    ['2018-04-04', ['resumes']],
    ['2018-04-05', []],
  ])('a review that resumes on %s: %j', (limit, said) => {
    expect(reasons({ resumes: [line(limit)] })).toEqual(said);
  });
});

describe('the figures of the alert', () => {
  const figures = (reviews: Listed[], minutes: Listed[] = [], allocation: Listed[] = []) =>
    alertFigures({
      lists: new Map(Object.entries({ review: reviews, minutes, allocation })),
      snoozes: new Map(),
      people: [],
      today: TODAY,
      calendar,
    });

  test('what can be saved: within five working days and not booked in time, unbooked first reviews on top', () => {
    const { saveable } = figures([
      line('2018-04-05', { childRef: 'second', kind: 'second' }),
      line('2018-04-11', { childRef: 'first', kind: 'first' }),
      line('2018-04-12', { childRef: 'later' }),
      line('2018-04-03', { childRef: 'past' }),
      line('2018-04-06', { childRef: 'booked', ...booked('2018-04-06') }),
      line('2018-04-06', { childRef: 'booked late', ...booked('2018-04-09') }),
    ]);
    expect(saveable.map(({ childRef }) => childRef)).toEqual(['first', 'second', 'booked late']);
  });

  test('what is overdue, by IRO with counts and the worst', () => {
    const { overdue, overdueReviews, overdueMinutes } = figures(
      [line('2018-04-03', { iro: 'a' }), line('2018-03-29', { iro: 'b', childRef: 'worst' })],
      [line('2018-04-02', { iro: 'b' }), line('2018-04-04', { iro: 'b' })],
    );
    expect([overdueReviews, overdueMinutes]).toEqual([2, 1]);
    expect(overdue).toMatchObject([
      { iro: 'b', reviews: 1, minutes: 1, worst: { childRef: 'worst' } },
      { iro: 'a', reviews: 1, minutes: 0 },
    ]);
  });

  test('children without an IRO past five working days, and outcomes that are missing', () => {
    const { unallocated, unrecorded } = figures(
      [line('2018-05-01', booked('2018-04-03')), line('2018-05-01', booked('2018-04-04'))],
      [],
      [line('2018-04-03'), line('2018-04-04'), line(undefined)],
    );
    expect([unallocated.length, unrecorded.length]).toEqual([2, 1]);
  });
});
