import type { Booking, CarePeriod, CaseFile, RecordedBy, ReviewHeld } from './case-file.js';
import { newCaseFile } from './case-file.js';
import type { Day } from './day.js';

/** What is known of the child apart from care and reviews; a key that is absent leaves what is there. */
export type Facts = Partial<Pick<CaseFile, 'initials' | 'dateOfBirth' | 'team' | 'iro'>>;

/** One thing that happened to a case, or became known of it. */
export type Change =
  | { readonly type: 'facts-known'; readonly facts: Facts }
  | { readonly type: 'allocation-ended' }
  | { readonly type: 'care-known'; readonly periods: readonly CarePeriod[] }
  | { readonly type: 'review-held'; readonly review: ReviewHeld }
  /** The review of that day in full as it now is; a correction or a later extract. */
  | { readonly type: 'review-corrected'; readonly heldOn: Day; readonly review: ReviewHeld }
  | { readonly type: 'review-booked'; readonly booking: Booking }
  | {
      readonly type: 'booking-ended';
      readonly day: Day;
      readonly why: 'cancelled' | 'moved' | 'held' | 'adjourned';
    }
  | { readonly type: 'review-adjourned'; readonly on: Day }
  | { readonly type: 'review-cancelled'; readonly on: Day };

/** One entry of a case's history: what, by whom and when. Append-only. */
export interface CaseEvent {
  /** Counts from 1 in each case. */
  readonly number: number;
  /** The moment of recording, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: RecordedBy;
  /** Entra object id of the person, where it was one. */
  readonly person?: string;
  readonly changes: readonly Change[];
}

/** The case as its whole history makes it. */
export function foldCase(childRef: string, events: readonly CaseEvent[]): CaseFile {
  return events.flatMap((event) => event.changes).reduce(applyChange, newCaseFile(childRef));
}

/** The case after one more change. */
export function applyChange(file: CaseFile, change: Change): CaseFile {
  switch (change.type) {
    case 'facts-known':
      return { ...file, ...change.facts };
    case 'allocation-ended': {
      const { iro: _ended, ...rest } = file;
      return rest;
    }
    case 'care-known':
      return { ...file, periods: change.periods };
    case 'review-held':
      return withReviews(file, [...file.reviews, change.review]);
    case 'review-corrected':
      return withReviews(
        file,
        file.reviews.map((held) => (held.heldOn === change.heldOn ? change.review : held)),
      );
    case 'review-booked':
      return withBookings(file, [
        ...file.bookings.filter((booking) => !isSameMeeting(booking, change.booking)),
        change.booking,
      ]);
    case 'booking-ended':
      return endBooking(file, change.day);
    case 'review-adjourned':
      return { ...endBooking(file, change.on), adjournments: [...file.adjournments, change.on].sort() };
    case 'review-cancelled':
      return { ...endBooking(file, change.on), cancellations: [...file.cancellations, change.on].sort() };
  }
}

function endBooking(file: CaseFile, day: Day): CaseFile {
  return { ...file, bookings: file.bookings.filter((booking) => booking.day !== day) };
}

function withReviews(file: CaseFile, reviews: readonly ReviewHeld[]): CaseFile {
  const held = { ...file, reviews: inOrder(reviews) };
  return withBookings(held, held.bookings);
}

/** A completed review answers the bookings up to its day, whichever was recorded first; a later one is for the next. */
function withBookings(file: CaseFile, bookings: readonly Booking[]): CaseFile {
  const lastHeld = file.reviews.at(-1)?.heldOn;
  const open = bookings.filter(({ day }) => lastHeld === undefined || day > lastHeld);
  return { ...file, bookings: bookingsInOrder(open) };
}

function isSameMeeting(one: Booking, other: Booking): boolean {
  return one.day === other.day && one.time === other.time;
}

function inOrder(reviews: readonly ReviewHeld[]): readonly ReviewHeld[] {
  return [...reviews].sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
}

function bookingsInOrder(bookings: readonly Booking[]): readonly Booking[] {
  return [...bookings].sort((one, other) =>
    `${one.day}${one.time ?? ''}` < `${other.day}${other.time ?? ''}` ? -1 : 1,
  );
}
