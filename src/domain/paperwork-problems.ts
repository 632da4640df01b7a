import type { Day } from './day.js';

/** Why minutes or decisions of a review cannot have been done on a day. */
export type PaperworkProblem = 'before-the-review' | 'in-the-future';

/** Why minutes or decisions of a review held on one day cannot have been done on another; undefined where they can. */
export function paperworkProblem(heldOn: Day, on: Day, today: Day): PaperworkProblem | undefined {
  if (on < heldOn) return 'before-the-review';
  return on > today ? 'in-the-future' : undefined;
}
