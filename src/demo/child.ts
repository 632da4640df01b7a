import { birthday } from '../domain/age.js';
import type { ReviewHeld } from '../domain/case-file.js';
import { addDays, addMonths, type Day, later, weekday } from '../domain/day.js';
import { nextPlace } from '../domain/review-cycle.js';
import { countWorkingDays, type WorkingCalendar, workingDayOnOrBefore } from '../domain/working-calendar.js';
import type { Random } from './random.js';

/** A child of the demonstration service, as the authority's files would have it. */
export interface DemoChild {
  readonly dateOfBirth: Day;
  readonly from: Day;
  readonly shortBreaks: boolean;
  readonly reviews: readonly ReviewHeld[];
  /** The limit of the open review. */
  readonly limit: Day;
  readonly booked?: Day;
  readonly adjournedOn?: Day;
}

/** What a child's history is made to show; the others come out as they come out. */
export type Story =
  | 'any'
  | 'due this week'
  | 'overdue'
  | 'not booked'
  | 'minutes overdue'
  | 'adjourned'
  | 'new';

/** What the histories are made against. */
export interface DemoWorld {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly random: Random;
}

/** Makes a child's history, review after review, up to today. */
export function makeChild(story: Story, world: DemoWorld): DemoChild {
  const { random, today } = world;
  const from = startFor(story, world);
  const shortBreaks = story === 'any' && random.percent(2);
  const reviews: ReviewHeld[] = [];
  const dateOfBirth = addDays(from, -random.between(30, 14 * 365));
  for (;;) {
    const place = nextPlace({ from, shortBreaks }, reviews, world.calendar);
    if (!place) throw new TypeError('a start that is known gives a next review');
    const limit = place.limit.day;
    const heldOn = story === 'any' || story === 'minutes overdue' ? heldFor(limit, from, world) : undefined;
    const after = reviews.at(-1)?.heldOn ?? from;
    if (heldOn === undefined || heldOn > today || heldOn <= after)
      return { dateOfBirth, from, shortBreaks, reviews, limit, ...openReview(story, limit, world) };
    reviews.push(review(heldOn, dateOfBirth, story, world));
    if (story === 'minutes overdue') {
      const next = addMonths(heldOn, 3);
      return { dateOfBirth, from, shortBreaks, reviews, limit: next, ...openReview('any', next, world) };
    }
  }
}

/** The start of care that makes the first review's limit fall where the story wants it. */
function startFor(story: Story, { random, today, calendar }: DemoWorld): Day {
  switch (story) {
    case 'any':
      return addDays(today, -random.between(20, 5 * 365));
    case 'due this week':
      return startBefore(addDays(today, random.between(0, Math.max(0, 4 - weekday(today)))), calendar);
    case 'overdue':
    case 'adjourned':
      return startBefore(addDays(today, -random.between(2, 9)), calendar);
    case 'not booked':
      return startBefore(addDays(today, random.between(4, 14)), calendar);
    case 'minutes overdue':
      return addDays(today, -random.between(78, 92));
    case 'new':
      return addDays(today, -random.between(1, 9));
  }
}

/** The latest start whose 20 working days are up on the day or the first working day after it. */
function startBefore(limit: Day, calendar: WorkingCalendar): Day {
  let from = addDays(limit, -40);
  while (countWorkingDays(calendar, addDays(from, 1), 20).day <= limit) from = addDays(from, 1);
  return from;
}

/** Mostly some days before the limit, now and then after it; undefined where it has been let slip. */
function heldFor(limit: Day, from: Day, { random, today, calendar }: DemoWorld): Day | undefined {
  if (limit < today && limit > addDays(today, -30) && random.percent(8)) return undefined;
  const planned = random.percent(6)
    ? addDays(limit, random.between(2, 12))
    : addDays(limit, -random.between(0, 9));
  const heldOn = workingDayOnOrBefore(calendar, planned);
  return heldOn > from ? heldOn : undefined;
}

const VENUES = ['Placement', 'Placement', 'School', 'School', 'Other', 'Office'] as const;
const CAME = ['PN1', 'PN1', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN6', 'PN7'] as const;

function review(heldOn: Day, dateOfBirth: Day, story: Story, world: DemoWorld): ReviewHeld {
  const { random } = world;
  const participation = heldOn < birthday(dateOfBirth, 4) ? 'PN0' : random.of(CAME);
  return {
    heldOn,
    venue: random.of(VENUES),
    participation,
    minutes: minutesFor(heldOn, story, world),
    recordedBy: 'import',
  };
}

function minutesFor(heldOn: Day, story: Story, { random, today, calendar }: DemoWorld) {
  const finishedOn = countWorkingDays(calendar, heldOn, random.between(5, 14)).day;
  const distributedOn = countWorkingDays(calendar, finishedOn, random.between(0, 5)).day;
  const late = story === 'minutes overdue' || (heldOn > addDays(today, -70) && random.percent(4));
  if (late || finishedOn > today) return {};
  return distributedOn > today ? { finishedOn } : { finishedOn, distributedOn };
}

/** The meeting agreed for the open review, if any, and the day that it was adjourned. */
function openReview(story: Story, limit: Day, { random, today, calendar }: DemoWorld) {
  if (story === 'adjourned') return { adjournedOn: workingDayOnOrBefore(calendar, addDays(limit, -1)) };
  const soon = limit >= today && limit <= addDays(today, 42);
  const wanted =
    story === 'due this week' ||
    (story === 'any' && (soon ? random.percent(80) : limit > today && random.percent(25)));
  if (!wanted) return {};
  const day = workingDayOnOrBefore(calendar, later(today, addDays(limit, -random.between(0, 4))));
  return day >= today && random.percent(90) ? { booked: day } : {};
}
