import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/domain/apply-change.js';
import type { Change } from '../../src/domain/case-events.js';
import { newCaseFile } from '../../src/domain/case-file.js';
import { day } from '../../src/domain/day.js';
import { dutiesOf } from '../../src/domain/duties.js';
import { booked, care, careKnown, caseOf, held, reviewHeld } from './case-of.js';
import { calendar } from './listed-calendar.js';

const START = careKnown(care('2018-01-02'));
const bookedOn = (on: string, time?: string): Change => ({
  type: 'review-booked',
  booking: booked(on, time),
});
const corrected = (heldOn: string, to: string): Change => ({
  type: 'review-corrected',
  heldOn: day(heldOn),
  review: held(to),
});

/** The days of the meetings still open. */
function openBookings(...changes: readonly Change[]): string[] {
  return caseOf(...changes).bookings.map(({ day: on, time }) => (time ? `${on} ${time}` : on));
}

describe('the facts of a case', () => {
  it('a later fact replaces its like and leaves the rest', () => {
    const file = caseOf(
      { type: 'facts-known', facts: { initials: 'AB', team: 'North', iro: 'iro1@example.org' } },
      { type: 'facts-known', facts: { team: 'South' } },
    );
    expect(file).toMatchObject({
      childRef: '400003',
      initials: 'AB',
      team: 'South',
      iro: 'iro1@example.org',
    });
  });

  it('an allocation that ended leaves no IRO, and what was before is not changed in place', () => {
    const before = caseOf({ type: 'facts-known', facts: { iro: 'iro1@example.org' } });
    expect(applyChange(before, { type: 'allocation-ended' })).not.toHaveProperty('iro');
    expect(before.iro).toBe('iro1@example.org');
  });

  it('no history is a case of which nothing is known', () => {
    expect(caseOf()).toEqual(newCaseFile('400003'));
  });
});

describe('bookings', () => {
  it.each([
    ['the meeting held', [bookedOn('2018-01-24'), reviewHeld('2018-01-24')], []],
    ['one before the day held', [bookedOn('2018-01-23'), reviewHeld('2018-01-24')], []],
    [
      'not one after it, which is for the next',
      [bookedOn('2018-01-25'), reviewHeld('2018-01-24')],
      ['2018-01-25'],
    ],
    [
      'one recorded after the review that answered it',
      [reviewHeld('2018-01-24'), bookedOn('2018-01-23')],
      [],
    ],
    [
      'one that a correction of the day held has passed',
      [reviewHeld('2018-01-24'), bookedOn('2018-01-29'), corrected('2018-01-24', '2018-01-30')],
      [],
    ],
    [
      'not one after the last review, by an earlier review recorded late',
      [bookedOn('2018-04-20'), reviewHeld('2018-01-24')],
      ['2018-04-20'],
    ],
    [
      'that day alone, when ended',
      [
        bookedOn('2018-04-20'),
        bookedOn('2018-04-24'),
        { type: 'booking-ended', day: day('2018-04-20'), why: 'moved' },
      ],
      ['2018-04-24'],
    ],
    [
      'that day alone, when adjourned',
      [bookedOn('2018-04-20'), bookedOn('2018-04-24'), { type: 'review-adjourned', on: day('2018-04-20') }],
      ['2018-04-24'],
    ],
    [
      'that day alone, when cancelled',
      [bookedOn('2018-04-20'), bookedOn('2018-04-24'), { type: 'review-cancelled', on: day('2018-04-20') }],
      ['2018-04-24'],
    ],
  ] as const)('are closed: %s', (_edge, changes, expected) => {
    expect(openBookings(START, ...changes)).toEqual(expected);
  });

  it('stand in the order of time, whatever the order of recording', () => {
    const changes = [
      bookedOn('2018-04-20', '14:00'),
      bookedOn('2018-04-19'),
      bookedOn('2018-04-20', '09:30'),
    ];
    const expected = ['2018-04-19', '2018-04-20 09:30', '2018-04-20 14:00'];
    expect(openBookings(...changes)).toEqual(expected);
    expect(openBookings(...changes.toReversed())).toEqual(expected);
  });

  it('agreed twice for the same day and time are one, as last agreed', () => {
    const again: Change = {
      type: 'review-booked',
      booking: { ...booked('2018-04-20', '14:00'), venue: 'School' },
    };
    const { bookings } = caseOf(bookedOn('2018-04-20', '14:00'), again);
    expect(bookings).toEqual([{ day: '2018-04-20', time: '14:00', venue: 'School', recordedBy: 'person' }]);
  });
});

describe('a correction', () => {
  const before = [START, reviewHeld('2018-01-24')];
  const limitOf = (changes: readonly Change[]) =>
    dutiesOf(caseOf(...changes), calendar).find((duty) => duty.type === 'review')?.limit.day;

  it('of the day held moves the next limit', () => {
    expect(limitOf(before)).toBe('2018-04-24');
    expect(limitOf([...before, corrected('2018-01-24', '2018-01-31')])).toBe('2018-04-30');
  });

  it('changes that review only, and puts it in its place in time', () => {
    const file = caseOf(...before, reviewHeld('2018-04-20'), corrected('2018-01-24', '2018-04-27'));
    expect(file.reviews.map(({ heldOn }) => heldOn)).toEqual(['2018-04-20', '2018-04-27']);
  });

  it('of a review that is not there changes nothing', () => {
    expect(caseOf(...before, corrected('2018-01-25', '2018-01-31'))).toEqual(caseOf(...before));
  });
});

describe('adjournments and cancellations', () => {
  it('stand in the order of time', () => {
    const days = ['2018-02-07', '2018-01-24'].map(day);
    const file = caseOf(
      ...days.map((on): Change => ({ type: 'review-adjourned', on })),
      ...days.map((on): Change => ({ type: 'review-cancelled', on })),
    );
    expect(file.adjournments).toEqual([{ on: '2018-01-24' }, { on: '2018-02-07' }]);
    expect(file.cancellations).toEqual([{ on: '2018-01-24' }, { on: '2018-02-07' }]);
  });
});
