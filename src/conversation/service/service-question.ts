import type { Day } from '../../domain/day.js';
import { readDay } from '../days/read-day.js';
import { takeNames } from '../find-name.js';
import type { Question } from '../question.js';
import type { Surroundings } from '../understanding.js';
import { type Phrases, Words } from '../words.js';
import { coverQuestion } from './cover-question.js';
import { figuresQuestion } from './figures-question.js';
import {
  AS_CSV,
  NOT_REACHED,
  NOTIFIED_LATE,
  PAUSE,
  PROOF,
  PUT_OFF,
  REMINDERS,
  ROUND_SERVICE,
  SNOOZE,
  UNRECORDED,
} from './phrases.js';

/** What words about reminders come to: a question, or a day in them that does not exist. */
export type ServiceRead = Question | { readonly noSuchDay: string };

/** What is asked or told of a case. */
const OF_A_CASE: readonly (readonly [Phrases, (childRef: string) => Question])[] = [
  [PROOF, (childRef) => ({ topic: 'proof', childRef })],
  [SNOOZE, (childRef) => ({ topic: 'snooze', childRef })],
];

/** What is asked or told of no case. */
const OF_NO_CASE: readonly (readonly [Phrases, Question])[] = [
  [UNRECORDED, { topic: 'worklist', which: 'unrecorded' }],
  [NOTIFIED_LATE, { topic: 'worklist', which: 'notified-late' }],
  [PUT_OFF, { topic: 'worklist', which: 'put-off' }],
  [NOT_REACHED, { topic: 'worklist', which: 'not-reached' }],
  [AS_CSV, { topic: 'alert-csv' }],
  [REMINDERS, { topic: 'reminders' }],
  [SNOOZE, { topic: 'snooze' }],
];

/**
 * What is asked or told of reminders, of who was told what, of cover, and of the lists behind the daily alert.
 * Undefined where it is none of these, or not every word of it is understood.
 */
export function serviceQuestion(
  all: readonly string[],
  childRefs: readonly string[],
  surroundings: Surroundings,
): ServiceRead | undefined {
  const [childRef, ...more] = childRefs;
  const bare = all.filter((word) => !childRefs.includes(word.toUpperCase()));
  if (childRef !== undefined)
    return more.length > 0
      ? undefined
      : firstOf(
          withoutNames(bare, surroundings),
          OF_A_CASE.map(([phrases, make]) => [phrases, make(childRef)] as const),
        );
  return (
    pauseQuestion(bare, surroundings.today) ??
    firstOf(bare, OF_NO_CASE) ??
    coverQuestion(bare, surroundings) ??
    figuresQuestion(bare, surroundings)
  );
}

/** "Was Ben told about 400003": everybody who was told is listed, whoever is named. */
function withoutNames(bare: readonly string[], { people }: Surroundings): readonly string[] {
  const words = new Words(bare);
  return takeNames(words, people) === 'several' ? bare : words.left();
}

function firstOf(
  all: readonly string[],
  questions: readonly (readonly [Phrases, Question])[],
): Question | undefined {
  return questions.find(([phrases]) => {
    const words = new Words(all);
    if (words.take(phrases) === 0) return false;
    words.take(ROUND_SERVICE);
    return words.left().length === 0;
  })?.[1];
}

function pauseQuestion(all: readonly string[], today: Day): ServiceRead | undefined {
  const words = new Words(all);
  if (words.take(PAUSE) === 0) return undefined;
  const until = takeLastDay(words, today);
  if (until && 'noSuchDay' in until) return until;
  words.take(ROUND_SERVICE);
  return words.left().length > 0 ? undefined : { topic: 'reminders', ...(until && { until: until.day }) };
}

/** Takes the one day that stands in the words, the last of a pause. */
function takeLastDay(words: Words, today: Day): { day: Day } | { noSuchDay: string } | undefined {
  for (let at = 0; at < words.all.length; at += 1) {
    if (!words.isLeft(at)) continue;
    const read = readDay(words.all, at, today, 'ahead');
    if (!read) continue;
    if ('noSuchDay' in read) return { noSuchDay: read.noSuchDay };
    words.takeAt(at, read.length);
    return { day: read.meaning };
  }
  return undefined;
}
