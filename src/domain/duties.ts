import { birthday } from './age.js';
import type { Booking, CaseFile, ReviewHeld } from './case-file.js';
import type { Day } from './day.js';
import { nextPlace, placesHeld, type ReviewCycle, type ReviewPlace, reviewCycles } from './review-cycle.js';
import type { ReviewKind } from './review-kind.js';
import { type Limit, limitBy } from './rules.js';
import { type WorkingCalendar, workingDaysUntil } from './working-calendar.js';

/** The next review of a child who is looked after. */
export interface ReviewDuty {
  readonly type: 'review';
  readonly kind: ReviewKind;
  readonly limit: Limit;
  readonly assumed: boolean;
  readonly bookings: readonly Booking[];
  /** The day the open review was adjourned, the latest; its limit stays where it was [guidance]. */
  readonly adjournedOn?: Day;
  /** The day it was to go on, where one was agreed. */
  readonly resumesOn?: Day;
  /** For a first review: how many working days of care had gone when the service was told of the child, where too many. */
  readonly notifiedAfter?: number;
}

/** An adjourned review that is to go on on a day [guidance]. */
export interface ResumeDuty {
  readonly type: 'resume';
  readonly adjournedOn: Day;
  readonly day: Day;
}

/** Minutes of a review held that are not yet distributed: owed even after the child has ceased to be looked after. */
export interface MinutesDuty {
  readonly type: 'minutes';
  readonly heldOn: Day;
  /** Absent where the review's place in the cycle is not known. */
  readonly kind?: ReviewKind;
  readonly limit: Limit;
  readonly finishedOn?: Day;
}

/** Decisions of a review held that are not yet out [guidance]. */
export interface DecisionsDuty {
  readonly type: 'decisions';
  readonly heldOn: Day;
  readonly kind?: ReviewKind;
  readonly limit: Limit;
}

/** An IRO to be allocated to a child who has none [guidance]; without a limit where the start of care is not known. */
export interface AllocationDuty {
  readonly type: 'allocation';
  readonly limit?: Limit;
}

/** The start of care to be found out and put on record, so that the limits need no longer be assumed. */
export interface CareStartDuty {
  readonly type: 'care-start';
}

/** Anything owed on a case. */
export type Duty = ReviewDuty | ResumeDuty | MinutesDuty | DecisionsDuty | AllocationDuty | CareStartDuty;

/** The cycle of a child who is looked after as far as the history tells; undefined once they have ceased to be. */
export function openCycle(file: CaseFile): ReviewCycle | undefined {
  const last = reviewCycles(file).at(-1);
  return last?.period.to === undefined ? last : undefined;
}

/**
 * All that is owed on a case, as a pure function of its history and the working calendar: every list, reminder
 * and alert is drawn from this, so they cannot disagree.
 */
export function dutiesOf(file: CaseFile, calendar: WorkingCalendar): readonly Duty[] {
  const open = openCycle(file);
  return [...(open ? dutiesWhileLookedAfter(file, open, calendar) : []), ...paperworkOwed(file, calendar)];
}

function dutiesWhileLookedAfter(file: CaseFile, open: ReviewCycle, calendar: WorkingCalendar): Duty[] {
  const duties: Duty[] = [];
  const review = reviewOwed(file, open, calendar);
  if (review) duties.push(review);
  if (review?.adjournedOn && review.resumesOn) {
    duties.push({ type: 'resume', adjournedOn: review.adjournedOn, day: review.resumesOn });
  }
  const { from } = open.period;
  if (from === undefined) duties.push({ type: 'care-start' });
  if (file.iro === undefined) {
    duties.push({ type: 'allocation', ...(from && { limit: limitBy(calendar, 'allocation', from) }) });
  }
  return duties;
}

/** No limit on or after the 18th birthday [law]. */
function reviewOwed(file: CaseFile, open: ReviewCycle, calendar: WorkingCalendar): ReviewDuty | undefined {
  const place = nextPlace(open.period, open.reviews, calendar);
  if (!place) return undefined;
  if (file.dateOfBirth && place.limit.day >= birthday(file.dateOfBirth, 18)) return undefined;
  const adjourned = file.adjournments.findLast(({ on }) => isOfOpenReview(on, place, open));
  return {
    type: 'review',
    ...place,
    bookings: bookingsOf(file, open),
    ...(adjourned && { adjournedOn: adjourned.on }),
    ...(adjourned?.resumesOn && { resumesOn: adjourned.resumesOn }),
    ...notifiedLate(file, place, calendar),
  };
}

/** An IRO is to be allocated within 5 working days [guidance]: told of a child later than that, the service cannot. */
const TOLD_IN_TIME = 5;

function notifiedLate(
  { notifiedOn }: CaseFile,
  { kind, limit }: ReviewPlace,
  calendar: WorkingCalendar,
): Pick<ReviewDuty, 'notifiedAfter'> {
  if (notifiedOn === undefined || kind !== 'first' || notifiedOn < limit.from) return {};
  const notifiedAfter = workingDaysUntil(calendar, limit.from, notifiedOn);
  return notifiedAfter > TOLD_IN_TIME ? { notifiedAfter } : {};
}

/** The meetings agreed in a period of care; one left from before the child ceased and came back is not of it. */
export function bookingsOf(file: CaseFile, { period: { from } }: ReviewCycle): readonly Booking[] {
  return from === undefined ? file.bookings : file.bookings.filter(({ day }) => day >= from);
}

/** An adjournment on the day that the previous review was completed was of that one. */
function isOfOpenReview(on: Day, { limit }: ReviewPlace, { reviews }: ReviewCycle): boolean {
  return reviews.length === 0 ? on >= limit.from : on > limit.from;
}

function paperworkOwed(file: CaseFile, calendar: WorkingCalendar): Duty[] {
  const places = new Map(reviewCycles(file).flatMap((cycle) => [...placesHeld(cycle, calendar)]));
  return file.reviews.flatMap((review) => {
    const kind = places.get(review.heldOn)?.kind;
    return [...minutesOwed(review, kind, calendar), ...decisionsOwed(review, kind, calendar)];
  });
}

function minutesOwed(
  { heldOn, minutes }: ReviewHeld,
  kind: ReviewKind | undefined,
  calendar: WorkingCalendar,
): MinutesDuty[] {
  if (minutes === undefined || minutes.distributedOn !== undefined) return [];
  return [
    {
      type: 'minutes',
      heldOn,
      limit: limitBy(calendar, 'minutes', heldOn),
      ...(kind && { kind }),
      ...(minutes.finishedOn && { finishedOn: minutes.finishedOn }),
    },
  ];
}

function decisionsOwed(
  { heldOn, decisions }: ReviewHeld,
  kind: ReviewKind | undefined,
  calendar: WorkingCalendar,
): DecisionsDuty[] {
  if (decisions === undefined || decisions.sentOn !== undefined) return [];
  return [
    { type: 'decisions', heldOn, limit: limitBy(calendar, 'decisions', heldOn), ...(kind && { kind }) },
  ];
}
