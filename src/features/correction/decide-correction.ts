import { isDeepStrictEqual } from 'node:util';
import type { CaseFile, Minutes, ReviewHeld } from '../../domain/case-file.js';
import type { Day } from '../../domain/day.js';
import { type PaperworkProblem, paperworkProblem } from '../../domain/paperwork-problems.js';
import type { Turn } from '../feature.js';
import { mistakesIn, readDayField } from '../forms/read-fields.js';
import type { Decision } from '../forms/save-form.js';
import { readReview } from '../outcome/read-review.js';
import { paperworkProblemWords } from '../paperwork/problem-words.js';
import type { CorrectTyped } from './correct-form.js';
import { reviewGone } from './review-gone.js';

/** What a correction means for a case: the review as it is now said to have been, and as it was, both on record. */
export function decideCorrection(file: CaseFile, typed: CorrectTyped, turn: Turn): Decision<CorrectTyped> {
  const of = readDayField(typed.of).value;
  const before = file.reviews.find(({ heldOn }) => heldOn === of);
  if (!before) return reviewGone();
  const others = { ...file, reviews: file.reviews.filter(({ heldOn }) => heldOn !== of) };
  const read = readReview(others, typed, turn);
  const dates = {
    minutesFinished: readDayField(typed.minutesFinished),
    minutesSent: readDayField(typed.minutesSent),
    decisionsSent: readDayField(typed.decisionsSent),
  };
  const mistakes = {
    ...('mistakes' in read && read.mistakes),
    ...('review' in read && datesWrong(read.review.heldOn, dates, turn.today)),
    ...mistakesIn(dates),
  };
  if ('mistakes' in read || Object.keys(mistakes).length > 0) return { mistakes };
  const minutes = minutesOf(before, dates.minutesFinished.value, dates.minutesSent.value);
  const sentOn = dates.decisionsSent.value;
  const review: ReviewHeld = {
    ...read.review,
    ...(minutes && { minutes }),
    ...((before.decisions || sentOn) && { decisions: sentOn ? { sentOn } : {} }),
  };
  if (isDeepStrictEqual(review, { ...before, recordedBy: 'person' }))
    return {
      mistakes: {},
      notices: [{ words: 'Nothing differs from what is on record, so nothing was saved.', urgency: 'soon' }],
    };
  return { changes: [{ type: 'review-corrected', heldOn: before.heldOn, before, review }] };
}

/** Minutes sent are finished too; where the source keeps none and none are given, none are owed. */
function minutesOf(
  before: ReviewHeld,
  finished: Day | undefined,
  sent: Day | undefined,
): Minutes | undefined {
  if (!before.minutes && !finished && !sent) return undefined;
  const finishedOn = finished ?? sent;
  const same =
    before.minutes?.finishedOn === finishedOn && before.minutes?.distributedOn === sent && before.minutes;
  if (same) return same;
  return {
    ...(finishedOn && { finishedOn }),
    ...(sent && { distributedOn: sent }),
    recordedBy: 'person',
  };
}

function datesWrong(
  heldOn: Day,
  dates: Readonly<Record<'minutesFinished' | 'minutesSent' | 'decisionsSent', { readonly value?: Day }>>,
  today: Day,
): Partial<Record<keyof typeof dates, string>> {
  const wrong: Partial<Record<keyof typeof dates, string>> = {};
  const note = (name: keyof typeof dates, problem: PaperworkProblem | undefined) => {
    if (problem) wrong[name] = paperworkProblemWords(problem, heldOn);
  };
  for (const name of ['minutesFinished', 'minutesSent', 'decisionsSent'] as const) {
    const { value } = dates[name];
    if (value) note(name, paperworkProblem(heldOn, value, today));
  }
  const [finished, sent] = [dates.minutesFinished.value, dates.minutesSent.value];
  if (finished && sent && finished > sent)
    wrong.minutesFinished = 'Minutes are finished before they are sent.';
  return wrong;
}
