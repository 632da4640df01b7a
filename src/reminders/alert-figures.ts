import type { Listed } from '../case-index/listed.js';
import type { Day } from '../domain/day.js';
import { groupBy } from '../domain/group-by.js';
import { type WorkingCalendar, workingDaysUntil } from '../domain/working-calendar.js';

/** An IRO with something past its limit: how much, and the worst. */
export interface Overdue {
  /** Absent for children without an IRO. */
  readonly iro?: string;
  readonly reviews: number;
  readonly minutes: number;
  readonly worst: Listed;
}

/** What the practice manager is told each morning. */
export interface AlertFigures {
  /** Reviews that will be past their limit within five working days: unbooked first ones on top, then by days left. */
  readonly saveable: readonly Listed[];
  readonly overdue: readonly Overdue[];
  readonly overdueReviews: number;
  readonly overdueMinutes: number;
  /** Children who have had no IRO for five working days or longer, or whose start of care is not known. */
  readonly unallocated: readonly Listed[];
  /** Meetings that have been and whose outcome is not recorded. */
  readonly unrecorded: readonly Listed[];
}

/** Within so many working days a limit can still be met [service: what can still be saved]. */
const CAN_BE_SAVED = 5;

/** The figures of the daily alert, from the whole service's lists. */
export function alertFigures(
  lists: ReadonlyMap<string, readonly Listed[]>,
  today: Day,
  calendar: WorkingCalendar,
): AlertFigures {
  const [reviews, minutes] = [lists.get('review') ?? [], lists.get('minutes') ?? []];
  const isPast = ({ limit }: Listed) => limit !== undefined && limit < today;
  const [pastReviews, pastMinutes] = [reviews.filter(isPast), minutes.filter(isPast)];
  const allocation = lists.get('allocation') ?? [];
  return {
    saveable: reviews.filter((one) => canBeSaved(one, today, calendar)).toSorted(byUrgency(today)),
    overdue: overdueByIro(pastReviews, pastMinutes),
    overdueReviews: pastReviews.length,
    overdueMinutes: pastMinutes.length,
    unallocated: allocation.filter(({ limit }) => limit === undefined || limit < today),
    unrecorded: reviews.filter(({ bookings }) => bookings.some(({ day }) => day < today)),
  };
}

/** Not what is booked in time already: that needs nobody to do anything. */
function canBeSaved({ limit, bookings }: Listed, today: Day, calendar: WorkingCalendar): boolean {
  if (limit === undefined || limit < today || workingDaysUntil(calendar, today, limit) > CAN_BE_SAVED)
    return false;
  return !bookings.some(({ day }) => day >= today && day <= limit);
}

function byUrgency(today: Day) {
  const isUnbookedFirst = ({ kind, bookings }: Listed) =>
    kind === 'first' && !bookings.some(({ day }) => day >= today);
  return (one: Listed, other: Listed): number =>
    Number(isUnbookedFirst(other)) - Number(isUnbookedFirst(one)) ||
    ((one.limit ?? '') < (other.limit ?? '') ? -1 : 1);
}

/** The longest list first; the worst is what has been past its limit longest. */
function overdueByIro(reviews: readonly Listed[], minutes: readonly Listed[]): Overdue[] {
  const byIro = groupBy([...reviews, ...minutes], ({ iro }) => iro);
  const overdue = [...byIro].flatMap(([iro, all]): Overdue[] => {
    const [worst] = all.toSorted((one, other) => ((one.limit ?? '') < (other.limit ?? '') ? -1 : 1));
    if (!worst) return [];
    const ofReviews = all.filter((one) => reviews.includes(one)).length;
    return [
      { reviews: ofReviews, minutes: all.length - ofReviews, worst, ...(iro !== undefined && { iro }) },
    ];
  });
  return overdue.sort((one, other) => other.reviews + other.minutes - one.reviews - one.minutes);
}
