import { CASELOAD } from './phrases/caseload.js';
import { CASES } from './phrases/cases.js';
import { COUNT } from './phrases/count.js';
import { DIARY } from './phrases/diary.js';
import { DUE } from './phrases/due.js';
import { FILLER } from './phrases/filler.js';
import { HELLO } from './phrases/hello.js';
import { KINDS } from './phrases/kinds.js';
import { MINE } from './phrases/mine.js';
import { MINUTES } from './phrases/minutes.js';
import { NEXT_REVIEW } from './phrases/next-review.js';
import { NOT_BOOKED } from './phrases/not-booked.js';
import { NOT_SENT } from './phrases/not-sent.js';
import { ABOUT_ONE, PAST, WHEN, WHY } from './phrases/one-case.js';
import { OPEN } from './phrases/open.js';
import { OVERDUE } from './phrases/overdue.js';
import { REVIEW } from './phrases/review.js';
import { THANKS } from './phrases/thanks.js';
import type { Question } from './question.js';
import type { Words } from './words.js';

const ASKING = new Set([
  '?',
  'when',
  'who',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'did',
  'what',
  'which',
  'why',
]);

/** A question about the one case whose reference was given; undefined where words are left that mean something else. */
export function caseQuestion(words: Words, childRef: string): Question | undefined {
  const why = words.take(WHY) > 0;
  const past = words.take(PAST) > 0;
  if (past && !words.all.some((word) => ASKING.has(word))) return undefined;
  const next = !past && (words.take(NEXT_REVIEW) > 0 || words.take(WHEN) > 0);
  const phrases = [
    NOT_BOOKED,
    NOT_SENT,
    OVERDUE,
    MINUTES,
    REVIEW,
    DIARY,
    DUE,
    OPEN,
    KINDS.first,
    KINDS.second,
    KINDS.subsequent,
    CASELOAD,
    COUNT,
    CASES,
    ABOUT_ONE,
    MINE,
    HELLO,
    THANKS,
    FILLER,
  ];
  for (const each of phrases) words.take(each);
  if (words.left().length > 0) return undefined;
  return { topic: 'case', childRef, about: why ? 'why' : next ? 'next' : 'overview' };
}
