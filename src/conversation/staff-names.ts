import { fullNameWords, nameWords } from './name-words.js';
import type { Surroundings } from './understanding.js';

type People = Surroundings['people'];

/** One of the staff with the name in full and the words of it that can be asked by alone. */
export interface Named {
  readonly email: string;
  readonly full: readonly string[];
  readonly names: readonly string[];
}

const named = new WeakMap<People, readonly Named[]>();

/** The staff by the words of their names; worked out once for each staff list, which may be of thousands. */
export function staffNames(people: People): readonly Named[] {
  const found =
    named.get(people) ??
    people.map(({ email, name }) => ({ email, full: fullNameWords(name), names: nameWords(name) }));
  named.set(people, found);
  return found;
}
