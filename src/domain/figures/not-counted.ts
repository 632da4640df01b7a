import type { Day } from '../day.js';
import { groupBy } from '../group-by.js';
import type { HeldReview } from './held-review.js';
import { countsIn, type MeasureName } from './measures.js';

/** Why a review is not counted in a measure. */
export const NOT_COUNTED = {
  'start-not-known': 'the start of care is not known, so neither is the limit',
  'under-4': 'the child was under 4 (PN0)',
  'no-code': 'how the child took part is not recorded',
  'no-venue': 'the venue is not recorded',
  'still-open': 'the minutes are not out and still within their limit',
  'no-minutes': 'the source keeps no minutes',
} as const;
export type NotCounted = keyof typeof NOT_COUNTED;

/** Why each review that a measure leaves out is left out, with the number of each. A review of another kind is no gap. */
export function notCountedIn(
  name: MeasureName,
  reviews: readonly HeldReview[],
  today: Day,
): ReadonlyMap<NotCounted, number> {
  const left = reviews.filter((review) => countsIn(name, review, today) === 'not-counted');
  const why = left.flatMap((review) => whyNot(name, review) ?? []);
  return new Map([...groupBy(why, (one) => one)].map(([one, all]) => [one, all.length]));
}

function whyNot(name: MeasureName, { limit, participation, minutes }: HeldReview): NotCounted | undefined {
  switch (name) {
    case 'timescales':
      return 'start-not-known';
    case 'first-in-time':
    case 'second-in-time':
    case 'subsequent-in-time':
      return limit === undefined ? 'start-not-known' : undefined;
    case 'attendance':
    case 'participation':
      return participation === undefined ? 'no-code' : 'under-4';
    case 'minutes-in-time':
      return minutes === undefined ? 'no-minutes' : 'still-open';
    default:
      return 'no-venue';
  }
}
