import type { CaseFile, ReviewHeld } from './case-file.js';
import { type Day, daysBetween } from './day.js';
import { participationFitsAge } from './participation.js';
import { placesHeld, type ReviewPlace, reviewCycles } from './review-cycle.js';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.js';

/** Why a review cannot have been held on a day (DOMAIN: venue and participation, refusals). */
export type DayProblem = 'in-the-future' | 'before-birth' | 'not-looked-after-then' | 'held-that-day-already';

/** What is to be looked at again, and yet accepted. */
export type HeldWarning = 'not-a-working-day' | 'soon-after-the-last';

/** A review less than so many days after the last is most often a slip [DOMAIN]. */
const SOON_AFTER = 28;

/** Why a review of this case cannot have been held on a day; undefined where it can. */
export function dayProblem(file: CaseFile, heldOn: Day, today: Day): DayProblem | undefined {
  if (heldOn > today) return 'in-the-future';
  if (file.dateOfBirth && heldOn < file.dateOfBirth) return 'before-birth';
  if (!file.periods.some(({ from, to }) => isWithin(heldOn, from, to))) return 'not-looked-after-then';
  return file.reviews.some((review) => review.heldOn === heldOn) ? 'held-that-day-already' : undefined;
}

function isWithin(day: Day, from: Day | undefined, to: Day | undefined): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Can the child have taken part that way at their age? Not to be told where the date of birth is not known. */
export function participationProblem(
  { dateOfBirth }: CaseFile,
  { heldOn, participation }: Pick<ReviewHeld, 'heldOn' | 'participation'>,
): boolean {
  if (participation === undefined || dateOfBirth === undefined) return false;
  return !participationFitsAge(participation, dateOfBirth, heldOn);
}

/** What to look at again in a review held on a day, of a case that does not hold it yet. */
export function heldWarnings(file: CaseFile, heldOn: Day, calendar: WorkingCalendar): HeldWarning[] {
  const near = file.reviews.some((other) => Math.abs(daysBetween(other.heldOn, heldOn)) < SOON_AFTER);
  return [
    ...(isWorkingDay(calendar, heldOn) ? [] : (['not-a-working-day'] as const)),
    ...(near ? (['soon-after-the-last'] as const) : []),
  ];
}

/** The place in its cycle that a review held on a day would have; undefined where its limit is not known. */
export function placeIfHeld(file: CaseFile, heldOn: Day, calendar: WorkingCalendar): ReviewPlace | undefined {
  const others = file.reviews.filter((review) => review.heldOn !== heldOn);
  const reviews = [...others, { heldOn, recordedBy: 'person' as const }].sort((one, other) =>
    one.heldOn < other.heldOn ? -1 : 1,
  );
  return placeOf({ ...file, reviews }, heldOn, calendar);
}

/** The place that the review held on a day has in its cycle; undefined where its limit is not known. */
export function placeOf(file: CaseFile, heldOn: Day, calendar: WorkingCalendar): ReviewPlace | undefined {
  const places = reviewCycles(file).flatMap((cycle) => [...placesHeld(cycle, calendar)]);
  return new Map(places).get(heldOn);
}
