import type { CaseFile, ReviewHeld } from '../../domain/case-file.js';
import type { Day } from '../../domain/day.js';
import { dayProblem, participationProblem, placeIfHeld } from '../../domain/held-problems.js';
import { LATE_REASONS } from '../../domain/late-reason.js';
import { PARTICIPATION } from '../../domain/participation.js';
import { VENUES, WHERE_CHILD_WANTED } from '../../domain/venue.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Turn } from '../feature.js';
import { mistakesIn, readChoiceField, readDayField, readWordsField } from '../forms/read-fields.js';
import { codesFor, OTHER_REASON } from './held-form.js';
import { dayProblemWords } from './problem-words.js';

/** The fields that say how a review was held: the same when it is recorded and when it is put right. */
export type ReviewTyped = {
  readonly heldOn: string;
  readonly venue: string;
  readonly whereChildWanted: string;
  readonly participation: string;
  readonly lateReason: string;
  readonly lateWords: string;
};

type ReviewMistakes = Partial<Record<keyof ReviewTyped, string>>;

/** A review as it was typed, or what is to be mended. `file` is the case without that review. */
export function readReview(
  file: CaseFile,
  typed: ReviewTyped,
  turn: Turn,
): { readonly review: ReviewHeld } | { readonly mistakes: ReviewMistakes } {
  const read = fieldsOf(typed);
  const { heldOn, venue, participation, whereChildWanted } = read;
  const mistakes: ReviewMistakes = { ...missing(read), ...mistakesIn(read) };
  if (heldOn.value !== undefined) Object.assign(mistakes, ofThatDay(file, heldOn.value, read, turn));
  if (heldOn.value === undefined || Object.keys(mistakes).length > 0) return { mistakes };
  const lateReason = isLate(file, heldOn.value, turn) ? reasonOf(read) : undefined;
  return {
    review: {
      heldOn: heldOn.value,
      ...(venue.value && { venue: venue.value }),
      ...(participation.value && { participation: participation.value }),
      ...(whereChildWanted.value && { whereChildWanted: whereChildWanted.value }),
      ...(lateReason !== undefined && { lateReason }),
      recordedBy: 'person',
    },
  };
}

type Read = ReturnType<typeof fieldsOf>;

function fieldsOf(typed: ReviewTyped) {
  return {
    heldOn: readDayField(typed.heldOn),
    venue: readChoiceField(typed.venue, VENUES),
    whereChildWanted: readChoiceField(typed.whereChildWanted, WHERE_CHILD_WANTED),
    participation: readChoiceField(typed.participation, codes()),
    lateReason: readChoiceField(typed.lateReason, [...LATE_REASONS, OTHER_REASON]),
    lateWords: readWordsField(typed.lateWords),
  };
}

function codes() {
  return codesFor(undefined, '');
}

function missing({ heldOn, venue, participation }: Read): ReviewMistakes {
  return {
    ...(heldOn.value === undefined && { heldOn: 'Please choose the day the review was held.' }),
    ...(venue.value === undefined && { venue: 'Please choose where the review was held.' }),
    ...(participation.value === undefined && {
      participation: 'Please choose how the child took part.',
    }),
  };
}

/** What is wrong with that day, and what it makes wrong of the rest. */
function ofThatDay(file: CaseFile, heldOn: Day, read: Read, turn: Turn): ReviewMistakes {
  const problem = dayProblem(file, heldOn, turn.today);
  if (problem) return { heldOn: dayProblemWords(problem, heldOn, file) };
  const code = read.participation.value;
  return {
    ...(code &&
      participationProblem(file, { heldOn, participation: code }) && {
        participation: `“${PARTICIPATION[code]}” does not fit the child’s age on ${wordsForDay(heldOn)}. Please choose again.`,
      }),
    ...(isLate(file, heldOn, turn) && missingReason(file, heldOn, read, turn)),
  };
}

/** Would a review held on that day be late? Not to be told where the limit is only assumed. */
export function isLate(file: CaseFile, heldOn: Day, { calendar }: Turn): boolean {
  const place = placeIfHeld(file, heldOn, calendar);
  return place !== undefined && !place.assumed && heldOn > place.limit.day;
}

function missingReason(file: CaseFile, heldOn: Day, read: Read, { calendar }: Turn): ReviewMistakes {
  const limit = placeIfHeld(file, heldOn, calendar)?.limit.day;
  const past = limit ? `This was past the limit, ${wordsForDay(limit)}. ` : '';
  if (read.lateReason.value === undefined && read.lateReason.mistake === undefined)
    return { lateReason: `${past}Please say why.` };
  return read.lateReason.value === OTHER_REASON && read.lateWords.value === undefined
    ? { lateWords: 'Please say why in a few words.' }
    : {};
}

function reasonOf({ lateReason, lateWords }: Read): string | undefined {
  return lateReason.value === OTHER_REASON ? lateWords.value : lateReason.value;
}
