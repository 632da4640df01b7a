import type { AdjournProblem } from '../../domain/adjourn-problems.js';
import { LONGEST_ADJOURNMENT } from '../../domain/adjourn-problems.js';
import type { CaseFile } from '../../domain/case-file.js';
import type { Day } from '../../domain/day.js';
import type { DayProblem, HeldWarning } from '../../domain/held-problems.js';
import { wordsForDay } from '../../domain/words-for-days.js';

/** Why a review cannot have been held on a day, and what to do. */
export function dayProblemWords(problem: DayProblem, day: Day, { dateOfBirth, periods }: CaseFile): string {
  const said = wordsForDay(day);
  switch (problem) {
    case 'in-the-future':
      return `${said} is still to come. Record the review once it has been held; until then, book it.`;
    case 'before-birth':
      return `${said} is before the child was born${dateOfBirth ? ` (${wordsForDay(dateOfBirth)})` : ''}. Please choose another day.`;
    case 'not-looked-after-then':
      return `The child was not looked after on ${said}${careWords(periods)}. Please choose another day.`;
    case 'held-that-day-already':
      return `A review held on ${said} is on record already. If it is wrong, use Correct on the case; otherwise choose another day.`;
  }
}

function careWords(periods: CaseFile['periods']): string {
  const last = periods.at(-1);
  if (!last) return '';
  const from = last.from ? `since ${wordsForDay(last.from)}` : undefined;
  const to = last.to ? `until ${wordsForDay(last.to)}` : undefined;
  const said = [from, to].filter((part) => part !== undefined).join(', ');
  return said === '' ? '' : ` (looked after ${said})`;
}

/** What to look at again in a review that was recorded. */
export function warningWords(warning: HeldWarning, day: Day): string {
  return warning === 'not-a-working-day'
    ? `${wordsForDay(day)} is a weekend or a bank holiday. If that is a slip, correct it.`
    : 'This is less than 28 days from another review of this child. If that is a slip, correct it.';
}

/** Why a review cannot be adjourned like that, and what to do. */
export function adjournProblemWords(problem: AdjournProblem, latest: Day): string {
  switch (problem) {
    case 'no-review-is-owed':
      return 'No review is owed on this case, so none can be adjourned.';
    case 'adjourned-before':
      return 'This review was adjourned once already, and can be adjourned once only. Record it as held, or that it did not take place.';
    case 'resumes-too-late':
      return `A review can be adjourned for at most ${LONGEST_ADJOURNMENT} working days: choose ${wordsForDay(latest)} or earlier.`;
    case 'resumes-before-it-was-adjourned':
      return 'It has to go on after the day it was adjourned. Please choose a later day.';
  }
}
