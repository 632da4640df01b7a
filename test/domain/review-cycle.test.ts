import { describe, expect, it } from 'vitest';
import type { CarePeriod, CaseFile } from '../../src/domain/case-file.js';
import { nextPlace, placesHeld, reviewCycles } from '../../src/domain/review-cycle.js';
import { care, careKnown, caseOf, held, reviewHeld } from './case-of.js';
import { calendar } from './listed-calendar.js';

/** Kind and limit of the review after those held. */
function next(period: CarePeriod, ...on: readonly string[]): string | undefined {
  const reviews = on.map((heldOn) => held(heldOn));
  const place = nextPlace(period, reviews, calendar);
  return place && `${place.kind} ${place.limit.day}${place.assumed ? ' assumed' : ''}`;
}

/** Every review held, with its kind and the limit it had. */
function places(file: CaseFile): string[] {
  return reviewCycles(file).flatMap((cycle) =>
    [...placesHeld(cycle, calendar)].map(([on, { kind, limit }]) => `${on} ${kind} ${limit.day}`),
  );
}

describe('the review that comes next', () => {
  it.each([
    ['nothing held', care('2018-03-05'), [], 'first 2018-04-04'],
    ['first in time', care('2018-01-02'), ['2018-01-24'], 'second 2018-04-24'],
    ['first early', care('2018-01-02'), ['2018-01-03'], 'second 2018-04-03'],
    ['first late gives three full months', care('2017-12-01'), ['2018-03-30'], 'second 2018-06-30'],
    [
      'second early counts from its own day',
      care('2018-01-02'),
      ['2018-01-24', '2018-02-28'],
      'subsequent 2018-08-28',
    ],
    ['second late too', care('2018-01-02'), ['2018-01-24', '2018-06-29'], 'subsequent 2018-12-29'],
    ['fourth', care('2017-01-03'), ['2017-01-31', '2017-04-30', '2017-08-31'], 'subsequent 2018-02-28'],
    [
      'first on the very day of becoming looked after',
      care('2018-03-05'),
      ['2018-03-05'],
      'second 2018-06-05',
    ],
    ['short breaks, nothing held', care('2017-11-30', undefined, true), [], 'first 2018-02-28'],
    [
      'short breaks, no three-month second',
      care('2018-01-02', undefined, true),
      ['2018-02-28'],
      'subsequent 2018-08-28',
    ],
    [
      'short breaks, later',
      care('2017-01-02', undefined, true),
      ['2017-03-31', '2017-08-31'],
      'subsequent 2018-02-28',
    ],
    ['start not known', care(), ['2017-08-31'], 'subsequent 2018-02-28 assumed'],
    ['start not known, several held', care(), ['2017-02-01', '2017-10-31'], 'subsequent 2018-04-30 assumed'],
  ])('%s', (_edge, period, on, expected) => {
    expect(next(period, ...on)).toBe(expected);
  });

  it('is not known without a start and without a review', () => {
    expect(next(care())).toBeUndefined();
  });

  it('names the regulation on short breaks even when the start is not known', () => {
    expect(nextPlace(care(undefined, undefined, true), [held('2018-01-31')], calendar)?.limit.rule).toBe(
      'subsequent-short-breaks',
    );
  });
});

describe('the place that a review had', () => {
  it('follows the day the one before was held, late or early', () => {
    const file = caseOf(
      careKnown(care('2017-01-03')),
      ...['2017-02-20', '2017-05-01', '2017-11-03'].map((on) => reviewHeld(on)),
    );
    expect(places(file)).toEqual([
      '2017-02-20 first 2017-01-31',
      '2017-05-01 second 2017-05-20',
      '2017-11-03 subsequent 2017-11-01',
    ]);
  });

  it('is the first on the very day of becoming looked after', () => {
    const file = caseOf(careKnown(care('2018-03-05')), reviewHeld('2018-03-05'));
    expect(places(file)).toEqual(['2018-03-05 first 2018-04-04']);
  });

  it('begins anew when the child comes back into care', () => {
    const file = caseOf(
      careKnown(care('2016-01-04', '2017-03-31'), care('2018-03-05')),
      ...['2016-02-01', '2016-04-29', '2018-03-20'].map((on) => reviewHeld(on)),
    );
    expect(places(file)).toEqual([
      '2016-02-01 first 2016-02-01',
      '2016-04-29 second 2016-05-01',
      '2018-03-20 first 2018-04-04',
    ]);
  });

  it('on the day that care ended is in that period only, even if care began again the same day', () => {
    const file = caseOf(
      careKnown(care('2018-01-02', '2018-03-29'), care('2018-03-29')),
      reviewHeld('2018-01-24'),
      reviewHeld('2018-03-29'),
    );
    expect(places(file)).toEqual(['2018-01-24 first 2018-01-30', '2018-03-29 second 2018-04-24']);
    expect(reviewCycles(file).map(({ reviews }) => reviews.length)).toEqual([2, 0]);
  });

  it('does not exist between periods of care, nor before the first', () => {
    const file = caseOf(
      careKnown(care('2016-01-04', '2016-06-30'), care('2018-03-05')),
      ...['2015-12-01', '2017-01-05'].map((on) => reviewHeld(on)),
    );
    expect(places(file)).toEqual([]);
  });

  it('is not known while the start of care is not, so that nothing is counted', () => {
    const unknown = caseOf(careKnown(care()), reviewHeld('2017-08-31'), reviewHeld('2018-02-28'));
    expect(places(unknown)).toEqual([]);
    expect(reviewCycles(unknown)[0]?.reviews).toHaveLength(2);
  });

  it('of a period ended is known even when the start of the one after is not', () => {
    const file = caseOf(
      careKnown(care('2016-01-04', '2016-06-30'), care()),
      reviewHeld('2016-02-01'),
      reviewHeld('2017-02-01'),
    );
    expect(places(file)).toEqual(['2016-02-01 first 2016-02-01']);
    expect(reviewCycles(file)[1]?.reviews.map(({ heldOn }) => heldOn)).toEqual(['2017-02-01']);
  });
});
