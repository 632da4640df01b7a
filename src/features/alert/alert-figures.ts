import type { Listed } from '../../case-index/listed.js';
import type { Person } from '../../case-index/person.js';
import type { Snooze } from '../../case-index/snoozes.js';
import type { Day } from '../../domain/day.js';
import { groupBy } from '../../domain/group-by.js';
import { type WorkingCalendar, workingDaysUntil } from '../../domain/working-calendar.js';
import { caseloadStanding, perFullTime } from '../caseload/standing.js';

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
  /** First reviews of children whom the service was told of late, so that the twenty working days were partly gone. */
  readonly notifiedLate: readonly Listed[];
  /** What was put off twice or more and is still owed. */
  readonly putOff: readonly Listed[];
  /** E-mails of IROs with fewer than 50 or more than 70 children per full-time IRO. */
  readonly caseloads: readonly string[];
}

/** What the figures are drawn from. */
export interface AlertSources {
  readonly lists: ReadonlyMap<string, readonly Listed[]>;
  readonly snoozes: ReadonlyMap<string, Pick<Snooze, 'times'>>;
  readonly people: readonly Person[];
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

/** Within so many working days a limit can still be met [service: what can still be saved]. */
const CAN_BE_SAVED = 5;
/** Put off so often, the manager is told. */
const TOO_OFTEN = 2;

/** The figures of the daily alert, from the whole service's lists. */
export function alertFigures({ lists, snoozes, people, today, calendar }: AlertSources): AlertFigures {
  const [reviews, minutes] = [lists.get('review') ?? [], lists.get('minutes') ?? []];
  const isPast = ({ limit }: Listed) => limit !== undefined && limit < today;
  const [pastReviews, pastMinutes] = [reviews.filter(isPast), minutes.filter(isPast)];
  const allocation = lists.get('allocation') ?? [];
  const owed = [...reviews, ...minutes, ...(lists.get('decisions') ?? [])];
  return {
    saveable: reviews.filter((one) => canBeSaved(one, today, calendar)).toSorted(byUrgency(today)),
    overdue: overdueByIro(pastReviews, pastMinutes),
    overdueReviews: pastReviews.length,
    overdueMinutes: pastMinutes.length,
    unallocated: allocation.filter(({ limit }) => limit === undefined || limit < today),
    unrecorded: reviews.filter(({ bookings }) => bookings.some(({ day }) => day < today)),
    notifiedLate: reviews.filter(({ notifiedAfter }) => notifiedAfter !== undefined),
    putOff: owed.filter(({ place }) => (snoozes.get(place)?.times ?? 0) >= TOO_OFTEN),
    caseloads: caseloadsOutside(lists.get('case') ?? [], people),
  };
}

function caseloadsOutside(children: readonly Listed[], people: readonly Person[]): string[] {
  const byIro = groupBy(children, ({ iro }) => iro);
  return people.flatMap(({ email, role, wte }) => {
    const load = role === 'iro' ? perFullTime(byIro.get(email)?.length ?? 0, wte) : undefined;
    return load !== undefined && caseloadStanding(load).urgency !== 'clear' ? [email] : [];
  });
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
  const ofReviews = new Set(reviews);
  const byIro = groupBy([...reviews, ...minutes], ({ iro }) => iro);
  const overdue = [...byIro].flatMap(([iro, all]): Overdue[] => {
    const [worst] = all.toSorted((one, other) => ((one.limit ?? '') < (other.limit ?? '') ? -1 : 1));
    if (!worst) return [];
    const count = all.filter((one) => ofReviews.has(one)).length;
    return [{ reviews: count, minutes: all.length - count, worst, ...(iro !== undefined && { iro }) }];
  });
  return overdue.sort((one, other) => other.reviews + other.minutes - one.reviews - one.minutes);
}
