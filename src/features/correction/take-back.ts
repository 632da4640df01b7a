import type { CaseFile } from '../../domain/case-file.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { readDayField, readWordsField } from '../forms/read-fields.js';
import type { Decision, Recorded } from '../forms/save-form.js';
import { toldCard } from '../forms/told-card.js';
import type { CorrectTyped } from './correct-form.js';
import { reviewGone } from './review-gone.js';

/** The verb that takes a recorded review back. */
export const TAKE_BACK = 'correction.take-back';

/** What taking a review back means for a case: it counts as if it had not been held, and the limit before it stands again. */
export function decideTakeBack(file: CaseFile, typed: CorrectTyped): Decision<CorrectTyped> {
  const of = readDayField(typed.of).value;
  const before = file.reviews.find(({ heldOn }) => heldOn === of);
  if (!before) return reviewGone();
  const why = readWordsField(typed.whyTakenBack);
  if (why.mistake !== undefined) return { mistakes: { whyTakenBack: why.mistake } };
  if (why.value === undefined)
    return { mistakes: { whyTakenBack: 'Please say why: it is shown in the case’s history.' } };
  return { changes: [{ type: 'review-withdrawn', heldOn: before.heldOn, before, why: why.value }] };
}

/** Says what was taken back. */
export function takenBackTold(recorded: Recorded, turn: Turn): Answer {
  const change = recorded.event.changes[0];
  const facts =
    change?.type === 'review-withdrawn'
      ? [
          { label: 'Was recorded as held', value: wordsForDay(change.heldOn) },
          { label: 'Why taken back', value: change.why },
        ]
      : [];
  return toldCard(recorded, turn, {
    title: `Taken back: review of ${recorded.file.childRef}`,
    facts,
    warnings: ['It no longer counts: the limit before it stands again, and what followed from it is gone.'],
  });
}
