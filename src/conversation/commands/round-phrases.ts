import { Phrases } from '../words.js';

const NOUNS =
  'review|reviews|meeting|meetings|lac|case|cases|child|children|ref|reference|number|first|second|third|subsequent';

/** Little words round something that is noted at once: none of them can make it something still to be done. */
export const ROUND_NOTE = new Phrases([
  NOUNS,
  'a|an|the|this|that|my|our|her|his|their',
  'for|of|in|on|at|with|and|as|from',
  'are|were|is|was',
  'have|has been',
  'please|pls|kindly|can|could|you|now|just|thanks|thank|hi|hello|ok|okay|also|all',
]);

/** Nouns and little words round a command that opens a form, which add nothing to it. */
export const ROUND = new Phrases([
  NOUNS,
  'a|an|the|this|that|my|our|her|his|their|its',
  'for|to|of|in|on|at|by|with|and|as|from|is|was|be|it',
  'please|pls|kindly|can|could|would|will|you|i|id|ive|we|want|need|like|just|now|me|us|have|has|had|been',
  'ok|okay|hi|hello|thanks|thank|so|also|?',
  'morning|afternoon|evening',
  'initial|permanency|next|statutory|booking',
]);

/** The review that was last is the one that is put right when no day is said. */
export const LAST = new Phrases(['last|latest', 'most recent']);

/** Words that ask to be shown something. */
export const SHOW = new Phrases(['show|see|view|get|give|full|whole']);

/** Words before a day that say that a review was held on it: "the review of 22 March". */
export const OF_THE_REVIEW: ReadonlySet<string> = new Set(['of', 'held', 'from', 'review', 'meeting']);
