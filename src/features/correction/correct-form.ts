import type { Field } from '../../cards/form-data.js';
import { PARTICIPATION } from '../../domain/participation.js';
import { VENUES, WHERE_CHILD_WANTED } from '../../domain/venue.js';
import type { Answer } from '../answer.js';
import { field, plainChoices } from '../forms/fields.js';
import type { FormState } from '../forms/form.js';
import { codesFor, lateRows } from '../outcome/held-form.js';
import type { ReviewTyped } from '../outcome/read-review.js';
import { TAKE_BACK } from './take-back.js';

/** What is typed into the form that puts a recorded review right; `of` is the day it is on record for. */
export type CorrectTyped = ReviewTyped & {
  readonly of: string;
  readonly minutesFinished: string;
  readonly minutesSent: string;
  readonly decisionsSent: string;
  readonly whyTakenBack: string;
};

/** The verb that saves a correction. */
export const SAVE_CORRECTION = 'correction.save';

/** The form that puts a recorded review right: all that was recorded, to be changed. */
export function showCorrectForm(state: FormState<CorrectTyped>): Answer {
  const { carried, typed, mistakes, notices, file } = state;
  const { childRef } = carried;
  const data = { ...carried, of: typed.of };
  return {
    card: {
      name: 'form',
      data: {
        title: `Correct the review of ${childRef}${file?.initials ? ` · ${file.initials}` : ''}`,
        intro: 'What was recorded before stays in the case’s history, with who changed it.',
        notices: [...notices],
        rows: [
          [
            field(state, 'heldOn', { type: 'date', label: 'Day held', required: true }),
            field(state, 'venue', { type: 'menu', label: 'Venue', choices: plainChoices(VENUES) }),
          ],
          [participationField(state)],
          [
            field(state, 'whereChildWanted', {
              type: 'menu',
              label: 'Where the child wanted it?',
              choices: plainChoices(WHERE_CHILD_WANTED),
            }),
          ],
          ...lateRows(state),
          [
            field(state, 'minutesFinished', { type: 'date', label: 'Minutes finished' }),
            field(state, 'minutesSent', { type: 'date', label: 'Minutes sent' }),
          ],
          [field(state, 'decisionsSent', { type: 'date', label: 'Decisions sent' })],
        ],
        more: {
          title: 'It was not held after all',
          rows: [[field(state, 'whyTakenBack', { type: 'line', label: 'Why it is taken back' })]],
          shown: [typed.whyTakenBack, mistakes.whyTakenBack].some(Boolean),
        },
        saves: [
          { title: 'Save correction', verb: SAVE_CORRECTION, data },
          { title: 'Take the review back', verb: TAKE_BACK, data },
        ],
        buttons: [],
      },
    },
    preview: `Correct the review of ${childRef}`,
  };
}

function participationField(state: FormState<CorrectTyped>): Field {
  const codes = codesFor(state.file?.dateOfBirth, state.typed.heldOn);
  return field(state, 'participation', {
    type: 'menu',
    label: 'How the child took part',
    choices: codes.map((code) => ({ title: PARTICIPATION[code], value: code })),
  });
}
