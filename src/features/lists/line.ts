import type { CardData } from '../../cards/card-data.js';
import type { Listed } from '../../case-index/listed.js';
import type { Day } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { workingDayOnOrBefore } from '../../domain/working-calendar.js';
import type { Turn } from '../feature.js';
import { nameOf } from '../scope.js';
import { bookingWords } from '../wording/booking-words.js';
import { openCaseButton, shortButton } from '../wording/buttons.js';
import { adjournedWords, reviewWords } from '../wording/review-words.js';
import { standingOf } from '../wording/standing.js';

/** A line of the list card. */
export type Line = CardData<'list'>['lines'][number];

/** What the line of each list names, and whether the meeting belongs on it. */
export type LineOf = (listed: Listed, turn: Turn) => Line;

/** A review's line: which review, its limit, and the meeting if one is agreed. */
export const reviewLine: LineOf = (listed, turn) => ({
  ...lineOf(listed, turn, reviewWords(listed.kind)),
  booking: bookingWords(listed.bookings, turn.today),
  actions: reviewActions(listed, turn),
});

/** A line for minutes: of which review, and whether they are finished. */
export const minutesLine: LineOf = (listed, turn) => {
  const held = listed.heldOn ? ` held ${wordsForDay(listed.heldOn)}` : '';
  const line = lineOf(listed, turn, `Minutes: ${reviewWords(listed.kind).toLowerCase()}${held}`);
  const finished = listed.finishedOn
    ? `Finished ${wordsForDay(listed.finishedOn)}, not sent`
    : 'Not finished';
  return { ...line, notes: [finished, ...line.notes], actions: minutesActions(listed) };
};

/** What comes next with a review: its outcome once its meeting has come, else its booking. */
function reviewActions({ childRef, bookings }: Listed, { today, person }: Turn): Line['actions'] {
  const meeting = bookings.at(0);
  const hasCome = meeting !== undefined && meeting.day <= today;
  if (hasCome && person.role !== 'admin') return [shortButton('Record', { record: childRef })];
  return [shortButton(meeting && !hasCome ? 'Move' : 'Book', { book: childRef })];
}

function minutesActions({ childRef, heldOn, finishedOn }: Listed): Line['actions'] {
  if (heldOn === undefined) return [];
  const sent = shortButton('Sent today', { sent: [childRef, heldOn] });
  return finishedOn ? [sent] : [shortButton('Finished today', { finished: [childRef, heldOn] }), sent];
}

/** A line for decisions that are not out yet. */
export const decisionsLine: LineOf = (listed, turn) => {
  const { childRef, heldOn } = listed;
  const held = heldOn ? ` held ${wordsForDay(heldOn)}` : '';
  return {
    ...lineOf(listed, turn, `Decisions: ${reviewWords(listed.kind).toLowerCase()}${held}`),
    actions: heldOn ? [shortButton('Sent today', { decided: [childRef, heldOn] })] : [],
  };
};

/** A line for an adjourned review that is to go on. */
export const resumesLine: LineOf = (listed, turn) => ({
  ...lineOf(listed, turn, 'Adjourned review to be completed'),
  actions: [shortButton('Record', { record: listed.childRef })],
});

/** A line for a case that is waiting for something other than a review or minutes. */
export const caseLine =
  (what: string): LineOf =>
  (listed, turn) => ({
    ...lineOf(listed, turn, what),
    actions: [shortButton('Book', { book: listed.childRef })],
  });

function lineOf(listed: Listed, turn: Turn, what: string): Line {
  const { childRef, initials, limit, iro } = listed;
  const standing = limit && standingOf(limit, turn.today, turn.calendar);
  return {
    reference: childRef,
    initials,
    what,
    limit: limit ? `Limit ${wordsForDay(limit)}` : 'No limit known',
    standing: standing?.words ?? 'limit not known',
    urgency: standing?.urgency ?? 'soon',
    notes: notesOf(listed, turn),
    ...(iro !== turn.person.email && {
      iro: iro === undefined ? 'No IRO yet' : nameOf(iro, turn.directory.people),
    }),
    actions: [],
    open: openCaseButton(childRef),
  };
}

function notesOf(
  { limit, assumed, beyondList, adjournedOn, resumesOn, bookings }: Listed,
  { calendar, today }: Turn,
): string[] {
  const notes: string[] = [];
  if (assumed) notes.push('assumed');
  if (adjournedOn) notes.push(adjournedWords(adjournedOn, resumesOn));
  if (limit && isPastLimit(bookings, limit, today)) notes.push('booked past the limit');
  const workingDay = limit && workingDayOnOrBefore(calendar, limit);
  if (workingDay && workingDay !== limit) notes.push(`last working day ${wordsForDay(workingDay)}`);
  if (beyondList) notes.push('past the bank holidays announced so far: working days may move');
  return notes;
}

function isPastLimit(bookings: Listed['bookings'], limit: Day, today: Day): boolean {
  const next = bookings.find(({ day }) => day >= today);
  return next !== undefined && next.day > limit && limit >= today;
}
