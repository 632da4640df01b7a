import { z } from 'zod';
import { CHAIRS } from '../feature.js';
import { typedText } from '../forms/form.js';
import { formAction } from '../forms/form-action.js';
import { adjournTold, decideAdjourned, SAVE_ADJOURNED, showAdjournForm } from './adjourn-form.js';
import { decideHeld } from './decide-held.js';
import { SAVE_HELD, showHeldForm } from './held-form.js';
import { heldTold } from './held-told.js';
import { decideNotHeld, notHeldTold, SAVE_NOT_HELD, showNotHeldForm } from './not-held-form.js';

const heldFields = z
  .object({
    heldOn: typedText,
    venue: typedText,
    whereChildWanted: typedText,
    participation: typedText,
    lateReason: typedText,
    lateWords: typedText,
    nextDay: typedText,
    nextTime: typedText,
  })
  .strict();

/** Saves a review that was held and completed. */
export const saveHeld = formAction(SAVE_HELD, CHAIRS, heldFields, {
  show: showHeldForm,
  decide: decideHeld,
  told: heldTold,
});

const adjournFields = z
  .object({ on: typedText, why: typedText, resumesOn: typedText, time: typedText, venue: typedText })
  .strict();

/** Saves that a review was adjourned. */
export const saveAdjourned = formAction(SAVE_ADJOURNED, CHAIRS, adjournFields, {
  show: showAdjournForm,
  decide: decideAdjourned,
  told: adjournTold,
});

const notHeldFields = z.object({ on: typedText, why: typedText, agreedBy: typedText }).strict();

/** Saves that a review did not take place. */
export const saveNotHeld = formAction(SAVE_NOT_HELD, CHAIRS, notHeldFields, {
  show: showNotHeldForm,
  decide: decideNotHeld,
  told: notHeldTold,
});
