import { type CaseEvent, type Change, foldCase } from '../../src/domain/case-events.js';
import type { Booking, CarePeriod, CaseFile, Minutes, ReviewHeld } from '../../src/domain/case-file.js';
import { day } from '../../src/domain/day.js';

/** A child looked after from a day, or from a day not known. */
export function care(from?: string, to?: string, shortBreaks = false): CarePeriod {
  return { shortBreaks, ...(from && { from: day(from) }), ...(to && { to: day(to) }) };
}

/** A completed review whose minutes have gone out, unless others are given. */
export function held(on: string, minutes: Minutes = { distributedOn: day(on) }): ReviewHeld {
  return { heldOn: day(on), minutes, recordedBy: 'person' };
}

/** A meeting agreed. */
export function booked(on: string, time?: string): Booking {
  return { day: day(on), recordedBy: 'person', ...(time && { time }) };
}

/** The change that puts periods of care on record. */
export function careKnown(...periods: readonly CarePeriod[]): Change {
  return { type: 'care-known', periods };
}

/** The change that a completed review makes. */
export function reviewHeld(on: string, minutes?: Minutes): Change {
  return { type: 'review-held', review: held(on, minutes) };
}

/** The case that changes make, each recorded as an event of its own. */
export function caseOf(...changes: readonly Change[]): CaseFile {
  const events = changes.map(
    (change, index): CaseEvent => ({
      number: index + 1,
      at: '2018-04-04T09:00:00.000Z',
      by: 'person',
      changes: [change],
    }),
  );
  return foldCase('400003', events);
}
