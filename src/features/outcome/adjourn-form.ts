import { adjournProblem, latestResumption } from '../../domain/adjourn-problems.js';
import { bookingProblem } from '../../domain/booking-problems.js';
import type { Booking, CaseFile } from '../../domain/case-file.js';
import { dayProblem } from '../../domain/held-problems.js';
import { VENUES } from '../../domain/venue.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { calendarLink } from '../booking/calendar-link.js';
import { problemWords } from '../booking/decide-booking.js';
import type { Turn } from '../feature.js';
import { field, plainChoices } from '../forms/fields.js';
import type { FormState } from '../forms/form.js';
import {
  mistakesIn,
  readChoiceField,
  readDayField,
  readTimeField,
  readWordsField,
} from '../forms/read-fields.js';
import type { Decision, Recorded } from '../forms/save-form.js';
import { toldCard } from '../forms/told-card.js';
import { meetingWords } from '../wording/booking-words.js';
import { askButton } from '../wording/buttons.js';
import { adjournProblemWords, dayProblemWords } from './problem-words.js';

/** What is typed into the form for a review that was adjourned. */
export type AdjournTyped = {
  readonly on: string;
  readonly why: string;
  readonly resumesOn: string;
  readonly time: string;
  readonly venue: string;
};

/** The verb that saves an adjournment. */
export const SAVE_ADJOURNED = 'outcome.adjourned';

/** The form for a review that was begun and goes on another day. */
export function showAdjournForm(state: FormState<AdjournTyped>): Answer {
  const { carried, notices, file } = state;
  const { childRef } = carried;
  return {
    card: {
      name: 'form',
      data: {
        title: `Adjourn the review of ${childRef}${file?.initials ? ` · ${file.initials}` : ''}`,
        intro: 'It stays owed under its own limit until it is completed: once, for at most 20 working days.',
        notices: [...notices],
        rows: [
          [field(state, 'on', { type: 'date', label: 'Day adjourned', required: true })],
          [field(state, 'why', { type: 'line', label: 'Why', required: true })],
          [
            field(state, 'resumesOn', { type: 'date', label: 'Goes on', required: true }),
            field(state, 'time', { type: 'time', label: 'Time' }),
          ],
          [field(state, 'venue', { type: 'menu', label: 'Venue', choices: plainChoices(VENUES) })],
        ],
        saves: [{ title: 'Save', verb: SAVE_ADJOURNED, data: { ...carried } }],
        buttons: [askButton('Held and completed', { topic: 'outcome', childRef, outcome: 'held' })],
      },
    },
    preview: `Adjourn the review of ${childRef}`,
  };
}

/** What an adjournment means for a case: the review stays open, and its second meeting is booked. */
export function decideAdjourned(file: CaseFile, typed: AdjournTyped, turn: Turn): Decision<AdjournTyped> {
  const read = {
    on: readDayField(typed.on),
    why: readWordsField(typed.why),
    resumesOn: readDayField(typed.resumesOn),
    time: readTimeField(typed.time),
    venue: readChoiceField(typed.venue, VENUES),
  };
  const mistakes: Partial<Record<keyof AdjournTyped, string>> = {
    ...(read.on.value === undefined && { on: 'Please choose the day it was adjourned.' }),
    ...(read.why.value === undefined && { why: 'Please say why.' }),
    ...(read.resumesOn.value === undefined && { resumesOn: 'Please choose the day it goes on.' }),
    ...mistakesIn(read),
  };
  const [on, why, resumesOn] = [read.on.value, read.why.value, read.resumesOn.value];
  if (on === undefined || why === undefined || resumesOn === undefined || Object.keys(mistakes).length > 0)
    return { mistakes };
  const dayWrong = dayProblem(file, on, turn.today);
  if (dayWrong) return { mistakes: { on: dayProblemWords(dayWrong, on, file) } };
  const problem = adjournProblem(file, { on, resumesOn }, turn.calendar);
  if (problem) {
    const words = adjournProblemWords(problem, latestResumption(on, turn.calendar));
    return problem.startsWith('resumes') ? { mistakes: { resumesOn: words } } : { mistakes: { on: words } };
  }
  const past = bookingProblem(file, resumesOn, turn.today);
  if (past) return { mistakes: { resumesOn: problemWords(past, resumesOn) } };
  const booking: Booking = {
    day: resumesOn,
    ...(read.time.value !== undefined && { time: read.time.value }),
    ...(read.venue.value !== undefined && { venue: read.venue.value }),
    recordedBy: 'person',
  };
  const [first] = file.bookings;
  return {
    changes: [
      ...(first && first.day !== on
        ? [{ type: 'booking-ended', day: first.day, why: 'adjourned', by: 'person' } as const]
        : []),
      { type: 'review-adjourned', on, why, resumesOn },
      { type: 'review-booked', booking },
    ],
  };
}

/** Says what was adjourned and until when. */
export function adjournTold(recorded: Recorded, turn: Turn): Answer {
  const { event, file } = recorded;
  const adjourned = event.changes.find(({ type }) => type === 'review-adjourned');
  const booked = event.changes.find(({ type }) => type === 'review-booked');
  const facts = [
    ...(adjourned?.type === 'review-adjourned'
      ? [
          { label: 'Adjourned', value: wordsForDay(adjourned.on) },
          { label: 'Why', value: adjourned.why ?? '' },
        ]
      : []),
    ...(booked?.type === 'review-booked' ? [{ label: 'Goes on', value: meetingWords(booked.booking) }] : []),
  ];
  return toldCard(recorded, turn, {
    title: `Recorded: review of ${file.childRef} adjourned`,
    facts,
    warnings: ['The review is still owed, and its limit has not moved.'],
    ...(booked?.type === 'review-booked' && { links: [calendarLink(file.childRef, booked.booking)] }),
  });
}
