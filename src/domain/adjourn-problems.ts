import type { CaseFile } from './case-file.js';
import type { Day } from './day.js';
import { dutiesOf } from './duties.js';
import { countWorkingDays, type WorkingCalendar } from './working-calendar.js';

/** A review may be adjourned for at most so many working days [guidance; local]. */
export const LONGEST_ADJOURNMENT = 20;

/** Why a review cannot be adjourned, or not to that day (DOMAIN: adjourned once, for at most 20 working days). */
export type AdjournProblem =
  | 'no-review-is-owed'
  | 'adjourned-before'
  | 'resumes-too-late'
  | 'resumes-before-it-was-adjourned';

/** The last day to which a review adjourned on a day can be put. */
export function latestResumption(on: Day, calendar: WorkingCalendar): Day {
  return countWorkingDays(calendar, on, LONGEST_ADJOURNMENT).day;
}

/** Why the case's open review cannot be adjourned on a day until another; undefined where it can. */
export function adjournProblem(
  file: CaseFile,
  { on, resumesOn }: { readonly on: Day; readonly resumesOn?: Day },
  calendar: WorkingCalendar,
): AdjournProblem | undefined {
  const review = dutiesOf(file, calendar).find((duty) => duty.type === 'review');
  if (!review) return 'no-review-is-owed';
  if (review.adjournedOn !== undefined) return 'adjourned-before';
  if (resumesOn === undefined) return undefined;
  if (resumesOn <= on) return 'resumes-before-it-was-adjourned';
  return resumesOn > latestResumption(on, calendar) ? 'resumes-too-late' : undefined;
}
