import type { CaseFile } from '../../domain/case-file.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type Turn } from '../feature.js';
import { say } from '../say.js';
import { maySee } from '../scope.js';
import { sayButton } from '../wording/buttons.js';
import { caseCard } from './case-card.js';
import { whyCard } from './why-card.js';

/** One case: what is owed on it and what was held, or why its next limit is the day it is. */
export const oneCase: Feature<'case'> = {
  topic: 'case',
  requires: ANY_ROLE,
  async answer({ childRef, about }, turn): Promise<Answer> {
    const stored = await turn.index.case(childRef);
    if (!stored || !maySee(turn.person, stored.file.iro)) return noSuchCase(childRef, turn);
    return about === 'why' ? whyCard(stored.file, turn) : caseCard(stored.file, turn);
  },
};

/** The same words whether the case is a colleague's or nobody's, so that asking tells nothing about other cases. */
function noSuchCase(childRef: string, { person }: Turn): Answer {
  const whose = person.role === 'iro' ? 'among your cases' : 'in the case index';
  const next =
    person.role === 'iro'
      ? 'Check the reference. If the case is a colleague’s, they, the practice manager or the administrator can open it.'
      : 'Check the reference. A new case comes in with the next import.';
  return say(`There is no ${childRef} ${whose}`, [next], {
    buttons: [sayButton('What reviews are due this week?')],
  });
}

/** The title of every card about one case: 'Case 400003 · WF'. */
export function caseTitle({ childRef, initials }: CaseFile): string {
  return initials === '' ? `Case ${childRef}` : `Case ${childRef} · ${initials}`;
}
