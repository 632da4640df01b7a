import type { Field } from '../../cards/form-data.js';
import { birthday } from '../../domain/age.js';
import type { CaseFile } from '../../domain/case-file.js';
import { type Day, isDay } from '../../domain/day.js';
import { LATE_REASONS } from '../../domain/late-reason.js';
import { PARTICIPATION, type ParticipationCode } from '../../domain/participation.js';
import { VENUES, WHERE_CHILD_WANTED } from '../../domain/venue.js';
import type { Answer } from '../answer.js';
import { field, plainChoices } from '../forms/fields.js';
import type { FormState } from '../forms/form.js';
import { askButton } from '../wording/buttons.js';
import type { ReviewTyped } from './read-review.js';

/** What is typed into the form for a review that was held and completed. */
export type HeldTyped = ReviewTyped & { readonly nextDay: string; readonly nextTime: string };

/** The verb that saves a review held. */
export const SAVE_HELD = 'outcome.held';

/** The choice of a late reason that stands for words of one's own. */
export const OTHER_REASON = 'Other';

/** The form for a review that was held: the common case is to choose how the child took part, and to save. */
export function showHeldForm(state: FormState<HeldTyped>): Answer {
  const { carried, typed, mistakes, notices, file } = state;
  const { childRef } = carried;
  const late =
    state.asks?.includes('lateReason') ||
    [mistakes.lateReason, mistakes.lateWords, typed.lateReason, typed.lateWords].some(Boolean);
  const outcomes = (['adjourned', 'not-held'] as const).map((outcome) =>
    askButton(OTHER_OUTCOMES[outcome], { topic: 'outcome', childRef, outcome }),
  );
  return {
    card: {
      name: 'form',
      data: {
        title: `Record the review of ${childRef}${file?.initials ? ` · ${file.initials}` : ''}`,
        notices: [...notices],
        rows: [
          [
            field(state, 'heldOn', { type: 'date', label: 'Day held', required: true }),
            field(state, 'venue', {
              type: 'menu',
              label: 'Venue',
              required: true,
              choices: plainChoices(VENUES),
            }),
          ],
          [participationField(state, file)],
          [
            field(state, 'whereChildWanted', {
              type: 'menu',
              label: 'Where the child wanted it?',
              choices: plainChoices(WHERE_CHILD_WANTED),
            }),
          ],
          ...(late ? lateRows(state) : []),
        ],
        more: {
          title: 'Book the next review too',
          rows: [
            [
              field(state, 'nextDay', { type: 'date', label: 'Next review on' }),
              field(state, 'nextTime', { type: 'time', label: 'Time' }),
            ],
          ],
          shown: [typed.nextDay, mistakes.nextDay, mistakes.nextTime].some(Boolean),
        },
        saves: [{ title: 'Save', verb: SAVE_HELD, data: { ...carried } }],
        buttons: outcomes,
      },
    },
    preview: `Record the review of ${childRef}`,
  };
}

const OTHER_OUTCOMES = { adjourned: 'Adjourned', 'not-held': 'Not held' } as const;

function participationField(state: FormState<HeldTyped>, file: CaseFile | undefined): Field {
  const codes = codesFor(file?.dateOfBirth, state.typed.heldOn);
  return field(state, 'participation', {
    type: 'choice',
    label: 'How the child took part',
    required: true,
    errorMessage: 'Please choose how the child took part.',
    choices: codes.map((code) => ({ title: PARTICIPATION[code], value: code })),
  });
}

/** The ways that fit the child's age on the day: under four only one, from the fourth birthday all others (SSDA903). */
export function codesFor(dateOfBirth: Day | undefined, heldOn: string): ParticipationCode[] {
  const all: ParticipationCode[] = ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'];
  if (dateOfBirth === undefined || !isDay(heldOn)) return [...all, 'PN0'];
  return heldOn < birthday(dateOfBirth, 4) ? ['PN0'] : all;
}

/** Why a review was late, asked where it was. */
export function lateRows<Typed extends { readonly lateReason: string; readonly lateWords: string }>(
  state: FormState<Typed & Readonly<Record<string, string>>>,
): Field[][] {
  return [
    [
      field(state, 'lateReason', {
        type: 'menu',
        label: 'Why late',
        choices: plainChoices([...LATE_REASONS, OTHER_REASON]),
      }),
    ],
    [field(state, 'lateWords', { type: 'line', label: 'If other: why' })],
  ];
}
