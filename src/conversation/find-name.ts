import type { Whose } from './question.js';
import { type Named, staffCalled } from './staff-names.js';
import type { Surroundings } from './understanding.js';
import { CALENDAR_WORDS, KNOWN_WORDS, PLAIN_WORDS } from './vocabulary.js';
import { Phrases, type Words } from './words.js';

/** One of the staff, or a name that fits several of them. */
export type FoundName = { readonly whose: Whose } | { readonly several: string };

type People = Surroundings['people'];

/** Takes a name given in full, before anything else is read: "May Jones" is no month. */
export function takeFullName(words: Words, people: People): FoundName | undefined {
  const called = new Set(words.all.flatMap((word) => staffCalled(people, word)));
  const fits = [...called].filter(({ full }) => full.length > 1 && words.has(inFull(full)));
  const [only, ...more] = fits;
  if (only === undefined) return undefined;
  if (more.length > 0) return { several: only.full.join(' ') };
  words.take(inFull(only.full));
  return { whose: { kind: 'iro', email: only.email } };
}

function inFull(names: readonly string[]): Phrases {
  const full = names.join(' ');
  return new Phrases([full, `${full}s`, `${full}'s`]);
}

/** Takes a name given in part. One that is an ordinary word too ("will", "may") only where it must be a name. */
export function takeName(words: Words, people: People): FoundName | undefined {
  for (let index = 0; index < words.all.length; index += 1) {
    const found = nameAt(words, index, people);
    if (!found || (found.length === 1 && !standsForAName(words, index))) continue;
    words.takeAt(index, found.length);
    const [only, ...more] = found.fits;
    if (only === undefined || more.length > 0) return { several: found.said };
    return { whose: { kind: 'iro', email: only.email } };
  }
  return undefined;
}

/** Takes every name, with its place; 'several' where one fits more than one of the staff. */
export function takeNames(
  words: Words,
  people: People,
): readonly { readonly who: string; readonly at: number }[] | 'several' {
  const named: { who: string; at: number }[] = [];
  for (let index = 0; index < words.all.length; index += 1) {
    const found = words.isLeft(index) ? nameAt(words, index, people) : undefined;
    if (!found || (found.length === 1 && !standsForAName(words, index))) continue;
    const [only, ...more] = found.fits;
    if (only === undefined || more.length > 0) return 'several';
    words.takeAt(index, found.length);
    named.push({ who: only.email, at: index });
  }
  return named;
}

/** Words before which a person stands: "does Will have …". */
const BEFORE_A_PERSON = new Set(['does', 'for']);

function standsForAName(words: Words, index: number): boolean {
  const word = words.all[index] ?? '';
  if (!KNOWN_WORDS.has(word)) return true;
  return (
    PLAIN_WORDS.has(word) && !CALENDAR_WORDS.has(word) && BEFORE_A_PERSON.has(words.all[index - 1] ?? '')
  );
}

interface NameRead {
  readonly length: number;
  readonly said: string;
  readonly fits: readonly Named[];
}

/** The longest run of words at a place that are all of one person's names, in whichever order they stand. */
function nameAt(words: Words, index: number, people: People): NameRead | undefined {
  let read: NameRead | undefined;
  let fits = staffCalled(people, words.all[index] ?? '');
  for (let length = 1; words.isLeft(index + length - 1); length += 1) {
    const word = words.all[index + length - 1] ?? '';
    fits = fits.filter(({ names }) => names.some((name) => isName(word, name)));
    if (fits.length === 0) break;
    read = { length, said: words.all.slice(index, index + length).join(' '), fits };
  }
  return read;
}

/** "ben", "ben's", or "bens" with the apostrophe left out. */
function isName(word: string, name: string): boolean {
  return word === name || word === `${name}'s` || word === `${name}s`;
}
