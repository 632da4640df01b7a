import { KINDS } from './phrases/kinds.js';
import { ALLOCATION, DECISIONS, EVENT, FINISHED, MINUTES, ONE_REVIEW } from './phrases/limits.js';
import type { Words } from './words.js';

type Kind = keyof typeof KINDS;

/** What was heard in the words of a question about a limit in itself. */
export type LimitHeard = ReturnType<typeof hearLimit>;

/** Listens for what a limit is asked for and counted from; `dayAt` is where the day stands. */
export function hearLimit(words: Words, dayAt: number) {
  const { all } = words;
  const held = kindHeld(words);
  const kinds = (['first', 'second', 'subsequent'] as const).filter((kind) => words.take(KINDS[kind]) > 0);
  return {
    kinds,
    /** The kind of the review that was held: "… after a second review on 3 April". */
    held,
    next: all.includes('next'),
    isList: all.includes('reviews') || all.includes('overdue'),
    /** "a review on 22 March": a day that one review was on. */
    isOn: ['review', 'meeting'].includes(all[all[dayAt - 1] === 'on' ? dayAt - 2 : dayAt - 1] ?? ''),
    decisions: words.take(DECISIONS) > 0,
    minutes: words.take(MINUTES) > 0,
    allocation: words.take(ALLOCATION) > 0,
    review: words.take(ONE_REVIEW) > 0,
    finished: words.take(FINISHED) > 0,
    event: words.take(EVENT) > 0,
  };
}

const AFTER = new Set(['after', 'following', 'since']);
const ARTICLES = new Set(['a', 'an', 'the', 'my', 'their', 'our']);

function kindHeld({ all }: Words): Kind | undefined {
  const after = all.findIndex((word) => AFTER.has(word));
  if (after === -1) return undefined;
  const at = ARTICLES.has(all[after + 1] ?? '') ? after + 2 : after + 1;
  return (['first', 'second', 'subsequent'] as const).find((kind) => KINDS[kind].words.has(all[at] ?? ''));
}
