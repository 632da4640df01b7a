import { randomUUID } from 'node:crypto';
import type { ReviewHeld } from '../../domain/case-file.js';
import type { Day } from '../../domain/day.js';
import { LATE_REASONS } from '../../domain/late-reason.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { noSuchCase } from '../case/no-such-case.js';
import { visibleCase } from '../case/visible-case.js';
import { CHAIRS, type Feature } from '../feature.js';
import { OTHER_REASON } from '../outcome/held-form.js';
import { say } from '../say.js';
import { openCaseButton } from '../wording/buttons.js';
import { type CorrectTyped, showCorrectForm } from './correct-form.js';

/** Opens the form by which a recorded review is put right: that of a day, or the last. */
export const correction: Feature<'correction'> = {
  topic: 'correction',
  requires: CHAIRS,
  async answer({ childRef, heldOn }, turn): Promise<Answer> {
    const stored = await visibleCase(childRef, turn);
    if (!stored) return noSuchCase(childRef, turn);
    const { file, events } = stored;
    const review = heldOn ? file.reviews.find((one) => one.heldOn === heldOn) : file.reviews.at(-1);
    if (!review) return nothingToCorrect(childRef, heldOn);
    return showCorrectForm({
      carried: { childRef, token: randomUUID(), seen: events },
      typed: typedOf(review),
      mistakes: {},
      notices: [],
      file,
    });
  },
};

function nothingToCorrect(childRef: string, heldOn: Day | undefined): Answer {
  const title = heldOn
    ? `No review of ${childRef} on ${wordsForDay(heldOn)}`
    : `No review of ${childRef} is on record`;
  return say(title, ['There is nothing to correct. Nothing was changed.'], {
    buttons: [openCaseButton(childRef)],
  });
}

function typedOf(review: ReviewHeld): CorrectTyped {
  const { heldOn, venue, whereChildWanted, participation, lateReason, minutes, decisions } = review;
  const listed = LATE_REASONS.find((one) => one === lateReason);
  return {
    of: heldOn,
    heldOn,
    venue: venue ?? '',
    whereChildWanted: whereChildWanted ?? '',
    participation: participation ?? '',
    lateReason: listed ?? (lateReason === undefined ? '' : OTHER_REASON),
    lateWords: listed === undefined ? (lateReason ?? '') : '',
    minutesFinished: minutes?.finishedOn ?? '',
    minutesSent: minutes?.distributedOn ?? '',
    decisionsSent: decisions?.sentOn ?? '',
    whyTakenBack: '',
  };
}
