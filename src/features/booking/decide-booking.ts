import { type BookingProblem, bookingProblem, bookingWarnings } from '../../domain/booking-problems.js';
import type { Change } from '../../domain/case-events.js';
import type { Booking, CaseFile } from '../../domain/case-file.js';
import type { Day } from '../../domain/day.js';
import { VENUES } from '../../domain/venue.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Turn } from '../feature.js';
import {
  mistakesIn,
  readChoiceField,
  readDayField,
  readTimeField,
  readWordsField,
} from '../forms/read-fields.js';
import type { Decision } from '../forms/save-form.js';
import type { BookingTyped } from './booking-form.js';

/** What a typed meeting means for a case: it takes the place of the one that was still to come. */
export function decideBooking(file: CaseFile, typed: BookingTyped, turn: Turn): Decision<BookingTyped> {
  const { day, ...read } = readBooking(typed);
  const mistakes = mistakesIn({ day, ...read });
  if (Object.keys(mistakes).length > 0) return { mistakes };
  if (day.value === undefined) return { mistakes: { day: 'Please choose the day of the meeting.' } };
  const problem = bookingProblem(file, day.value, turn.today);
  if (problem) return { mistakes: { day: problemWords(problem, day.value) } };
  const { pastLimit } = bookingWarnings(file, day.value, turn.calendar);
  const reason = read.pastLimitReason.value;
  if (pastLimit && reason === undefined) return { mistakes: askReason(day.value, pastLimit) };
  const booking: Booking = {
    day: day.value,
    ...valuesOf({ ...read, pastLimitReason: pastLimit ? read.pastLimitReason : {} }),
    recordedBy: 'person',
  };
  return { changes: [...instead(file, turn.today), { type: 'review-booked', booking }] };
}

function readBooking(typed: BookingTyped) {
  return {
    day: readDayField(typed.day),
    time: readTimeField(typed.time),
    venue: readChoiceField(typed.venue, VENUES),
    wantsThere: readWordsField(typed.wantsThere),
    wantsPlace: readWordsField(typed.wantsPlace),
    pastLimitReason: readWordsField(typed.pastLimitReason),
  };
}

function valuesOf({
  time,
  venue,
  wantsThere,
  wantsPlace,
  pastLimitReason,
}: Omit<ReturnType<typeof readBooking>, 'day'>): Omit<Booking, 'day' | 'recordedBy'> {
  return {
    ...(time.value !== undefined && { time: time.value }),
    ...(venue.value !== undefined && { venue: venue.value }),
    ...(wantsThere.value !== undefined && { wantsThere: wantsThere.value }),
    ...(wantsPlace.value !== undefined && { wantsPlace: wantsPlace.value }),
    ...(pastLimitReason.value !== undefined && { pastLimitReason: pastLimitReason.value }),
  };
}

/** The meetings still to come end; one that has been and whose outcome is not recorded stays. */
function instead({ bookings }: CaseFile, today: Day): Change[] {
  const days = new Set(bookings.filter(({ day }) => day >= today).map(({ day }) => day));
  return [...days].map((day) => ({ type: 'booking-ended', day, why: 'moved', by: 'person' }));
}

function askReason(day: Day, limit: Day) {
  return {
    pastLimitReason: `${wordsForDay(day)} is past the limit, ${wordsForDay(limit)}. Choose an earlier day, or say why it has to be then and save.`,
  };
}

/** Why no meeting can be agreed for a day, and what to do. */
export function problemWords(problem: BookingProblem, day: Day): string {
  switch (problem) {
    case 'not-looked-after':
      return 'The child is not looked after now, so no review is owed and none can be booked.';
    case 'day-has-passed':
      return `${wordsForDay(day)} has passed. Choose a day to come, or record what became of the review.`;
    case 'held-that-day-already':
      return `A review was held on or after ${wordsForDay(day)}. Choose a later day.`;
  }
}
