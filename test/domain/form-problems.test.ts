import { describe, expect, it } from 'vitest';
import { adjournProblem, latestResumption } from '../../src/domain/adjourn-problems.js';
import { bookingProblem, bookingWarnings } from '../../src/domain/booking-problems.js';
import { day } from '../../src/domain/day.js';
import { paperworkProblem } from '../../src/domain/paperwork-problems.js';
import { care, careKnown, caseOf, reviewHeld } from './case-of.js';
import { calendar } from './listed-calendar.js';

const TODAY = day('2018-04-04');
const open = caseOf(careKnown(care('2018-03-06')));
const ceased = caseOf(careKnown(care('2017-03-06', '2018-03-05')));

describe('adjourning', () => {
  it.each([
    ['2018-04-04', '2018-05-02', undefined],
    ['2018-04-04', '2018-05-03', 'resumes-too-late'],
    ['2018-03-29', '2018-04-30', undefined],
    ['2018-03-29', '2018-05-01', 'resumes-too-late'],
    ['2018-04-04', '2018-04-04', 'resumes-before-it-was-adjourned'],
    ['2018-04-04', '2018-04-05', undefined],
  ])('on %s until %s: %s', (on, resumesOn, problem) => {
    expect(adjournProblem(open, { on: day(on), resumesOn: day(resumesOn) }, calendar)).toBe(problem);
  });

  it('counts twenty working days over Easter', () => {
    expect(latestResumption(day('2018-03-28'), calendar)).toBe('2018-04-27');
  });

  it('is for once only, and where a review is owed', () => {
    const again = caseOf(careKnown(care('2018-03-06')), { type: 'review-adjourned', on: day('2018-04-03') });
    expect(adjournProblem(again, { on: TODAY }, calendar)).toBe('adjourned-before');
    expect(adjournProblem(ceased, { on: TODAY }, calendar)).toBe('no-review-is-owed');
  });

  it('may be done once again for the next review', () => {
    const next = caseOf(
      careKnown(care('2018-03-06')),
      { type: 'review-adjourned', on: day('2018-03-20') },
      reviewHeld('2018-03-28'),
    );
    expect(adjournProblem(next, { on: TODAY }, calendar)).toBeUndefined();
  });
});

describe('booking', () => {
  it.each([
    ['2018-04-03', 'day-has-passed'],
    ['2018-04-04', undefined],
    ['2018-04-12', undefined],
  ])('for %s: %s', (on, problem) => {
    expect(bookingProblem(open, day(on), TODAY)).toBe(problem);
  });

  it('not for a child who is not looked after, nor for the day a review was held', () => {
    expect(bookingProblem(ceased, day('2018-04-12'), TODAY)).toBe('not-looked-after');
    const held = caseOf(careKnown(care('2018-03-06')), reviewHeld('2018-04-04'));
    expect(bookingProblem(held, TODAY, TODAY)).toBe('held-that-day-already');
  });

  it.each([
    ['2018-04-05', { notAWorkingDay: false }],
    ['2018-04-06', { notAWorkingDay: false, pastLimit: '2018-04-05' }],
    ['2018-04-07', { notAWorkingDay: true, pastLimit: '2018-04-05' }],
    ['2018-05-07', { notAWorkingDay: true, pastLimit: '2018-04-05' }],
  ])('for %s warns of %j', (on, warnings) => {
    expect(bookingWarnings(open, day(on), calendar)).toEqual(warnings);
  });
});

describe('minutes and decisions of a review held on 22 March 2018', () => {
  it.each([
    ['2018-03-21', 'before-the-review'],
    ['2018-03-22', undefined],
    ['2018-04-04', undefined],
    ['2018-04-05', 'in-the-future'],
  ])('done on %s: %s', (on, problem) => {
    expect(paperworkProblem(day('2018-03-22'), day(on), TODAY)).toBe(problem);
  });
});
