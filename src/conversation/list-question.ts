import type { Day } from '../domain/day.js';
import type { Heard } from './hear-list.js';
import type { AskedPeriod, Question, Whose } from './question.js';

type Period = AskedPeriod | undefined;

/** The list that was asked for; undefined where what was heard makes no question, or two. */
export function listQuestion(heard: Heard, whose: Whose, asked: Period, today: Day): Question | undefined {
  if (heard.kinds.length > 1 || heard.notNow || isTwoQuestions(heard)) return undefined;
  const period = heard.overdue && isOnly(asked, today) ? undefined : asked;
  if (heard.overdue && period?.from !== undefined && period.from >= today) return undefined;
  if (heard.startNotKnown) return onlyThis(heard, period, { topic: 'start-not-known' });
  if (heard.unallocated) return onlyThis(heard, period, { topic: 'unallocated' });
  if (heard.minutes || (heard.notSent && !heard.review)) return minutesQuestion(heard, whose, period);
  if (heard.caseload || (heard.countOnly && heard.cases && !isOfReviews(heard)))
    return caseloadQuestion(heard, whose, period);
  if (heard.nextReview) return nextReviewQuestion(heard, whose, period);
  if (isDiary(heard, period)) return { topic: 'diary', ...shared(heard, whose, period) };
  return reviewsQuestion(heard, whose, period);
}

/** "Minutes and reviews", "overdue or due": one list cannot answer both. */
function isTwoQuestions(heard: Heard): boolean {
  const { joined, minutes, review, overdue, due, coming, diary, diaryNamed, caseload } = heard;
  if (minutes && (diary || caseload)) return true;
  if (!joined) return false;
  return (minutes && review) || (overdue && (due || coming)) || (diaryNamed && (overdue || due));
}

/** "Overdue today" is what is overdue now: it says no period of limits. */
function isOnly(period: Period, today: Day): boolean {
  return period?.to === today && (period.from === undefined || period.from === today);
}

/** These lists have no period and no kind: with one, something else was meant. */
function onlyThis(heard: Heard, period: Period, question: Question): Question | undefined {
  return period ||
    heard.minutes ||
    heard.overdue ||
    heard.kinds.length > 0 ||
    heard.notBooked ||
    heard.notSent
    ? undefined
    : question;
}

function minutesQuestion(heard: Heard, whose: Whose, period: Period): Question | undefined {
  if (heard.notBooked || heard.caseload || heard.nextReview) return undefined;
  const outstanding = heard.open || heard.notSent || period === undefined;
  const which = heard.overdue ? 'overdue' : outstanding ? 'outstanding' : 'due';
  return { topic: 'minutes', which, ...shared(heard, whose, period) };
}

/** Is anything said of reviews? "How many children are due a review" counts reviews, "how many children" the caseload. */
function isOfReviews({
  review,
  overdue,
  due,
  coming,
  open,
  notBooked,
  diary,
  kinds,
  nextReview,
}: Heard): boolean {
  return review || overdue || due || coming || open || notBooked || diary || nextReview || kinds.length > 0;
}

/** Children by number; of anything else that is said beside it there is no such list. */
function caseloadQuestion(heard: Heard, whose: Whose, period: Period): Question | undefined {
  return period || isOfReviews(heard) ? undefined : { topic: 'caseload', whose };
}

function nextReviewQuestion(heard: Heard, whose: Whose, period: Period): Question | undefined {
  return period || heard.overdue || heard.notBooked || heard.kinds.length > 0 || heard.countOnly
    ? undefined
    : { topic: 'next-review', whose };
}

/** A booking is asked about, and not a limit. */
function isDiary(heard: Heard, period: Period): boolean {
  if (heard.overdue || heard.notBooked || heard.due || heard.open || heard.notSent) return false;
  return heard.diary || (heard.whatIsOn && !heard.review && !heard.coming && period !== undefined);
}

function reviewsQuestion(heard: Heard, whose: Whose, period: Period): Question | undefined {
  const { review, overdue, due, coming, open, notBooked, kinds } = heard;
  const kindIn = kinds.length > 0 && period !== undefined;
  const asked = review || overdue || due || coming || open || notBooked || kindIn;
  // A meeting that was missed is not a review past its limit.
  if (!asked || heard.notSent || (overdue && heard.diary && !review)) return undefined;
  const which = overdue ? 'overdue' : open || period === undefined ? 'open' : 'due';
  // "Booked" beside a limit narrows the list; beside "not booked" it is part of that.
  const booked = notBooked ? false : heard.diary && review ? true : undefined;
  return {
    topic: 'reviews',
    which,
    ...(booked !== undefined && { booked }),
    ...shared(heard, whose, period),
  };
}

function shared(heard: Heard, whose: Whose, period: Period) {
  const [reviewKind] = heard.kinds;
  return { ...(period && { period }), ...(reviewKind && { reviewKind }), whose, countOnly: heard.countOnly };
}
