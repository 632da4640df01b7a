import type { CaseFile } from '../../domain/case-file.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { caseCard } from './case-card.js';
import { noSuchCase } from './no-such-case.js';
import { visibleCase } from './visible-case.js';
import { whyCard } from './why-card.js';

/** One case: what is owed on it and what was held, or why its next limit is the day it is. */
export const oneCase: Feature<'case'> = {
  topic: 'case',
  requires: ANY_ROLE,
  async answer({ childRef, about }, turn): Promise<Answer> {
    const stored = await visibleCase(childRef, turn);
    if (!stored) return noSuchCase(childRef, turn);
    return about === 'why' ? whyCard(stored.file, turn) : caseCard(stored.file, turn);
  },
};

/** The title of every card about one case: 'Case 400003 · WF'. */
export function caseTitle({ childRef, initials }: CaseFile): string {
  return initials === '' ? `Case ${childRef}` : `Case ${childRef} · ${initials}`;
}
