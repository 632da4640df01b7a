import { CASELOAD } from './phrases/caseload.js';
import { CASES } from './phrases/cases.js';
import { COUNT } from './phrases/count.js';
import { DIARY, DIARY_NAMED } from './phrases/diary.js';
import { COMING, DUE } from './phrases/due.js';
import { FILLER } from './phrases/filler.js';
import { HELLO } from './phrases/hello.js';
import { KINDS } from './phrases/kinds.js';
import { MINE } from './phrases/mine.js';
import { MINUTES } from './phrases/minutes.js';
import { NEXT_REVIEW } from './phrases/next-review.js';
import { NOT_BOOKED } from './phrases/not-booked.js';
import { NOT_SENT } from './phrases/not-sent.js';
import { OPEN } from './phrases/open.js';
import { NOT_NOW_OVERDUE, OVERDUE } from './phrases/overdue.js';
import { REVIEW } from './phrases/review.js';
import { START_NOT_KNOWN } from './phrases/start-not-known.js';
import { THANKS } from './phrases/thanks.js';
import { UNALLOCATED } from './phrases/unallocated.js';
import { WHAT_IS_ON } from './phrases/what-is-on.js';
import type { Words } from './words.js';

/** What was heard in the words of a question about a list. */
export type Heard = ReturnType<typeof hearList>;

/** Listens for "what have I got", before the words "I" and "on" are taken for whose and when. */
export function hearWhatIsOn(words: Words): boolean {
  return words.take(WHAT_IS_ON) > 0;
}

/** Listens for everything a list can be asked by; words that add nothing are taken as well. */
export function hearList(words: Words, whatIsOn: boolean) {
  const heard = {
    whatIsOn,
    joined: ['and', 'or', 'plus', 'also'].some((word) => words.all.includes(word)),
    startNotKnown: words.take(START_NOT_KNOWN) > 0,
    unallocated: words.take(UNALLOCATED) > 0,
    caseload: words.take(CASELOAD) > 0,
    countOnly: words.take(COUNT) > 0,
    notBooked: words.take(NOT_BOOKED) > 0,
    minutes: words.take(MINUTES) > 0,
    notSent: words.take(NOT_SENT) > 0,
    notNow: words.take(NOT_NOW_OVERDUE) > 0,
    overdue: words.take(OVERDUE) > 0,
    kinds: (['first', 'second', 'subsequent'] as const).filter((kind) => words.take(KINDS[kind]) > 0),
    nextReview: words.take(NEXT_REVIEW) > 0,
    review: words.take(REVIEW) > 0,
    diaryNamed: words.has(DIARY_NAMED),
    diary: words.take(DIARY) > 0,
    due: words.take(DUE) > 0,
    coming: words.take(COMING) > 0,
    open: words.take(OPEN) > 0,
    cases: words.take(CASES) > 0,
  };
  for (const each of [HELLO, THANKS, FILLER, MINE]) words.take(each);
  return heard;
}
