import type { CarePeriod, CaseFile, ReviewHeld } from './case-file.js';
import type { Day } from './day.js';
import type { ReviewKind } from './review-kind.js';
import { type Limit, limitBy } from './rules.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A period of care with the reviews held in it. */
export interface ReviewCycle {
  readonly period: CarePeriod;
  readonly reviews: readonly ReviewHeld[];
}

/** A review's place in the cycle and the limit it has or had. */
export interface ReviewPlace {
  readonly kind: ReviewKind;
  readonly limit: Limit;
  /** The start of care is not known: six-monthly from the last review is a supposition (DOMAIN: review timescales). */
  readonly assumed: boolean;
}

/** The case's periods of care, each with its own reviews: coming back into care starts a new cycle [law]. */
export function reviewCycles(file: CaseFile): readonly ReviewCycle[] {
  return file.periods.map((period, index) => {
    const after = index === 0 ? undefined : file.periods[index - 1]?.to;
    return { period, reviews: file.reviews.filter(({ heldOn }) => belongs(heldOn, period, after)) };
  });
}

/**
 * The place of the review that comes after `held` of this cycle. Counted from the day the previous review was
 * completed, early or late [law]. Undefined where there is nothing to count from: neither a known start nor a review.
 */
export function nextPlace(
  period: CarePeriod,
  held: readonly ReviewHeld[],
  calendar: WorkingCalendar,
): ReviewPlace | undefined {
  const last = held.at(-1);
  const sixMonthly = period.shortBreaks ? 'subsequent-short-breaks' : 'subsequent';
  if (period.from === undefined) {
    return last && { kind: 'subsequent', limit: limitBy(calendar, sixMonthly, last.heldOn), assumed: true };
  }
  if (last === undefined) {
    const rule = period.shortBreaks ? 'first-short-breaks' : 'first';
    return { kind: 'first', limit: limitBy(calendar, rule, period.from), assumed: false };
  }
  if (period.shortBreaks) {
    return { kind: 'subsequent', limit: limitBy(calendar, sixMonthly, last.heldOn), assumed: false };
  }
  const kind = held.length === 1 ? 'second' : 'subsequent';
  return { kind, limit: limitBy(calendar, kind, last.heldOn), assumed: false };
}

/** The place that each review of the cycle had; absent for one whose limit is not known (start of care not known). */
export function placesHeld(
  { period, reviews }: ReviewCycle,
  calendar: WorkingCalendar,
): ReadonlyMap<Day, ReviewPlace> {
  const places = new Map<Day, ReviewPlace>();
  if (period.from === undefined) return places;
  reviews.forEach(({ heldOn }, index) => {
    const place = nextPlace(period, reviews.slice(0, index), calendar);
    if (place) places.set(heldOn, place);
  });
  return places;
}

/** A review on the day that one period ended belongs to that one alone, even if the next began the same day. */
function belongs(heldOn: Day, period: CarePeriod, after: Day | undefined): boolean {
  if (period.to !== undefined && heldOn > period.to) return false;
  if (period.from !== undefined && heldOn < period.from) return false;
  return after === undefined || heldOn > after;
}
