import { bookingWarnings } from '../../domain/booking-problems.js';
import type { Booking } from '../../domain/case-file.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import type { Recorded } from '../forms/save-form.js';
import { toldCard } from '../forms/told-card.js';
import { askButton } from '../wording/buttons.js';
import { calendarLink } from './calendar-link.js';

type Fact = { label: string; value: string };

/** Says what was booked, what to be careful of, and offers to put it into the Teams calendar. */
export function bookingTold(recorded: Recorded, turn: Turn): Answer {
  const change = recorded.event.changes.find(({ type }) => type === 'review-booked');
  if (change?.type !== 'review-booked') return toldCard(recorded, turn, { title: 'Booked', facts: [] });
  const { booking } = change;
  const { childRef } = recorded.file;
  return toldCard(recorded, turn, {
    title: `Booked: review of ${childRef}`,
    facts: bookingFacts(booking),
    warnings: warningsOf(booking, recorded, turn),
    buttons: [
      askButton('Move it', { topic: 'booking', childRef, act: 'move' }),
      askButton('Cancel it', { topic: 'booking', childRef, act: 'cancel' }),
    ],
    links: [calendarLink(childRef, booking)],
  });
}

/** A meeting as facts: when, where, what the child wants. */
export function bookingFacts({ day, time, venue, wantsThere, wantsPlace, pastLimitReason }: Booking): Fact[] {
  const facts = [
    { label: 'When', value: [wordsForDay(day), time].filter(Boolean).join(', ') },
    { label: 'Venue', value: venue },
    { label: 'The child wants there', value: wantsThere },
    { label: 'The child wants it at', value: wantsPlace },
    { label: 'Past the limit because', value: pastLimitReason },
  ];
  return facts.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
}

function warningsOf({ day }: Booking, { file }: Recorded, { calendar }: Turn): string[] {
  const { pastLimit, notAWorkingDay } = bookingWarnings(file, day, calendar);
  return [
    ...(pastLimit ? [`This is past the limit, ${wordsForDay(pastLimit)}: the review will be late.`] : []),
    ...(notAWorkingDay ? [`${wordsForDay(day)} is a weekend or a bank holiday.`] : []),
  ];
}
