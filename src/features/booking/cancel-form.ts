import type { CaseFile } from '../../domain/case-file.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { field } from '../forms/fields.js';
import type { FormState } from '../forms/form.js';
import { mistakesIn, readDayField, readWordsField } from '../forms/read-fields.js';
import type { Decision, Recorded } from '../forms/save-form.js';
import { toldCard } from '../forms/told-card.js';
import { openCaseButton } from '../wording/buttons.js';

/** What is typed into the form that cancels a meeting; the day is that of the meeting. */
export type CancelTyped = { readonly day: string; readonly why: string };

/** The verb that cancels a meeting. */
export const CANCEL_BOOKING = 'booking.cancel';

/** The form that cancels a meeting: why, and nothing else. */
export function showCancelForm(state: FormState<CancelTyped>): Answer {
  const { carried, typed, notices } = state;
  return {
    card: {
      name: 'form',
      data: {
        title: `Cancel the booking of ${carried.childRef}`,
        notices: [...notices],
        rows: [
          [
            field(state, 'why', {
              type: 'line',
              label: 'Why',
              required: true,
              errorMessage: 'Please say why.',
            }),
          ],
        ],
        saves: [{ title: 'Cancel the booking', verb: CANCEL_BOOKING, data: { ...carried, day: typed.day } }],
        buttons: [{ ...openCaseButton(carried.childRef), title: 'Keep it' }],
      },
    },
    preview: `Cancel the booking of ${carried.childRef}`,
  };
}

/** What cancelling means for a case: the meeting ends, the review is still owed and its limit does not move. */
export function decideCancel(file: CaseFile, typed: CancelTyped): Decision<CancelTyped> {
  const read = { day: readDayField(typed.day), why: readWordsField(typed.why) };
  const mistakes = mistakesIn(read);
  if (Object.keys(mistakes).length > 0) return { mistakes };
  if (read.why.value === undefined)
    return { mistakes: { why: 'Please say why: it is shown in the case’s history.' } };
  const { value: day } = read.day;
  if (day === undefined || !file.bookings.some((booking) => booking.day === day))
    return {
      mistakes: {},
      notices: [{ words: 'There is no booking on that day any more. Nothing was changed.', urgency: 'over' }],
    };
  return {
    changes: [{ type: 'booking-ended', day, why: 'cancelled', by: 'person', note: read.why.value }],
  };
}

/** Says what was cancelled. */
export function cancelTold(recorded: Recorded, turn: Turn): Answer {
  const change = recorded.event.changes[0];
  const facts =
    change?.type === 'booking-ended'
      ? [
          { label: 'Was booked for', value: wordsForDay(change.day) },
          { label: 'Why', value: change.note ?? '' },
        ]
      : [];
  return toldCard(recorded, turn, {
    title: `Booking cancelled: ${recorded.file.childRef}`,
    facts,
    warnings: ['The review is still owed, and its limit has not moved.'],
  });
}
