import { nameWords } from './name-words.js';
import { corrected } from './spelling.js';
import { staffNames } from './staff-names.js';
import { toWords } from './to-words.js';
import type { Surroundings } from './understanding.js';
import { CORRECTABLE_NOUNS, CORRECTABLE_WORDS, KNOWN_WORDS, SWAPPABLE_WORDS } from './vocabulary.js';

/** The words of a text with slips of the finger put right; names and teams as they stand are never touched. */
export function speltWords(text: string, { people, teams }: Surroundings): string[] {
  const { ordinary, known, ownNames } = namesOf(people, teams);
  return withTheirWeek(toWords(text, ordinary)).map((word, index, all) => {
    // After "for" a name is to be expected, which must not become something that is said of reviews.
    const ours = all[index - 1] === 'for' ? CORRECTABLE_NOUNS : CORRECTABLE_WORDS;
    return corrected(word, { known, words: [...ours, ...ownNames], swappable: SWAPPABLE_WORDS });
  });
}

/** The names of a service: those that mean something else as well, and those that a slip may be put right to. */
interface Names {
  readonly ordinary: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly ownNames: readonly string[];
}

const remembered = new WeakMap<Surroundings['people'], Names>();

/** Worked out once for each staff list, which may be of thousands. */
function namesOf(people: Surroundings['people'], teams: Surroundings['teams']): Names {
  const found = remembered.get(people) ?? readNames(people, teams);
  remembered.set(people, found);
  return found;
}

function readNames(people: Surroundings['people'], teams: Surroundings['teams']): Names {
  const all = [...staffNames(people).flatMap(({ names }) => names), ...teams.flatMap(nameWords)];
  const names = [...new Set(all)];
  const ordinary = new Set(names.filter((name) => KNOWN_WORDS.has(name)));
  return {
    ordinary,
    known: new Set([...KNOWN_WORDS, ...names, ...names.map((name) => `${name}s`)]),
    ownNames: names.filter((name) => name.length > 3 && !ordinary.has(name)),
  };
}

const THIS_UNIT: Readonly<Record<string, readonly string[]>> = {
  week: ['this', 'week'],
  month: ['this', 'month'],
  day: ['today'],
};

/** "my week" is one's diary of this week. */
function withTheirWeek(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const unit = words[index - 1] === 'my' ? THIS_UNIT[word] : undefined;
    return unit ? ['diary', ...unit] : [word];
  });
}
