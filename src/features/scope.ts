import type { ListQuery } from '../case-index/case-index.js';
import { coveredBy } from '../case-index/cover.js';
import type { Person } from '../case-index/person.js';
import type { Value } from '../case-index/table.js';
import type { Whose } from '../conversation/question.js';
import type { Turn } from './feature.js';

/** Whose cases an answer is drawn from, once it is known that the asker may see them. */
export type Scope =
  | {
      readonly allowed: true;
      /** The IROs' e-mails; absent for the whole service or a team. */
      readonly iros?: readonly string[];
      readonly team?: string;
      readonly words: string;
    }
  | { readonly allowed: false };

/**
 * The cases that somebody may see of those they asked about: an IRO their own and those of whom they cover, a practice
 * manager or an administrator the whole service or any part of it (DOMAIN: who sees what).
 */
export function scopeFor(whose: Whose, turn: Pick<Turn, 'person' | 'directory' | 'today'>): Scope {
  const { person, directory } = turn;
  if (person.role === 'iro') return ownScope(whose, turn);
  switch (whose.kind) {
    case 'mine':
    case 'service':
      return { allowed: true, words: 'the whole service' };
    case 'team':
      return { allowed: true, team: whose.team, words: `the ${whose.team} team` };
    case 'iro':
      return { allowed: true, iros: [whose.email], words: nameOf(whose.email, directory.people) };
  }
}

function ownScope(whose: Whose, { person, directory, today }: Parameters<typeof scopeFor>[1]): Scope {
  const covered = coveredBy(person, today);
  if (whose.kind === 'mine') {
    const names = covered.map((email) => nameOf(email, directory.people));
    const words = ['your cases', ...names.map((name) => `those of ${name}, whom you cover`)].join(' and ');
    return { allowed: true, iros: [person.email, ...covered], words };
  }
  if (whose.kind !== 'iro') return { allowed: false };
  if (whose.email === person.email) return { allowed: true, iros: [person.email], words: 'your cases' };
  if (!covered.includes(whose.email)) return { allowed: false };
  const words = `${nameOf(whose.email, directory.people)}, whom you cover`;
  return { allowed: true, iros: [whose.email], words };
}

/** The lines of a list that are within a scope, and have these cells; a cell that is undefined was not asked about. */
export function linesOf(
  { iros, team }: Extract<Scope, { allowed: true }>,
  cells: Readonly<Record<string, Value | undefined>> = {},
): Pick<ListQuery, 'iros' | 'equals'> {
  const equals: Record<string, Value> = team === undefined ? {} : { team };
  for (const [name, value] of Object.entries(cells)) if (value !== undefined) equals[name] = value;
  return { ...(iros && { iros }), equals };
}

/** May the person of a turn see the case of this IRO? */
export function maySee({ person, today }: Pick<Turn, 'person' | 'today'>, iro: string | undefined): boolean {
  if (person.role !== 'iro' || iro === person.email) return true;
  return iro !== undefined && coveredBy(person, today).includes(iro);
}

/** The name of the member of the staff with this e-mail; the e-mail itself for one who is not on the list. */
export function nameOf(email: string, people: readonly Person[]): string {
  return people.find((person) => person.email === email)?.name ?? email;
}
