import type { Change, PaperworkDone } from './case-events.js';
import type { Booking, CaseFile, Minutes, ReviewHeld } from './case-file.js';
import type { Day } from './day.js';

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
      return withReviews(broughtBack(file, change.review.heldOn), [...file.reviews, change.review]);
    case 'review-corrected':
      return correctReview(file, change);
    case 'review-withdrawn':
      return withReviews(
        withdraw(file, change.heldOn),
        file.reviews.filter(({ heldOn }) => heldOn !== change.heldOn),
      );
    case 'review-booked':
      return bookMeeting(file, change.booking);
    case 'booking-ended':
      return endBooking(change.by === 'person' ? callOff(file, change.day) : file, change.day);
    case 'review-adjourned': {
      const { type: _type, ...adjournment } = change;
      return {
        ...endBooking(file, change.on),
        adjournments: byDay([...file.adjournments, adjournment]),
      };
    }
    case 'review-cancelled': {
      const { type: _type, ...cancellation } = change;
      return {
        ...endBooking(file, change.on),
        cancellations: byDay([...file.cancellations, cancellation]),
      };
    }
    case 'minutes-finished':
    case 'minutes-sent':
    case 'decisions-sent':
      return withReviews(
        file,
        file.reviews.map((held) =>
          held.heldOn === change.heldOn ? paperworkDone(held, change.type, change.on) : held,
        ),
      );
    case 'event-undone':
      return file;
  }
}

/** Minutes that were sent are finished too. */
function paperworkDone(held: ReviewHeld, what: PaperworkDone, on: Day): ReviewHeld {
  if (what === 'decisions-sent') return { ...held, decisions: { sentOn: on } };
  const minutes: Minutes = { ...held.minutes, recordedBy: 'person' };
  return what === 'minutes-finished'
    ? { ...held, minutes: { ...minutes, finishedOn: on } }
    : { ...held, minutes: { ...minutes, finishedOn: minutes.finishedOn ?? on, distributedOn: on } };
}

function correctReview(
  file: CaseFile,
  { heldOn, review }: Extract<Change, { type: 'review-corrected' }>,
): CaseFile {
  if (!file.reviews.some((held) => held.heldOn === heldOn)) return file;
  const moved = heldOn !== review.heldOn ? broughtBack(withdraw(file, heldOn), review.heldOn) : file;
  return withReviews(
    moved,
    file.reviews.map((held) => (held.heldOn === heldOn ? review : held)),
  );
}

function withdraw(file: CaseFile, heldOn: Day): CaseFile {
  return { ...file, withdrawn: [...(file.withdrawn ?? []).filter((day) => day !== heldOn), heldOn] };
}

function broughtBack({ withdrawn, ...file }: CaseFile, heldOn: Day): CaseFile {
  const left = withdrawn?.filter((day) => day !== heldOn) ?? [];
  return { ...file, ...(left.length > 0 && { withdrawn: left }) };
}

function callOff(file: CaseFile, day: Day): CaseFile {
  return { ...file, calledOff: [...(file.calledOff ?? []).filter((other) => other !== day), day] };
}

function bookMeeting({ calledOff, ...file }: CaseFile, booking: Booking): CaseFile {
  const left = calledOff?.filter((day) => day !== booking.day) ?? [];
  const others = file.bookings.filter((other) => !isSameMeeting(other, booking));
  return withBookings({ ...file, ...(left.length > 0 && { calledOff: left }) }, [...others, booking]);
}

function byDay<Dated extends { readonly on: Day }>(dated: readonly Dated[]): readonly Dated[] {
  return dated.toSorted((one, other) => (one.on < other.on ? -1 : 1));
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
