import { applyChange } from '../../domain/apply-change.js';
import { bookingProblem } from '../../domain/booking-problems.js';
import type { Change } from '../../domain/case-events.js';
import type { Booking, CaseFile, ReviewHeld } from '../../domain/case-file.js';
import { problemWords } from '../booking/decide-booking.js';
import type { Turn } from '../feature.js';
import { mistakesIn, readDayField, readTimeField } from '../forms/read-fields.js';
import type { Decision } from '../forms/save-form.js';
import type { HeldTyped } from './held-form.js';
import { readReview } from './read-review.js';

/** What a review that was held means for a case: its minutes and decisions are owed, and the next review. */
export function decideHeld(file: CaseFile, typed: HeldTyped, turn: Turn): Decision<HeldTyped> {
  const read = readReview(file, typed, turn);
  const next = { nextDay: readDayField(typed.nextDay), nextTime: readTimeField(typed.nextTime) };
  const mistakes = { ...('mistakes' in read && read.mistakes), ...mistakesIn(next) };
  if (next.nextTime.value !== undefined && next.nextDay.value === undefined)
    mistakes.nextDay ??= 'Please choose the day too, or leave both empty.';
  if ('mistakes' in read || Object.keys(mistakes).length > 0) return { mistakes };
  const review: ReviewHeld = { ...read.review, minutes: {}, decisions: {} };
  const changes: Change[] = [...answered(file, review), { type: 'review-held', review }];
  if (next.nextDay.value === undefined) return { changes };
  const after = changes.reduce(applyChange, file);
  const problem = bookingProblem(after, next.nextDay.value, turn.today);
  if (problem) return { mistakes: { nextDay: problemWords(problem, next.nextDay.value) } };
  const booking: Booking = {
    day: next.nextDay.value,
    ...(next.nextTime.value !== undefined && { time: next.nextTime.value }),
    recordedBy: 'person',
  };
  return { changes: [...changes, { type: 'review-booked', booking }] };
}

/**
 * A meeting agreed for a later day than the review was in fact held on was this review's: it ends. Meetings up to the
 * day end by themselves.
 */
function answered({ bookings, reviews }: CaseFile, { heldOn }: ReviewHeld): Change[] {
  const [first] = bookings;
  const isNewest = reviews.every((review) => review.heldOn < heldOn);
  if (!first || !isNewest || first.day <= heldOn) return [];
  return [{ type: 'booking-ended', day: first.day, why: 'held', by: 'person' }];
}
