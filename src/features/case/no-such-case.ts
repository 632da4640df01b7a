import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { say } from '../say.js';
import { sayButton } from '../wording/buttons.js';

/** The same words whether the case is a colleague's or nobody's, so that asking tells nothing about other cases. */
export function noSuchCase(childRef: string, { person }: Pick<Turn, 'person'>): Answer {
  const whose = person.role === 'iro' ? 'among your cases' : 'in the case index';
  const next =
    person.role === 'iro'
      ? 'Check the reference. If the case is a colleague’s, they, the practice manager or the administrator can open it.'
      : 'Check the reference. A new case comes in with the next import.';
  return say(`There is no ${childRef} ${whose}`, [next], {
    buttons: [sayButton('What reviews are due this week?')],
  });
}
