import { distance } from 'fastest-levenshtein';

/** Words shorter than this are never corrected: too many others are near. */
const SHORTEST = 4;
const LONG = 7;

/**
 * The word itself when it is known, else the one word of the vocabulary that it can only have been meant for. A
 * letter too many, too few or changed over is forgiven; a wrong letter only in words of six and more, so that the
 * surname Marsh is not taken for March; two slips in words of seven and more.
 */
export function corrected(word: string, known: ReadonlySet<string>, vocabulary: readonly string[]): string {
  if (known.has(word) || word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return word;
  const near = vocabulary.filter((candidate) => isNear(word, candidate));
  const best = Math.min(...near.map((candidate) => slips(word, candidate)));
  const candidates = near.filter((candidate) => slips(word, candidate) === best);
  const [only, ...more] = candidates;
  return only !== undefined && more.length === 0 ? only : word;
}

function isNear(word: string, candidate: string): boolean {
  if (candidate.length < SHORTEST || Math.abs(candidate.length - word.length) > 2) return false;
  const count = slips(word, candidate);
  if (count === 1) return word.length !== candidate.length || isSwap(word, candidate) || word.length >= 6;
  return count === 2 && word.length >= LONG && candidate.length >= LONG - 1 && word[0] === candidate[0];
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
