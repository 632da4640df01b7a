import { NotSavedError, StorageError } from '../../case-index/errors.js';
import type { Paperwork } from '../../conversation/question.js';
import type { CaseEvent } from '../../domain/case-events.js';
import type { CaseFile, ReviewHeld } from '../../domain/case-file.js';
import type { Day } from '../../domain/day.js';
import { paperworkProblem } from '../../domain/paperwork-problems.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { visibleCase } from '../case/visible-case.js';
import { faultId } from '../fault-id.js';
import type { Turn } from '../feature.js';
import type { Recorded } from '../forms/save-form.js';
import { paperworkProblemWords } from './problem-words.js';

/** A review whose minutes or decisions are meant; without a day the one that owes them. */
export interface PaperworkOf {
  readonly childRef: string;
  readonly heldOn?: Day | undefined;
}

/** What became of one review's paperwork: recorded, or why not. `which` are the days to choose from where several owe it. */
export type PaperworkResult =
  | { readonly of: PaperworkOf; readonly recorded: Recorded; readonly heldOn: Day }
  | {
      readonly of: PaperworkOf;
      readonly why: string;
      readonly which?: readonly Day[];
      readonly fault?: { readonly id: string; readonly error: Error };
    };

/** A case that somebody else keeps changing is looked at again so often. */
const MOST_TRIES = 3;

/** Records that minutes or decisions of one review are done on a day. Done already, it says so and changes nothing. */
export async function recordPaperwork(
  what: Paperwork,
  of: PaperworkOf,
  on: Day,
  turn: Turn,
): Promise<PaperworkResult> {
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const result = await tryRecord(what, of, on, turn);
      if (result) return result;
    }
    return { of, why: 'Others are changing this case at the moment. Please try again.' };
  } catch (error) {
    if (!(error instanceof NotSavedError) && !(error instanceof StorageError)) throw error;
    const certain = !(error instanceof NotSavedError) || error.certain;
    const id = faultId();
    const what = certain
      ? 'Not saved: the storage did not answer.'
      : 'It cannot be told whether it was saved.';
    return {
      of,
      why: `${what} Try again in a minute; it is recorded once only. Id ${id}`,
      fault: { id, error },
    };
  }
}

async function tryRecord(
  what: Paperwork,
  of: PaperworkOf,
  on: Day,
  turn: Turn,
): Promise<PaperworkResult | undefined> {
  const { childRef } = of;
  const stored = await visibleCase(childRef, turn);
  if (!stored)
    return {
      of,
      why: `There is no ${childRef} ${turn.person.role === 'iro' ? 'among your cases' : 'in the case index'}.`,
    };
  const review = reviewMeant(what, of, stored.file);
  if ('why' in review) return { of, ...review };
  const { heldOn } = review;
  const problem = paperworkProblem(heldOn, on, turn.today);
  if (problem) return { of, why: paperworkProblemWords(problem, heldOn) };
  const doneOn = dayDone(what, review);
  if (doneOn !== undefined) return doneBefore(what, of, heldOn, doneOn, stored.file, turn);
  const saved = await turn.index.save(
    { person: turn.person.entraObjectId },
    { childRef, before: stored, changes: [{ type: what, heldOn, on }] },
  );
  return saved.saved ? { of, heldOn, recorded: saved } : undefined;
}

/** The review that is meant: that of a day, or the only one that owes it, or else the last. */
function reviewMeant(
  what: Paperwork,
  { childRef, heldOn }: PaperworkOf,
  { reviews }: CaseFile,
): ReviewHeld | { readonly why: string; readonly which?: readonly Day[] } {
  if (heldOn !== undefined) {
    const found = reviews.find((review) => review.heldOn === heldOn);
    return found ?? { why: `No review of ${childRef} is on record for ${wordsForDay(heldOn)}.` };
  }
  const owing = reviews.filter((review) => owes(what, review));
  const [only, second] = owing;
  if (second) {
    const which = owing.map((review) => review.heldOn);
    return {
      why: `Several reviews of ${childRef} owe this: ${which.map(wordsForDay).join(', ')}. Which one?`,
      which,
    };
  }
  return only ?? reviews.at(-1) ?? { why: `No review of ${childRef} is on record.` };
}

function owes(what: Paperwork, review: ReviewHeld): boolean {
  const source = what === 'decisions-sent' ? review.decisions : review.minutes;
  return source !== undefined && dayDone(what, review) === undefined;
}

/** The day on which it was done, as far as is on record. */
function dayDone(what: Paperwork, { minutes, decisions }: ReviewHeld): Day | undefined {
  if (what === 'decisions-sent') return decisions?.sentOn;
  return what === 'minutes-sent' ? minutes?.distributedOn : minutes?.finishedOn;
}

/** The same click again is answered as the first time, from the entry that it made; another day is for a correction. */
async function doneBefore(
  what: Paperwork,
  of: PaperworkOf,
  heldOn: Day,
  doneOn: Day,
  file: CaseFile,
  turn: Turn,
): Promise<PaperworkResult> {
  const history = await turn.index.history(of.childRef);
  const event = history?.events.findLast((one) => isEntryOf(one, what, heldOn));
  if (event && event === history?.events.at(-1)) return { of, heldOn, recorded: { file, event } };
  return {
    of,
    why: `On record already for ${wordsForDay(doneOn)} (review held ${wordsForDay(heldOn)}). Nothing was changed; if the day is wrong, use Correct.`,
  };
}

function isEntryOf({ changes }: CaseEvent, what: Paperwork, heldOn: Day): boolean {
  return changes.some((change) => change.type === what && change.heldOn === heldOn);
}
