import type { Surroundings } from './understanding.js';

type People = Surroundings['people'];

/** One of the staff with the words of the name that can be asked by. */
export interface Named {
  readonly email: string;
  readonly names: readonly string[];
}

const named = new WeakMap<People, readonly Named[]>();

/** The staff by the words of their names; worked out once for each staff list, which may be of thousands. */
export function staffNames(people: People): readonly Named[] {
  const found = named.get(people) ?? people.map(({ email, name }) => ({ email, names: nameWords(name) }));
  named.set(people, found);
  return found;
}

const TITLES = ['mr', 'mrs', 'ms', 'miss', 'dr', 'iro', 'the', 'and'];

/** The words of a name that can be asked by; a single letter or a title says nothing. */
export function nameWords(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’]/g, '')
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !TITLES.includes(word));
}
