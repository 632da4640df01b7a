import { z } from 'zod';
import type { Answer } from '../answer.js';
import { CHAIRS, type Turn } from '../feature.js';
import { typedText } from '../forms/form.js';
import { formAction } from '../forms/form-action.js';
import type { Recorded } from '../forms/save-form.js';
import { toldCard } from '../forms/told-card.js';
import { differenceWords } from '../history/review-facts.js';
import { reviewHeldFacts } from '../outcome/held-told.js';
import { SAVE_CORRECTION, showCorrectForm } from './correct-form.js';
import { decideCorrection } from './decide-correction.js';
import { decideTakeBack, TAKE_BACK, takenBackTold } from './take-back.js';

const fields = z
  .object({
    of: typedText,
    heldOn: typedText,
    venue: typedText,
    whereChildWanted: typedText,
    participation: typedText,
    lateReason: typedText,
    lateWords: typedText,
    minutesFinished: typedText,
    minutesSent: typedText,
    decisionsSent: typedText,
    whyTakenBack: typedText,
  })
  .strict();

/** Saves what a review is now said to have been. */
export const saveCorrection = formAction(SAVE_CORRECTION, CHAIRS, fields, {
  show: showCorrectForm,
  decide: decideCorrection,
  told: correctionTold,
});

/** Takes a recorded review back. */
export const takeBack = formAction(TAKE_BACK, CHAIRS, fields, {
  show: showCorrectForm,
  decide: decideTakeBack,
  told: takenBackTold,
});

/** Says what a correction changed, and how the review stands now. */
function correctionTold(recorded: Recorded, turn: Turn): Answer {
  const change = recorded.event.changes[0];
  if (change?.type !== 'review-corrected') return toldCard(recorded, turn, { title: 'Corrected', facts: [] });
  return toldCard(recorded, turn, {
    title: `Corrected: review of ${recorded.file.childRef}`,
    facts: reviewHeldFacts(recorded.file, change.review, turn),
    warnings: [`Changed: ${differenceWords(change, turn.person).join('; ')}`.slice(0, 400)],
  });
}
