import type { FoundPeriod } from './find-period.js';
import {
  CASELOAD,
  CASES,
  COUNT,
  DIARY,
  DUE,
  FILLER,
  HELLO,
  KINDS,
  MINUTES,
  NEXT_REVIEW,
  NOT_BOOKED,
  NOT_SENT,
  OPEN,
  OVERDUE,
  REVIEW,
  START_NOT_KNOWN,
  THANKS,
  UNALLOCATED,
  WHAT_IS_ON,
} from './phrases.js';
import type { Question, Whose } from './question.js';
import type { Words } from './words.js';

type Period = Extract<FoundPeriod, { period?: unknown }>['period'];
type ReviewKind = keyof typeof KINDS;

/** What was heard in the words of a question about a list. */
interface Heard {
  readonly unallocated: boolean;
  readonly startNotKnown: boolean;
  readonly caseload: boolean;
  readonly countOnly: boolean;
  readonly notBooked: boolean;
  readonly notSent: boolean;
  readonly minutes: boolean;
  readonly overdue: boolean;
  readonly nextReview: boolean;
  readonly review: boolean;
  readonly whatIsOn: boolean;
  readonly diary: boolean;
  readonly due: boolean;
  readonly open: boolean;
  readonly cases: boolean;
  readonly kinds: readonly ReviewKind[];
}

/** Listens for everything a list can be asked by; words that add nothing are taken as well. */
export function hearList(words: Words): Heard {
  const heard = {
    startNotKnown: words.take(START_NOT_KNOWN) > 0,
    unallocated: words.take(UNALLOCATED) > 0,
    caseload: words.take(CASELOAD) > 0,
    countOnly: words.take(COUNT) > 0,
    notBooked: words.take(NOT_BOOKED) > 0,
    minutes: words.take(MINUTES) > 0,
    notSent: words.take(NOT_SENT) > 0,
    overdue: words.take(OVERDUE) > 0,
    kinds: (['first', 'second', 'subsequent'] as const).filter((kind) => words.take(KINDS[kind]) > 0),
    nextReview: words.take(NEXT_REVIEW) > 0,
    review: words.take(REVIEW) > 0,
    whatIsOn: words.take(WHAT_IS_ON) > 0,
    diary: words.take(DIARY) > 0,
    due: words.take(DUE) > 0,
    open: words.take(OPEN) > 0,
    cases: words.take(CASES) > 0,
  };
  for (const each of [HELLO, THANKS, FILLER]) words.take(each);
  return heard;
}

/** The list that was asked for; undefined where what was heard makes no question, or two. */
export function listQuestion(heard: Heard, whose: Whose, period: Period): Question | undefined {
  if (heard.kinds.length > 1) return undefined;
  if (heard.startNotKnown) return onlyThis(heard, period, { topic: 'start-not-known' });
  if (heard.unallocated) return onlyThis(heard, period, { topic: 'unallocated' });
  if (heard.minutes || (heard.notSent && !heard.review)) return minutesQuestion(heard, whose, period);
  if (heard.caseload)
    return period || heard.overdue || heard.due || heard.notBooked ? undefined : { topic: 'caseload', whose };
  if (heard.nextReview && !period && !heard.overdue && !heard.notBooked && heard.kinds.length === 0)
    return { topic: 'next-review', whose };
  if (isDiary(heard, period)) return { topic: 'diary', ...shared(heard, whose, period) };
  return reviewsQuestion(heard, whose, period);
}

/** These lists have no period and no kind: with one, something else was meant. */
function onlyThis(heard: Heard, period: Period, question: Question): Question | undefined {
  return period || heard.minutes || heard.overdue || heard.kinds.length > 0 || heard.notBooked
    ? undefined
    : question;
}

function minutesQuestion(heard: Heard, whose: Whose, period: Period): Question | undefined {
  if (heard.notBooked || heard.caseload) return undefined;
  const outstanding = heard.open || heard.notSent || period === undefined;
  const which = heard.overdue ? 'overdue' : outstanding ? 'outstanding' : 'due';
  return { topic: 'minutes', which, ...shared(heard, whose, period) };
}

/** A booking is asked about, and not a limit. */
function isDiary(heard: Heard, period: Period): boolean {
  if (heard.overdue || heard.notBooked || heard.due || heard.open) return false;
  return heard.diary || (heard.whatIsOn && !heard.review && period !== undefined);
}

function reviewsQuestion(heard: Heard, whose: Whose, period: Period): Question | undefined {
  const asked =
    heard.review || heard.overdue || heard.due || heard.open || heard.notBooked || heard.kinds.length > 0;
  if (!asked || heard.notSent) return undefined;
  const which = heard.overdue ? 'overdue' : heard.open || period === undefined ? 'open' : 'due';
  // "Booked" beside a limit narrows the list; beside "not booked" it is part of that.
  const booked = heard.notBooked
    ? false
    : heard.diary && !heard.whatIsOn && isBookedSaid(heard)
      ? true
      : undefined;
  return {
    topic: 'reviews',
    which,
    ...(booked !== undefined && { booked }),
    ...shared(heard, whose, period),
  };
}

function isBookedSaid({ review, diary }: Heard): boolean {
  return review && diary;
}

function shared(heard: Heard, whose: Whose, period: Period) {
  const [reviewKind] = heard.kinds;
  return { ...(period && { period }), ...(reviewKind && { reviewKind }), whose, countOnly: heard.countOnly };
}
