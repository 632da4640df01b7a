import type { Listed } from '../../case-index/listed.js';
import type { ReminderKind } from '../../case-index/reminder-settings.js';
import type { Snooze } from '../../case-index/snoozes.js';
import type { Day } from '../../domain/day.js';
import { type WorkingCalendar, workingDaysUntil } from '../../domain/working-calendar.js';

/** Why a line stands in a morning bundle, in the order in which they are shown, and the kind by which it can be left out. */
export const BUNDLE_REASONS = {
  'meeting-today': 'meetings',
  'outcome-missing': 'outcomes',
  'review-overdue': 'reviews-overdue',
  'review-to-book': 'reviews-to-book',
  resumes: 'meetings',
  'minutes-overdue': 'minutes',
  'minutes-due': 'minutes',
  'decisions-due': 'decisions',
} as const satisfies Readonly<Record<string, ReminderKind>>;
export type BundleReason = keyof typeof BUNDLE_REASONS;

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

/** What was put off, by place. */
export type Snoozes = ReadonlyMap<string, Pick<Snooze, 'until'>>;

/** A review with nothing booked is said with so many working days left. */
const RUNGS_TO_BOOK: ReadonlySet<number> = new Set([20, 10, 5, 2, 1]);
/** Minutes are said with so many working days left, and on the day itself. */
const RUNGS_OF_MINUTES: ReadonlySet<number> = new Set([5, 2]);
const RUNGS_OF_DECISIONS: ReadonlySet<number> = new Set([2, 1]);

/** Working days left to a line's limit, below nought over; nought where it has none. */
export function rungOf({ limit }: Listed, today: Day, calendar: WorkingCalendar): number {
  if (limit === undefined) return 0;
  return limit < today ? -workingDaysUntil(calendar, limit, today) : workingDaysUntil(calendar, today, limit);
}

/**
 * What an IRO is told on a morning: what is to be done today, what is past its limit, and what comes to a rung of its
 * limit or was put off until today. Nothing where there is nothing to say.
 */
export function bundleLines(
  lists: BundleLists,
  today: Day,
  calendar: WorkingCalendar,
  snoozes: Snoozes = new Map(),
): BundleLine[] {
  const isPast = ({ limit }: Listed) => limit !== undefined && limit < today;
  const isToday = ({ limit }: Listed) => limit === today;
  const isPutOff = ({ place }: Listed) => (snoozes.get(place)?.until ?? '') > today;
  const comesBack = ({ place }: Listed) => snoozes.get(place)?.until === today;
  const isOn = (rungs: ReadonlySet<number>) => (one: Listed) =>
    isToday(one) ||
    comesBack(one) ||
    (!isPast(one) && !isPutOff(one) && rungs.has(rungOf(one, today, calendar)));
  const isBooked = ({ bookings }: Listed) => bookings.some(({ day }) => day >= today);
  const reasonOf = (reason: BundleReason, listed: readonly Listed[], holds: (one: Listed) => boolean) =>
    listed.filter(holds).map((one): BundleLine => ({ reason, listed: one }));
  const { reviews, minutes, decisions, resumes } = lists;
  return [
    ...reasonOf('meeting-today', reviews, ({ bookings }) => bookings.some(({ day }) => day === today)),
    ...reasonOf('outcome-missing', reviews, ({ bookings }) => bookings.some(({ day }) => day < today)),
    ...reasonOf('review-overdue', reviews, isPast),
    ...reasonOf('review-to-book', reviews, (one) => !isBooked(one) && isOn(RUNGS_TO_BOOK)(one)),
    ...reasonOf('resumes', resumes, ({ limit }) => limit !== undefined && limit <= today),
    ...reasonOf('minutes-overdue', minutes, isPast),
    ...reasonOf('minutes-due', minutes, isOn(RUNGS_OF_MINUTES)),
    ...reasonOf('decisions-due', decisions, (one) => isPast(one) || isOn(RUNGS_OF_DECISIONS)(one)),
  ];
}
