import type { CaseFile } from '../../domain/case-file.js';
import { dayProblem } from '../../domain/held-problems.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { field } from '../forms/fields.js';
import type { FormState } from '../forms/form.js';
import { mistakesIn, readDayField, readWordsField } from '../forms/read-fields.js';
import type { Decision, Recorded } from '../forms/save-form.js';
import { toldCard } from '../forms/told-card.js';
import { askButton } from '../wording/buttons.js';
import { dayProblemWords } from './problem-words.js';

/** What is typed into the form for a review that did not take place. */
export type NotHeldTyped = { readonly on: string; readonly why: string; readonly agreedBy: string };

/** The verb that saves that a review did not take place. */
export const SAVE_NOT_HELD = 'outcome.not-held';

/** The form for a review that did not take place on its day. */
export function showNotHeldForm(state: FormState<NotHeldTyped>): Answer {
  const { carried, notices, file } = state;
  const { childRef } = carried;
  return {
    card: {
      name: 'form',
      data: {
        title: `The review of ${childRef}${file?.initials ? ` · ${file.initials}` : ''} did not take place`,
        intro: 'It stays owed, and its limit does not move.',
        notices: [...notices],
        rows: [
          [field(state, 'on', { type: 'date', label: 'Day it was for', required: true })],
          [field(state, 'why', { type: 'line', label: 'Why', required: true })],
          [field(state, 'agreedBy', { type: 'line', label: 'Who agreed', required: true })],
        ],
        saves: [{ title: 'Save', verb: SAVE_NOT_HELD, data: { ...carried } }],
        buttons: [askButton('Held and completed', { topic: 'outcome', childRef, outcome: 'held' })],
      },
    },
    preview: `Review of ${childRef} did not take place`,
  };
}

/** What it means for a case: the booking ends, and the review is still owed. */
export function decideNotHeld(file: CaseFile, typed: NotHeldTyped, turn: Turn): Decision<NotHeldTyped> {
  const read = {
    on: readDayField(typed.on),
    why: readWordsField(typed.why),
    agreedBy: readWordsField(typed.agreedBy),
  };
  const mistakes: Partial<Record<keyof NotHeldTyped, string>> = {
    ...(read.on.value === undefined && { on: 'Please choose the day it was for.' }),
    ...(read.why.value === undefined && { why: 'Please say why.' }),
    ...(read.agreedBy.value === undefined && { agreedBy: 'Please say who agreed.' }),
    ...mistakesIn(read),
  };
  const [on, why, agreedBy] = [read.on.value, read.why.value, read.agreedBy.value];
  if (on === undefined || why === undefined || agreedBy === undefined || Object.keys(mistakes).length > 0)
    return { mistakes };
  const problem = dayProblem(file, on, turn.today);
  if (problem) {
    const words =
      problem === 'in-the-future'
        ? `${wordsForDay(on)} is still to come. To call it off, cancel or move the booking.`
        : dayProblemWords(problem, on, file);
    return { mistakes: { on: words } };
  }
  return { changes: [{ type: 'review-cancelled', on, why, agreedBy }] };
}

/** Says what was recorded, and how to book it anew. */
export function notHeldTold(recorded: Recorded, turn: Turn): Answer {
  const { event, file } = recorded;
  const change = event.changes[0];
  const facts =
    change?.type === 'review-cancelled'
      ? [
          { label: 'Did not take place', value: wordsForDay(change.on) },
          { label: 'Why', value: change.why ?? '' },
          { label: 'Agreed by', value: change.agreedBy ?? '' },
        ]
      : [];
  return toldCard(recorded, turn, {
    title: `Recorded: review of ${file.childRef} did not take place`,
    facts,
    warnings: ['The review is still owed, and its limit has not moved.'],
    buttons: [askButton('Book another day', { topic: 'booking', childRef: file.childRef, act: 'book' })],
  });
}
