import type { Answer } from '../answer.js';
import { field } from '../forms/fields.js';
import type { Notice } from '../forms/form.js';
import type { PlainFormState } from '../forms/plain-form.js';
import { iroField, irosBut } from './colleagues.js';

/** What is typed into the form for cover: e-mails of two IROs, days, and whether the one away is left alone. */
export type CoverTyped = {
  readonly away: string;
  readonly by: string;
  readonly from: string;
  readonly until: string;
  readonly pause: string;
};

/** The verb that arranges cover. */
export const SAVE_COVER = 'cover.save';

/** The form by which an IRO's cases are handed over while they are away. */
export function showCoverForm(state: PlainFormState<CoverTyped>): Answer {
  const { turn, typed, mistakes } = state;
  const isOwn = turn?.person.role === 'iro';
  // An IRO's own form has no field for who is away: what is wrong with that is said above it.
  const notices = isOwn && mistakes.away !== undefined ? [wrong(mistakes.away)] : [];
  const away = iroField('Who is away', {
    iros: turn && irosBut(undefined, turn),
    typed: typed.away,
    required: true,
  });
  const by = iroField('Who covers', {
    iros: turn && irosBut(isOwn ? turn.person.email : undefined, turn),
    typed: typed.by,
    required: true,
  });
  return {
    card: {
      name: 'form',
      data: {
        title: 'Arrange cover',
        intro:
          'Whoever covers sees the cases, may record on them and is reminded of them too. It ends by itself after the last day.',
        notices: [...state.notices, ...notices],
        rows: [
          ...(isOwn ? [] : [[field(state, 'away', away)]]),
          [field(state, 'by', by)],
          [
            field(state, 'from', { type: 'date', label: 'First day', required: true }),
            field(state, 'until', { type: 'date', label: 'Last day', required: true }),
          ],
          [
            field(state, 'pause', {
              type: 'choice',
              label: 'Reminders to whoever is away',
              choices: [
                { title: 'Pause them until then', value: 'yes' },
                { title: 'Send them as well', value: 'no' },
              ],
            }),
          ],
        ],
        saves: [{ title: 'Arrange cover', verb: SAVE_COVER, data: isOwn ? { away: typed.away } : {} }],
        buttons: [],
      },
    },
    preview: 'Arrange cover',
  };
}

function wrong(words: string): Notice {
  return { words, urgency: 'over' };
}
