import type { ListedBooking } from '../../case-index/listed.js';
import type { Day } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';

/**
 * The meeting that matters today: the next one from today on, else the last one, whose outcome is not recorded.
 * 'Booked Thu 5 April 2018, 10:00, School'; 'Not booked'.
 */
export function bookingWords(bookings: readonly ListedBooking[], today: Day): string {
  const next = bookings.find(({ day }) => day >= today);
  if (next) return `Booked ${meetingWords(next)}`;
  const last = bookings.at(-1);
  return last ? `Booked ${meetingWords(last)}: outcome not recorded` : 'Not booked';
}

/** 'Thu 5 April 2018, 10:00, School', with only what is known. */
export function meetingWords({ day, time, venue }: ListedBooking): string {
  return [wordsForDay(day), time, venue].filter((part) => part !== undefined).join(', ');
}
