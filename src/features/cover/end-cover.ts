import { z } from 'zod';
import type { Button } from '../../cards/card-data.js';
import { addDays } from '../../domain/day.js';
import type { Action } from '../action.js';
import type { Answer } from '../answer.js';
import { CHAIRS, type Turn } from '../feature.js';
import { say } from '../say.js';
import { sayButton } from '../wording/buttons.js';
import { type CoverOfTwo, coversIn } from './covers.js';

const END_COVER = 'cover.end';
const data = z.object({ away: z.string().min(1).max(200), by: z.string().min(1).max(200) }).strict();

/** The button that ends a cover, for whoever may: the IRO whose cases they are, and a practice manager. */
export function endCoverButton({ away, by }: CoverOfTwo, turn: Turn): Button[] {
  if (!mayEnd(away.email, turn)) return [];
  const title = `End cover by ${by.name}`.slice(0, 60);
  return [{ title, verb: END_COVER, data: { away: away.email, by: by.email } }];
}

function mayEnd(away: string, { person }: Turn): boolean {
  return person.role === 'practice_manager' || person.email === away;
}

/** Ends a cover at once: yesterday was its last day, and reminders to whoever was away come again. */
export const endCover: Action = {
  verb: END_COVER,
  requires: CHAIRS,
  read: (given) => {
    const read = data.safeParse(given);
    if (!read.success) return undefined;
    return {
      take: (turn) => end(read.data, turn),
      notTaken: () => say('Cover not ended', ['The storage did not answer. Please try again in a minute.']),
    };
  },
};

async function end(named: z.infer<typeof data>, turn: Turn): Promise<Answer> {
  const found = coversIn(turn).find(({ away, by }) => away.email === named.away && by.email === named.by);
  if (!found || !mayEnd(named.away, turn))
    return say(
      'There is no such cover',
      ['It has ended already, or it is not yours to end. Nothing was changed.'],
      {
        buttons: [sayButton('Who covers?')],
      },
    );
  const { away, by } = found;
  const { index, today, directory } = turn;
  await index.endCover(by.entraObjectId, away.email, addDays(today, -1));
  const { paused, ...settings } = directory.settings.get(away.entraObjectId) ?? {};
  if (paused) await index.saveSettings(away.entraObjectId, { off: [], weekly: false, ...settings });
  return say('Cover has ended', [
    `${by.name} no longer looks after the cases of ${away.name}. Reminders to ${away.name} are no longer paused.`,
  ]);
}
