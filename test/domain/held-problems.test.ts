import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/case-events.js';
import { day } from '../../src/domain/day.js';
import {
  dayProblem,
  heldWarnings,
  participationProblem,
  placeIfHeld,
} from '../../src/domain/held-problems.js';
import { care, careKnown, caseOf, reviewHeld } from './case-of.js';
import { calendar } from './listed-calendar.js';

const TODAY = day('2018-04-04');
const BORN: Change = { type: 'facts-known', facts: { dateOfBirth: day('2014-03-20') } };
const file = caseOf(
  BORN,
  careKnown(care('2016-01-04', '2016-12-30'), care('2018-01-08')),
  reviewHeld('2018-01-29'),
);

describe('a review cannot have been held', () => {
  it.each([
    ['2018-04-05', 'in-the-future'],
    ['2014-03-19', 'before-birth'],
    ['2016-01-03', 'not-looked-after-then'],
    ['2016-12-31', 'not-looked-after-then'],
    ['2018-01-07', 'not-looked-after-then'],
    ['2018-01-29', 'held-that-day-already'],
  ] as const)('on %s: %s', (on, problem) => {
    expect(dayProblem(file, day(on), TODAY)).toBe(problem);
  });

  it.each(['2018-04-04', '2018-01-08', '2016-01-04', '2016-12-30'])('but can on %s', (on) => {
    expect(dayProblem(file, day(on), TODAY)).toBeUndefined();
  });

  it('with a start of care that is not known, any day up to today can be', () => {
    expect(dayProblem(caseOf(BORN, careKnown(care())), day('2015-01-01'), TODAY)).toBeUndefined();
  });
});

describe('how the child took part and the age', () => {
  it.each([
    ['2018-03-19', 'PN0', false],
    ['2018-03-19', 'PN1', true],
    ['2018-03-20', 'PN0', true],
    ['2018-03-20', 'PN7', false],
  ] as const)('on %s %s does not fit: %s', (on, participation, wrong) => {
    expect(participationProblem(file, { heldOn: day(on), participation })).toBe(wrong);
  });

  it('cannot be told without a date of birth', () => {
    expect(participationProblem(caseOf(), { heldOn: TODAY, participation: 'PN0' })).toBe(false);
  });
});

describe('what to look at again', () => {
  it.each([
    ['2018-03-31', ['not-a-working-day']],
    ['2018-04-02', ['not-a-working-day']],
    ['2018-02-25', ['not-a-working-day', 'soon-after-the-last']],
    ['2018-02-26', []],
    ['2018-01-15', ['soon-after-the-last']],
  ])('on %s: %j', (on, warnings) => {
    expect(heldWarnings(file, day(on), calendar)).toEqual(warnings);
  });
});

describe('the place a review would have', () => {
  it.each([
    ['2018-04-04', 'second', '2018-04-29'],
    ['2018-01-10', 'first', '2018-02-05'],
  ])('held on %s it is the %s, limit %s', (on, kind, limit) => {
    expect(placeIfHeld(file, day(on), calendar)).toMatchObject({ kind, limit: { day: limit } });
  });

  it('is not known where the start of care is not', () => {
    expect(placeIfHeld(caseOf(careKnown(care())), TODAY, calendar)).toBeUndefined();
  });
});
