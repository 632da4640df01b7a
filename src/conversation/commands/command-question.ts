import type { Day } from '../../domain/day.js';
import type { Question } from '../question.js';
import { Words } from '../words.js';
import { type Command, hearCommand } from './hear-command.js';
import { isAsked } from './is-asked.js';
import { LAST, ROUND, ROUND_NOTE, SHOW } from './round-phrases.js';
import { takeDays } from './take-days.js';
import { takeTime } from './take-time.js';
import { takeVenue } from './take-venue.js';
import { isToldDone } from './told-done.js';

/** What a command comes to: a question that does it, or a day in it that does not exist. */
export type CommandRead = Question | { readonly noSuchDay: string };

/** The most cases that one command may name. */
const MOST_CASES = 12;

/** What has been done is told of days behind; a meeting is agreed for one ahead. */
const LOOKS_BACK: Readonly<Record<Command, boolean>> = {
  book: false,
  move: false,
  cancel: false,
  held: true,
  adjourned: true,
  'not-held': true,
  correct: true,
  history: true,
  'minutes-finished': true,
  'minutes-sent': true,
  'decisions-sent': true,
};

/**
 * What is told to be done about cases whose references were taken already: "book 400003 for 12 April 10am at school",
 * "minutes sent 400003 on 12/4". Undefined where it is no command, or not every word of it is understood: nothing is
 * ever done by guess.
 */
export function commandQuestion(
  all: readonly string[],
  childRefs: readonly string[],
  today: Day,
): CommandRead | undefined {
  if (isAsked(all, childRefs) || childRefs.length > MOST_CASES) return undefined;
  const words = new Words(all.filter((word) => !childRefs.includes(word.toUpperCase())));
  const command = hearCommand(words, childRefs.length);
  if (!command || (isNoted(command) && !isToldDone(all, childRefs, today))) return undefined;
  const time = takeTime(words);
  const days = takeDays(words, today, LOOKS_BACK[command]);
  if ('noSuchDay' in days) return days;
  const venue = takeVenue(words);
  if (command === 'history') words.take(SHOW);
  if (command === 'correct') words.take(LAST);
  words.take(isNoted(command) ? ROUND_NOTE : ROUND);
  if (words.left().length > 0 || days.tooMany) return undefined;
  return questionFor(command, childRefs, {
    ...days,
    ...(time !== undefined && { time }),
    ...(venue && { venue }),
  });
}

/** Minutes and decisions are noted at once; all other commands open a form. */
function isNoted(command: Command): boolean {
  return command === 'minutes-finished' || command === 'minutes-sent' || command === 'decisions-sent';
}

interface Said {
  readonly day?: Day;
  readonly ofReview?: Day;
  readonly until?: Day;
  readonly time?: string;
  readonly venue?: 'Placement' | 'School' | 'Office' | 'Other';
}

function questionFor(command: Command, childRefs: readonly string[], said: Said): Question | undefined {
  const [childRef, ...more] = childRefs;
  if (childRef === undefined) return undefined;
  switch (command) {
    case 'minutes-finished':
    case 'minutes-sent':
    case 'decisions-sent':
      return paperworkQuestion(command, childRefs, said);
    case 'book':
    case 'move':
    case 'cancel':
      return more.length > 0 ? undefined : bookingQuestion(command, childRef, said);
    case 'held':
    case 'adjourned':
    case 'not-held':
      return more.length > 0 ? undefined : outcomeQuestion(command, childRef, said);
    case 'correct': {
      const heldOn = said.ofReview ?? said.day;
      if (more.length > 0 || said.time !== undefined || said.venue || said.until) return undefined;
      return { topic: 'correction', childRef, ...(heldOn && { heldOn }) };
    }
    case 'history':
      return more.length > 0 || Object.keys(said).length > 0 ? undefined : { topic: 'history', childRef };
  }
}

function bookingQuestion(
  act: 'book' | 'move' | 'cancel',
  childRef: string,
  said: Said,
): Question | undefined {
  if (act === 'cancel') return { topic: 'booking', childRef, act };
  if (act === 'book' && said.day && said.ofReview) return undefined;
  // "Move the review of 12 April": that is the day it is moved from.
  const day = act === 'move' ? said.day : (said.day ?? said.ofReview);
  return {
    topic: 'booking',
    childRef,
    act,
    ...(day && { day }),
    ...(said.time !== undefined && { time: said.time }),
    ...(said.venue && { venue: said.venue }),
  };
}

function outcomeQuestion(
  outcome: 'held' | 'adjourned' | 'not-held',
  childRef: string,
  said: Said,
): Question | undefined {
  if ((said.day && said.ofReview) || (said.until && outcome !== 'adjourned')) return undefined;
  const day = said.day ?? said.ofReview;
  return {
    topic: 'outcome',
    childRef,
    outcome,
    ...(day && { day }),
    ...(said.until && { resumesOn: said.until }),
    ...(said.venue && { venue: said.venue }),
  };
}

/** A day of the review names one review, so it goes with one case only. */
function paperworkQuestion(
  what: 'minutes-finished' | 'minutes-sent' | 'decisions-sent',
  childRefs: readonly string[],
  { day, ofReview, until, time, venue }: Said,
): Question | undefined {
  if (until) return undefined;
  if (time !== undefined || venue || (ofReview && childRefs.length > 1)) return undefined;
  const reviews = [...new Set(childRefs)].map((childRef) => ({
    childRef,
    ...(ofReview && { heldOn: ofReview }),
  }));
  return { topic: 'paperwork', what, reviews, ...(day && { on: day }) };
}
