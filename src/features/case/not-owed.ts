import { birthday } from '../../domain/age.js';
import type { CaseFile } from '../../domain/case-file.js';
import { openCycle } from '../../domain/duties.js';
import { wordsForDay } from '../../domain/words-for-days.js';

/** Why no review is owed on a case, in words. */
export function whyNoReviewIsOwed(file: CaseFile): string {
  const open = openCycle(file);
  if (!open) return whyNotLookedAfter(file);
  if (open.period.from === undefined && open.reviews.length === 0) {
    return 'The start of care is not known and no review is on record, so there is nothing to count a limit from.';
  }
  const eighteenth = file.dateOfBirth && birthday(file.dateOfBirth, 18);
  return eighteenth
    ? `The next limit would fall on or after the 18th birthday (${wordsForDay(eighteenth)}), so no further review is owed.`
    : 'No review is owed.';
}

function whyNotLookedAfter({ periods }: CaseFile): string {
  const to = periods.at(-1)?.to;
  return to === undefined
    ? 'No period of care is on record for this child, so no review is owed.'
    : `The child ceased to be looked after on ${wordsForDay(to)}, so no further review is owed.`;
}
