import { distance } from 'fastest-levenshtein';

/** Words shorter than this are never corrected: too many others are near. */
const SHORTEST = 4;
const LONG = 7;

/** What a slip of the finger may be put right to. */
export interface Vocabulary {
  readonly known: ReadonlySet<string>;
  readonly words: readonly string[];
  /** Put right only where two letters changed places. */
  readonly swappable: readonly string[];
}

/**
 * The word itself when it is known, else the one word of the vocabulary that it can only have been meant for. A
 * letter too many, too few or changed over is forgiven; a wrong letter only inside words of six and more, so that
 * the surnames Marsh and Booker are not taken for March and booked; two slips in words of seven and more.
 */
export function corrected(word: string, { known, words, swappable }: Vocabulary): string {
  if (known.has(word) || word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return word;
  const near = [
    ...words.filter((candidate) => isNear(word, candidate)),
    ...swappable.filter((candidate) => isSwap(word, candidate)),
  ];
  const best = Math.min(...near.map((candidate) => slips(word, candidate)));
  const candidates = new Set(near.filter((candidate) => slips(word, candidate) === best));
  const [only, ...more] = candidates;
  return only !== undefined && more.length === 0 ? only : word;
}

function isNear(word: string, candidate: string): boolean {
  if (candidate.length < SHORTEST || Math.abs(candidate.length - word.length) > 2) return false;
  if (isSwap(word, candidate)) return true;
  if (isLonger(word, candidate)) return false;
  const count = slips(word, candidate);
  if (count === 1) return word.length !== candidate.length || isInside(word, candidate);
  const bothLong = word.length >= LONG && candidate.length >= LONG - 1;
  return count === 2 && bothLong && word[0] === candidate[0];
}

/** "finished" is no slip of "finish", nor "Augusta" of "August"; "duee" may be one of "due". */
function isLonger(word: string, candidate: string): boolean {
  return word.startsWith(candidate) && word.at(-1) !== candidate.at(-1);
}

/** Is the one wrong letter within the word? Another first or last letter makes another word. */
function isInside(word: string, candidate: string): boolean {
  return word.length >= 6 && word[0] === candidate[0] && word.at(-1) === candidate.at(-1);
}

/** How many slips of the finger lie between two words; two letters changed over are one. */
function slips(word: string, candidate: string): number {
  return isSwap(word, candidate) ? 1 : distance(word, candidate);
}

function isSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  return (
    at !== -1 &&
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2)
  );
}
