import { describe, expect, it } from 'vitest';
import type { CaseEvent, Change } from '../../src/domain/case-events.js';
import { foldCase } from '../../src/domain/case-events.js';
import { day } from '../../src/domain/day.js';
import { dutiesOf } from '../../src/domain/duties.js';
import { booked, care, careKnown, caseOf, held, reviewHeld } from './case-of.js';
import { calendar } from './listed-calendar.js';

const BEGUN = careKnown(care('2018-03-06'));
const HELD_HERE: Change = {
  type: 'review-held',
  review: { ...held('2018-04-03', {}), decisions: {} },
};

function owed(...changes: readonly Change[]): string[] {
  return dutiesOf(caseOf(BEGUN, ...changes), calendar).flatMap((duty) =>
    duty.type === 'resume'
      ? `resume ${duty.day}`
      : 'limit' in duty && duty.limit
        ? `${duty.type} ${duty.limit.day}`
        : [],
  );
}

describe('paperwork', () => {
  it('decisions and minutes are owed from a review recorded here, each until it is sent', () => {
    expect(owed(HELD_HERE)).toEqual(
      expect.arrayContaining(['minutes 2018-05-01', 'decisions 2018-04-10', 'review 2018-07-03']),
    );
    const sent: Change = { type: 'decisions-sent', heldOn: day('2018-04-03'), on: day('2018-04-04') };
    expect(owed(HELD_HERE, sent).join()).not.toContain('decisions');
  });

  it('minutes sent are finished too, on the same day unless they were before', () => {
    const sent: Change = { type: 'minutes-sent', heldOn: day('2018-04-03'), on: day('2018-04-20') };
    const finished: Change = { type: 'minutes-finished', heldOn: day('2018-04-03'), on: day('2018-04-16') };
    expect(caseOf(BEGUN, HELD_HERE, sent).reviews[0]?.minutes).toMatchObject({
      finishedOn: '2018-04-20',
      distributedOn: '2018-04-20',
    });
    expect(caseOf(BEGUN, HELD_HERE, finished, sent).reviews[0]?.minutes).toMatchObject({
      finishedOn: '2018-04-16',
      distributedOn: '2018-04-20',
    });
  });

  it('of reviews that the authority’s files hold no decisions are owed', () => {
    expect(owed(reviewHeld('2018-04-03', {})).join()).not.toContain('decisions');
  });
});

describe('an adjourned review', () => {
  it('stays owed under its own limit, and the day it resumes is a duty', () => {
    const adjourned: Change = {
      type: 'review-adjourned',
      on: day('2018-03-28'),
      why: 'No report',
      resumesOn: day('2018-04-12'),
    };
    expect(owed(adjourned)).toEqual(expect.arrayContaining(['review 2018-04-05', 'resume 2018-04-12']));
    expect(owed(adjourned, reviewHeld('2018-04-12')).join()).not.toContain('resume');
  });
});

describe('what a person took back', () => {
  const before = held('2018-04-03');
  const back: Change = { type: 'review-withdrawn', heldOn: day('2018-04-03'), before, why: 'Wrong child' };

  it('counts as not held, and its day is remembered until it is recorded again', () => {
    const file = caseOf(BEGUN, HELD_HERE, back);
    expect(file).toMatchObject({ reviews: [], withdrawn: ['2018-04-03'] });
    expect(caseOf(BEGUN, HELD_HERE, back, HELD_HERE)).not.toHaveProperty('withdrawn');
  });

  it('a review moved to another day leaves its old day remembered', () => {
    const moved: Change = {
      type: 'review-corrected',
      heldOn: day('2018-04-03'),
      before,
      review: held('2018-03-29'),
    };
    expect(caseOf(BEGUN, HELD_HERE, moved)).toMatchObject({ withdrawn: ['2018-04-03'] });
  });

  it('a booking that a person ended is remembered until it is booked again; one that a file ended is not', () => {
    const booking: Change = { type: 'review-booked', booking: booked('2018-04-12') };
    const ended: Change = { type: 'booking-ended', day: day('2018-04-12'), why: 'cancelled' };
    expect(caseOf(BEGUN, booking, { ...ended, by: 'person' })).toMatchObject({ calledOff: ['2018-04-12'] });
    expect(caseOf(BEGUN, booking, ended)).not.toHaveProperty('calledOff');
    expect(caseOf(BEGUN, booking, { ...ended, by: 'person' }, booking)).not.toHaveProperty('calledOff');
  });
});

describe('an event that was undone', () => {
  const events = (...changes: readonly (readonly Change[])[]): CaseEvent[] =>
    changes.map((each, index) => ({
      number: index + 1,
      at: '2018-04-04T08:00:00.000Z',
      by: 'person',
      changes: each,
    }));

  it('counts as if it had never been, with all its changes', () => {
    const booking: Change = { type: 'review-booked', booking: booked('2018-04-03') };
    const before = foldCase('400003', events([BEGUN, booking]));
    const undone = foldCase(
      '400003',
      events([BEGUN, booking], [HELD_HERE], [{ type: 'event-undone', number: 2 }]),
    );
    expect(undone).toEqual(before);
  });
});
