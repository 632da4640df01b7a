import { HOURS, type ReminderKind } from '../../case-index/reminder-settings.js';
import type { Answer } from '../answer.js';
import { iroField, irosBut } from '../cover/colleagues.js';
import { field } from '../forms/fields.js';
import type { PlainFormState } from '../forms/plain-form.js';

/** What is typed into the form: an hour, what is left out (with commas between), how often, a pause and who covers. */
export type RemindersTyped = {
  readonly hour: string;
  readonly off: string;
  readonly weekly: string;
  readonly pausedFrom: string;
  readonly pausedUntil: string;
  readonly by: string;
};

/** The verb that saves what is sent. */
export const SAVE_REMINDERS = 'reminders.save';

/** The kinds in words. */
export const KIND_WORDS: Readonly<Record<ReminderKind, string>> = {
  meetings: 'Meetings today, and reviews that resume',
  outcomes: 'Outcomes not recorded',
  'reviews-overdue': 'Reviews past their limit',
  'reviews-to-book': 'Reviews to be booked',
  minutes: 'Minutes due and overdue',
  decisions: 'Decisions due',
  'outcome-card': 'The form an hour after a meeting',
};

/** The form by which people change what is sent to them. */
export function showRemindersForm(state: PlainFormState<RemindersTyped>): Answer {
  const { turn, typed, notices } = state;
  const isManager = turn?.person.role === 'practice_manager';
  const kinds = Object.entries(KIND_WORDS).map(([value, title]) => ({ title, value }));
  const by = iroField('Who covers meanwhile', {
    iros: turn && irosBut(turn.person.email, turn),
    typed: typed.by,
    required: false,
  });
  return {
    card: {
      name: 'form',
      data: {
        title: 'What is sent to you',
        intro: isManager
          ? 'The daily alert, on working days at this hour.'
          : 'The morning bundle, on working days at this hour when there is something to say; and a form an hour after each meeting.',
        notices: [...notices],
        rows: [
          [
            field(state, 'hour', {
              type: 'menu',
              label: 'Hour',
              required: true,
              choices: HOURS.map((hour) => ({ title: hour, value: hour })),
            }),
            ...(isManager
              ? [field(state, 'weekly', { type: 'menu', label: 'How often', choices: OFTEN })]
              : []),
          ],
          ...(isManager
            ? []
            : [[field(state, 'off', { type: 'several', label: 'Leave out', choices: kinds })]]),
          [
            field(state, 'pausedFrom', { type: 'date', label: 'Pause: first day' }),
            field(state, 'pausedUntil', { type: 'date', label: 'Pause: last day' }),
          ],
          ...(isManager ? [] : [[field(state, 'by', by)]]),
        ],
        saves: [{ title: 'Save', verb: SAVE_REMINDERS, data: {} }],
        buttons: [],
        footnote: 'Without a last day nothing is paused. The hour is London time.',
      },
    },
    preview: 'What is sent to you',
  };
}

const OFTEN = [
  { title: 'Every working day', value: 'daily' },
  { title: 'The first working day of a week', value: 'weekly' },
];
