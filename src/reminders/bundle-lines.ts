import type { Listed } from '../case-index/listed.js';
import type { Day } from '../domain/day.js';
import { type WorkingCalendar, workingDaysUntil } from '../domain/working-calendar.js';

/** Why a line stands in a morning bundle, in the order in which they are shown. */
export const BUNDLE_REASONS = [
  'meeting-today',
  'outcome-missing',
  'review-overdue',
  'review-to-book',
  'resumes',
  'minutes-overdue',
  'minutes-due',
  'decisions-due',
] as const;
export type BundleReason = (typeof BUNDLE_REASONS)[number];

/** A line of an IRO's morning bundle: what of which list, and why it is said today. */
export interface BundleLine {
  readonly reason: BundleReason;
  readonly listed: Listed;
}

/** What an IRO's lists hold that a morning bundle is drawn from. */
export interface BundleLists {
  readonly reviews: readonly Listed[];
  readonly minutes: readonly Listed[];
  readonly decisions: readonly Listed[];
  readonly resumes: readonly Listed[];
}

/** A review with nothing booked is said with so many working days left. */
const RUNGS_TO_BOOK: ReadonlySet<number> = new Set([20, 10, 5, 2, 1]);
/** Minutes are said with so many working days left, and on the day itself. */
const RUNGS_OF_MINUTES: ReadonlySet<number> = new Set([5, 2]);
const RUNGS_OF_DECISIONS: ReadonlySet<number> = new Set([2, 1]);

/**
 * What an IRO is told on a morning: what is to be done today, what is past its limit, and what comes to a rung of its
 * limit. Nothing where there is nothing to say.
 */
export function bundleLines(lists: BundleLists, today: Day, calendar: WorkingCalendar): BundleLine[] {
  const reasonOf = (reason: BundleReason, listed: readonly Listed[], holds: (one: Listed) => boolean) =>
    listed.filter(holds).map((one): BundleLine => ({ reason, listed: one }));
  const left = ({ limit }: Listed): number | undefined =>
    limit === undefined || limit < today ? undefined : workingDaysUntil(calendar, today, limit);
  const isPast = ({ limit }: Listed) => limit !== undefined && limit < today;
  const isToday = ({ limit }: Listed) => limit === today;
  const onRung = (rungs: ReadonlySet<number>) => (one: Listed) => rungs.has(left(one) ?? -1);
  const isBooked = ({ bookings }: Listed) => bookings.some(({ day }) => day >= today);
  return [
    ...reasonOf('meeting-today', lists.reviews, ({ bookings }) => bookings.some(({ day }) => day === today)),
    ...reasonOf('outcome-missing', lists.reviews, ({ bookings }) => bookings.some(({ day }) => day < today)),
    ...reasonOf('review-overdue', lists.reviews, isPast),
    ...reasonOf(
      'review-to-book',
      lists.reviews,
      (one) => !isBooked(one) && (isToday(one) || onRung(RUNGS_TO_BOOK)(one)),
    ),
    ...reasonOf('resumes', lists.resumes, ({ limit }) => limit !== undefined && limit <= today),
    ...reasonOf('minutes-overdue', lists.minutes, isPast),
    ...reasonOf('minutes-due', lists.minutes, (one) => isToday(one) || onRung(RUNGS_OF_MINUTES)(one)),
    ...reasonOf(
      'decisions-due',
      lists.decisions,
      (one) => isPast(one) || isToday(one) || onRung(RUNGS_OF_DECISIONS)(one),
    ),
  ];
}
