import type { Field } from '../../cards/form-data.js';
import { VENUES } from '../../domain/venue.js';
import type { Answer } from '../answer.js';
import { field, plainChoices } from '../forms/fields.js';
import type { FormState } from '../forms/form.js';
import { askButton, openCaseButton } from '../wording/buttons.js';

/** What is typed into the form for a meeting. */
export type BookingTyped = {
  readonly day: string;
  readonly time: string;
  readonly venue: string;
  readonly wantsThere: string;
  readonly wantsPlace: string;
  readonly pastLimitReason: string;
};

/** The verb that saves a meeting. */
export const SAVE_BOOKING = 'booking.save';

/** The form for a meeting: day, time and venue, and what the child wants there. */
export function showBookingForm(state: FormState<BookingTyped>): Answer {
  const { carried, typed, mistakes, notices, file } = state;
  const reason =
    state.asks?.includes('pastLimitReason') ||
    mistakes.pastLimitReason !== undefined ||
    typed.pastLimitReason !== '';
  const childWants: Field[][] = [
    [field(state, 'wantsThere', { type: 'line', label: 'Who the child wants there' })],
    [field(state, 'wantsPlace', { type: 'line', label: 'Where the child wants it' })],
  ];
  return {
    card: {
      name: 'form',
      data: {
        title: `Book a review of ${carried.childRef}${file?.initials ? ` · ${file.initials}` : ''}`,
        notices: [...notices],
        rows: [
          [
            field(state, 'day', { type: 'date', label: 'Day', required: true }),
            field(state, 'time', { type: 'time', label: 'Time' }),
          ],
          [field(state, 'venue', { type: 'menu', label: 'Venue', choices: plainChoices(VENUES) })],
          ...(reason
            ? [[field(state, 'pastLimitReason', { type: 'line', label: 'Why past the limit' })]]
            : []),
        ],
        more: {
          title: 'What the child wants',
          rows: childWants,
          shown: [typed.wantsThere, typed.wantsPlace, mistakes.wantsThere, mistakes.wantsPlace].some(Boolean),
        },
        saves: [{ title: 'Save booking', verb: SAVE_BOOKING, data: { ...carried } }],
        buttons: [
          ...(file?.bookings.length
            ? [
                askButton('Cancel the booking', {
                  topic: 'booking',
                  childRef: carried.childRef,
                  act: 'cancel',
                }),
              ]
            : []),
          openCaseButton(carried.childRef),
        ],
      },
    },
    preview: `Book a review of ${carried.childRef}`,
  };
}
