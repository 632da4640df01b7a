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

/** All that a measure asks of a review: many reviews are alike in it. */
interface Seen {
  /** Completed on or before its limit; not counted where the limit is not known. */
  readonly time: Counts;
  /** Its minutes distributed within their limit; not counted where they are open within it, or not kept. */
  readonly minutes: Counts;
  readonly kind: ReviewKind | undefined;
  readonly participation: ParticipationCode | undefined;
  readonly venue: Venue | undefined;
}

function seenIn({ heldOn, limit, kind, participation, venue, minutes }: HeldReview, today: Day): Seen {
  const time = limit === undefined ? 'not-counted' : heldOn <= limit ? 'in' : 'out';
  return { time, minutes: minutesInTime(minutes, today), kind, participation, venue };
}

/** Open ones past their limit count as late; open ones within it are not counted yet [seed]. */
function minutesInTime(minutes: HeldReview['minutes'], today: Day): Counts {
  if (minutes === undefined) return 'not-counted';
  const { limit, distributedOn } = minutes;
  if (distributedOn !== undefined) return distributedOn <= limit ? 'in' : 'out';
  return limit < today ? 'out' : 'not-counted';
}

type Rule = (seen: Seen) => Counts;

const ofKind =
  (wanted: ReviewKind): Rule =>
  ({ kind, time }) =>
    kind === wanted ? time : 'not-counted';

const coded =
  (codes: ReadonlySet<ParticipationCode>): Rule =>
  ({ participation }) => {
    if (participation === undefined || participation === 'PN0') return 'not-counted';
    return codes.has(participation) ? 'in' : 'out';
  };

const at =
  (wanted: Venue): Rule =>
  ({ venue }) => {
    if (venue === undefined) return 'not-counted';
    return venue === wanted ? 'in' : 'out';
  };

/** The number and the list behind it both follow from one rule for one review. */
const RULES: Readonly<Record<MeasureName, Rule>> = {
  timescales: ({ time }) => time,
  'first-in-time': ofKind('first'),
  'second-in-time': ofKind('second'),
  'subsequent-in-time': ofKind('subsequent'),
  attendance: coded(ATTENDED),
  participation: coded(PARTICIPATED),
  'minutes-in-time': ({ minutes }) => minutes,
  'venue-placement': at('Placement'),
  'venue-school': at('School'),
  'venue-office': at('Office'),
  'venue-other': at('Other'),
};

/** How a review counts in a measure; `today` tells minutes that are still within their limit. */
export function countsIn(name: MeasureName, review: HeldReview, today: Day): Counts {
  return RULES[name](seenIn(review, today));
}

/** A measure over some reviews. */
export function shareOf(name: MeasureName, reviews: readonly HeldReview[], today: Day): Share {
  return sharesOf([name], reviews, today).get(name) ?? { n: 0, of: 0 };
}

/** Some measures over the same reviews: reviews that are alike are counted together, so that each is looked at once. */
export function sharesOf(
  names: readonly MeasureName[],
  reviews: readonly HeldReview[],
  today: Day,
): ReadonlyMap<MeasureName, Share> {
  const alike = countAlike(reviews, today);
  return new Map(
    names.map((name) => {
      let [n, of] = [0, 0];
      for (const { seen, count } of alike) {
        const how = RULES[name](seen);
        if (how !== 'not-counted') of += count;
        if (how === 'in') n += count;
      }
      return [name, { n, of }];
    }),
  );
}

function countAlike(reviews: readonly HeldReview[], today: Day): Iterable<{ seen: Seen; count: number }> {
  const alike = new Map<string, { seen: Seen; count: number }>();
  for (const review of reviews) {
    const seen = seenIn(review, today);
    const key = `${seen.time} ${seen.minutes} ${seen.kind} ${seen.participation} ${seen.venue}`;
    const there = alike.get(key);
    if (there) there.count += 1;
    else alike.set(key, { seen, count: 1 });
  }
  return alike.values();
}
