import { fullNameWords, nameWords } from './name-words.js';
import type { Surroundings } from './understanding.js';

type People = Surroundings['people'];

/** One of the staff with the name in full and the words of it that can be asked by alone. */
export interface Named {
  readonly email: string;
  readonly full: readonly string[];
  readonly names: readonly string[];
}

/** A staff list by the words that its people can be called by, for lists of thousands. */
interface Register {
  readonly staff: readonly Named[];
  readonly called: ReadonlyMap<string, readonly Named[]>;
}

const registers = new WeakMap<People, Register>();

/** The staff by the words of their names. */
export function staffNames(people: People): readonly Named[] {
  return registerOf(people).staff;
}

/** Those of the staff who can be called by a word: "ben", "ben's", or "bens" with the apostrophe left out. */
export function staffCalled(people: People, word: string): readonly Named[] {
  return registerOf(people).called.get(word) ?? [];
}

/** Worked out once for each staff list. */
function registerOf(people: People): Register {
  const found = registers.get(people) ?? newRegister(people);
  registers.set(people, found);
  return found;
}

function newRegister(people: People): Register {
  const staff = people.map(({ email, name }) => ({
    email,
    full: fullNameWords(name),
    names: nameWords(name),
  }));
  const called = new Map<string, Named[]>();
  for (const one of staff) {
    const words = new Set([...one.full, ...one.names].flatMap((name) => [name, `${name}s`, `${name}'s`]));
    for (const word of words) called.set(word, [...(called.get(word) ?? []), one]);
  }
  return { staff, called };
}
