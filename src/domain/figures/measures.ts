import type { Day } from '../day.js';
import type { ParticipationCode } from '../participation.js';
import type { ReviewKind } from '../review-kind.js';
import type { Venue } from '../venue.js';
import type { HeldReview } from './held-review.js';
import type { Share } from './percent.js';

/** How a review counts in a measure: among n, among N only, or not at all. */
export type Counts = 'in' | 'out' | 'not-counted';

/** Every figure that is a share, by name. */
export const MEASURE_NAMES = [
  'timescales',
  'first-in-time',
  'second-in-time',
  'subsequent-in-time',
  'attendance',
  'participation',
  'minutes-in-time',
  'venue-placement',
  'venue-school',
  'venue-office',
  'venue-other',
] as const;
export type MeasureName = (typeof MEASURE_NAMES)[number];

/** Attendance: the child was there. Participation: the child's views were, one way or another (DOMAIN: figures). */
const ATTENDED: ReadonlySet<ParticipationCode> = new Set(['PN1', 'PN2', 'PN3', 'PN4']);
const PARTICIPATED: ReadonlySet<ParticipationCode> = new Set(['PN1', 'PN2', 'PN3', 'PN5', 'PN6']);

function inTime({ heldOn, limit }: HeldReview): Counts {
  if (limit === undefined) return 'not-counted';
  return heldOn <= limit ? 'in' : 'out';
}

const ofKind =
  (kind: ReviewKind) =>
  (review: HeldReview): Counts =>
    review.kind === kind ? inTime(review) : 'not-counted';

const coded =
  (codes: ReadonlySet<ParticipationCode>) =>
  ({ participation }: HeldReview): Counts => {
    if (participation === undefined || participation === 'PN0') return 'not-counted';
    return codes.has(participation) ? 'in' : 'out';
  };

const at =
  (wanted: Venue) =>
  ({ venue }: HeldReview): Counts => {
    if (venue === undefined) return 'not-counted';
    return venue === wanted ? 'in' : 'out';
  };

/** Open ones past their limit count as late; open ones within it are not counted yet [seed]. */
function minutesInTime({ minutes }: HeldReview, today: Day): Counts {
  if (minutes === undefined) return 'not-counted';
  const { limit, distributedOn } = minutes;
  if (distributedOn !== undefined) return distributedOn <= limit ? 'in' : 'out';
  return limit < today ? 'out' : 'not-counted';
}

/** The number and the list behind it both follow from one rule for one review; today tells minutes still within their limit. */
const COUNTS: Readonly<Record<MeasureName, (review: HeldReview, today: Day) => Counts>> = {
  timescales: inTime,
  'first-in-time': ofKind('first'),
  'second-in-time': ofKind('second'),
  'subsequent-in-time': ofKind('subsequent'),
  attendance: coded(ATTENDED),
  participation: coded(PARTICIPATED),
  'minutes-in-time': minutesInTime,
  'venue-placement': at('Placement'),
  'venue-school': at('School'),
  'venue-office': at('Office'),
  'venue-other': at('Other'),
};

/** How a review counts in a measure. */
export function countsIn(name: MeasureName, review: HeldReview, today: Day): Counts {
  return COUNTS[name](review, today);
}

/** A measure over some reviews. */
export function shareOf(name: MeasureName, reviews: readonly HeldReview[], today: Day): Share {
  const counts = COUNTS[name];
  let [n, of] = [0, 0];
  for (const review of reviews) {
    const how = counts(review, today);
    if (how === 'not-counted') continue;
    of += 1;
    if (how === 'in') n += 1;
  }
  return { n, of };
}
