import { MINE, SERVICE } from './phrases.js';
import type { Whose } from './question.js';
import { type Named, staffNames } from './staff-names.js';
import type { Surroundings } from './understanding.js';
import { Phrases, type Words } from './words.js';

/** Whose cases are meant, or a name that fits several of the staff. */
export type FoundWhose = { readonly whose: Whose } | { readonly several: string };

/** Takes the words that say whose cases are meant: a name, a team, the service, or the asker's own. */
export function takeWhose(words: Words, surroundings: Surroundings): FoundWhose {
  const named = takeName(words, surroundings);
  if (named) return named;
  const team = surroundings.teams.find((name) => words.take(teamPhrases(name)) > 0);
  const service = words.take(SERVICE) > 0;
  words.take(MINE);
  if (team !== undefined) return { whose: { kind: 'team', team } };
  return { whose: { kind: service ? 'service' : 'mine' } };
}

function teamPhrases(name: string): Phrases {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const bare = plain.replace(/ team$/, '');
  return new Phrases([`${bare} team`, `team ${bare}`, `the ${bare} team`, `${bare} iros`, bare]);
}

function takeName(words: Words, { people }: Surroundings): FoundWhose | undefined {
  const staff = staffNames(people);
  for (let index = 0; index < words.all.length; index += 1) {
    const found = nameAt(words, index, staff);
    if (!found) continue;
    words.takeAt(index, found.length);
    const [only, ...more] = found.fits;
    if (only === undefined || more.length > 0) return { several: found.said };
    return { whose: { kind: 'iro', email: only.email } };
  }
  return undefined;
}

interface NameRead {
  readonly length: number;
  readonly said: string;
  readonly fits: readonly Named[];
}

/** The longest run of words at a place that are all of one person's names, in whichever order they stand. */
function nameAt(words: Words, index: number, staff: readonly Named[]): NameRead | undefined {
  let read: NameRead | undefined;
  let fits = staff;
  for (let length = 1; words.isLeft(index + length - 1); length += 1) {
    const word = words.all[index + length - 1] ?? '';
    fits = fits.filter(({ names }) => names.some((name) => isName(word, name)));
    if (fits.length === 0) break;
    read = { length, said: words.all.slice(index, index + length).join(' '), fits };
  }
  return read;
}

/** "ben", or "bens" with the apostrophe left out. */
function isName(word: string, name: string): boolean {
  return word === name || word === `${name}s`;
}
