import { describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import { type CaseFile, newCaseFile, type ReviewHeld } from '../../src/domain/case-file.js';
import { day } from '../../src/domain/day.js';
import { heldReviews } from '../../src/domain/figures/held-review.js';
import { type MeasureName, shareOf } from '../../src/domain/figures/measures.js';
import { monthsIn, periodBefore } from '../../src/domain/figures/months.js';
import { notCountedIn } from '../../src/domain/figures/not-counted.js';
import { changeWords, percent } from '../../src/domain/figures/percent.js';

describe('a percentage is rounded half up to one decimal', () => {
  test.each([
    [146, 160, '91.3 %'],
    [1, 16, '6.3 %'],
    [3, 48, '6.3 %'],
    [1, 3, '33.3 %'],
    [2, 3, '66.7 %'],
    [133, 140, '95.0 %'],
    [130, 139, '93.5 %'],
    [0, 7, '0.0 %'],
    [7, 7, '100.0 %'],
    [1, 2_000, '0.1 %'],
    [1, 2_001, '0.0 %'],
    [1_999, 2_000, '100.0 %'],
    [0, 0, '–'],
  ])('%d of %d is %s', (n, of, words) => {
    expect(percent({ n, of })).toBe(words);
  });

  test.each([
    [{ n: 146, of: 160 }, { n: 9, of: 10 }, '+1.3'],
    [{ n: 9, of: 10 }, { n: 146, of: 160 }, '−1.3'],
    [{ n: 1, of: 2 }, { n: 2, of: 4 }, '±0.0'],
    [{ n: 1, of: 2 }, { n: 0, of: 0 }, '–'],
  ])('%j after %j is %s', (now, before, words) => {
    expect(changeWords(now, before)).toBe(words);
  });
});

describe('periods', () => {
  test.each([
    ['2018-03-01', '2018-05-31', ['2018-03', '2018-04', '2018-05'], '2017-12-01', '2018-02-28'],
    ['2018-03-01', '2018-03-31', ['2018-03'], '2018-02-01', '2018-02-28'],
    ['2018-03-01', '2018-03-30', ['2018-03'], '2018-02-01', '2018-02-28'],
    ['2018-04-01', '2018-04-04', ['2018-04'], '2018-03-01', '2018-03-04'],
    ['2018-04-02', '2018-04-08', ['2018-04'], '2018-03-26', '2018-04-01'],
    ['2017-04-01', '2018-03-31', undefined, '2016-04-01', '2017-03-31'],
  ])('%s to %s', (from, to, months, beforeFrom, beforeTo) => {
    const period = { from: day(from), to: day(to) };
    if (months) expect(monthsIn(period)).toEqual(months);
    expect(periodBefore(period)).toEqual({ from: beforeFrom, to: beforeTo });
  });
});

const TODAY = day('2018-06-01');

function held(heldOn: string, more: Partial<ReviewHeld> = {}): ReviewHeld {
  return { heldOn: day(heldOn), recordedBy: 'import', ...more };
}

function fileOf(reviews: readonly ReviewHeld[], more: Partial<CaseFile> = {}): CaseFile {
  return {
    ...newCaseFile('400003'),
    periods: [{ from: day('2018-01-02'), shortBreaks: false }],
    reviews,
    ...more,
  };
}

const share = (name: MeasureName, file: CaseFile) => shareOf(name, heldReviews(file, calendar), TODAY);

describe('what a figure counts', () => {
  // 20 working days after 2 January 2018 is 30 January; three months after that, 30 April.
  test.each([
    ['first-in-time', '2018-01-30', { n: 1, of: 1 }],
    ['first-in-time', '2018-01-31', { n: 0, of: 1 }],
    ['second-in-time', '2018-01-30', { n: 0, of: 0 }],
  ] as const)('%s of a first review held %s: %j', (name, on, expected) => {
    expect(share(name, fileOf([held(on)]))).toEqual(expected);
  });

  test('a late first still gives the second three full months', () => {
    const file = fileOf([held('2018-02-28'), held('2018-05-28')]);
    expect(share('second-in-time', file)).toEqual({ n: 1, of: 1 });
    expect(share('timescales', file)).toEqual({ n: 1, of: 2 });
  });

  test('an adjourned review counts by the meeting that completed it', () => {
    const file = fileOf([held('2018-02-08')], { adjournments: [{ on: day('2018-01-30') }] });
    expect(share('first-in-time', file)).toEqual({ n: 0, of: 1 });
  });

  test('where the start of care is not known none of its reviews is in the timescales, and that is said', () => {
    const file = fileOf([held('2018-02-08', { venue: 'School' })], { periods: [{ shortBreaks: false }] });
    expect(share('timescales', file)).toEqual({ n: 0, of: 0 });
    expect(share('venue-school', file)).toEqual({ n: 1, of: 1 });
    expect([...notCountedIn('timescales', heldReviews(file, calendar), TODAY)]).toEqual([
      ['start-not-known', 1],
    ]);
  });

  test('a child who has ceased counts for the reviews held until then', () => {
    const periods = [{ from: day('2018-01-02'), to: day('2018-03-01'), shortBreaks: false }];
    expect(share('first-in-time', fileOf([held('2018-01-20')], { periods }))).toEqual({ n: 1, of: 1 });
  });

  test.each([
    ['PN0', { n: 0, of: 0 }, { n: 0, of: 0 }],
    ['PN1', { n: 1, of: 1 }, { n: 1, of: 1 }],
    ['PN2', { n: 1, of: 1 }, { n: 1, of: 1 }],
    ['PN3', { n: 1, of: 1 }, { n: 1, of: 1 }],
    ['PN4', { n: 1, of: 1 }, { n: 0, of: 1 }],
    ['PN5', { n: 0, of: 1 }, { n: 1, of: 1 }],
    ['PN6', { n: 0, of: 1 }, { n: 1, of: 1 }],
    ['PN7', { n: 0, of: 1 }, { n: 0, of: 1 }],
    [undefined, { n: 0, of: 0 }, { n: 0, of: 0 }],
  ] as const)('%s: attendance %j, participation %j', (participation, attended, participated) => {
    const file = fileOf([held('2018-02-08', participation && { participation })]);
    expect(share('attendance', file)).toEqual(attended);
    expect(share('participation', file)).toEqual(participated);
  });

  // 20 working days after 3 April 2018 is 1 May; after 8 May, 6 June, which is still to come.
  test.each([
    ['2018-04-03', { distributedOn: day('2018-05-01') }, { n: 1, of: 1 }],
    ['2018-04-03', { distributedOn: day('2018-05-02') }, { n: 0, of: 1 }],
    ['2018-04-03', {}, { n: 0, of: 1 }],
    ['2018-05-08', {}, { n: 0, of: 0 }],
    ['2018-05-08', undefined, { n: 0, of: 0 }],
  ])('minutes of a review held %s, %j: %j', (on, minutes, expected) => {
    expect(share('minutes-in-time', fileOf([held(on, minutes && { minutes })]))).toEqual(expected);
  });
});
