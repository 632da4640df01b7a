import type { ListQuery } from '../case-index/case-index.js';
import type { Person } from '../case-index/person.js';
import type { Value } from '../case-index/table.js';
import type { Whose } from '../conversation/question.js';
import type { Turn } from './feature.js';

/** Whose cases an answer is drawn from, once it is known that the asker may see them. */
export type Scope =
  | { readonly allowed: true; readonly iro?: string; readonly team?: string; readonly words: string }
  | { readonly allowed: false };

/**
 * The cases that somebody may see of those they asked about: an IRO their own, a practice manager or an
 * administrator the whole service or any part of it (DOMAIN: who sees what).
 */
export function scopeFor(whose: Whose, { person, directory }: Pick<Turn, 'person' | 'directory'>): Scope {
  if (person.role === 'iro') return ownScope(whose, person);
  switch (whose.kind) {
    case 'mine':
    case 'service':
      return { allowed: true, words: 'the whole service' };
    case 'team':
      return { allowed: true, team: whose.team, words: `the ${whose.team} team` };
    case 'iro':
      return { allowed: true, iro: whose.email, words: nameOf(whose.email, directory.people) };
  }
}

function ownScope(whose: Whose, person: Person): Scope {
  const own = whose.kind === 'mine' || (whose.kind === 'iro' && whose.email === person.email);
  return own ? { allowed: true, iro: person.email, words: 'your cases' } : { allowed: false };
}

/** The lines of a list that are within a scope, and have these cells; a cell that is undefined was not asked about. */
export function linesOf(
  { iro, team }: Extract<Scope, { allowed: true }>,
  cells: Readonly<Record<string, Value | undefined>> = {},
): Pick<ListQuery, 'iro' | 'equals'> {
  const equals: Record<string, Value> = team === undefined ? {} : { team };
  for (const [name, value] of Object.entries(cells)) if (value !== undefined) equals[name] = value;
  return { ...(iro !== undefined && { iro }), equals };
}

/** May the person see this case? */
export function maySee(person: Person, iro: string | undefined): boolean {
  return person.role !== 'iro' || iro === person.email;
}

/** The name of the member of the staff with this e-mail; the e-mail itself for one who is not on the list. */
export function nameOf(email: string, people: readonly Person[]): string {
  return people.find((person) => person.email === email)?.name ?? email;
}
