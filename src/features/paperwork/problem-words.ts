import type { Day } from '../../domain/day.js';
import type { PaperworkProblem } from '../../domain/paperwork-problems.js';
import { wordsForDay } from '../../domain/words-for-days.js';

/** Why minutes or decisions cannot have been done on a day, and what to do. */
export function paperworkProblemWords(problem: PaperworkProblem, heldOn: Day): string {
  return problem === 'before-the-review'
    ? `That is before the review was held (${wordsForDay(heldOn)}). Please choose that day or a later one.`
    : 'That day is still to come. Please choose today or an earlier day.';
}
