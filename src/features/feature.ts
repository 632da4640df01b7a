import type { CaseIndex } from '../case-index/case-index.js';
import type { Directory } from '../case-index/people.js';
import type { Person, Role } from '../case-index/person.js';
import type { Question, Topic } from '../conversation/question.js';
import type { Day } from '../domain/day.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { Answer } from './answer.js';

/** Where in a list to go on: behind one line, or before one; the place that the line has in the index. */
export interface ListPlace {
  readonly after?: string;
  readonly before?: string;
}

/** Everything that an answer is made from: who asks, when, and the index. The day is taken once a turn. */
export interface Turn {
  readonly person: Person;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
  readonly index: CaseIndex;
  readonly place: ListPlace;
}

/** The questions by their topic. */
export type QuestionOn = { [Name in Topic]: Extract<Question, { topic: Name }> };

/** One thing that a person can ask: who may, and how it is answered. */
export interface Feature<Name extends Topic> {
  readonly topic: Name;
  /** Who may ask at all; whose cases they may ask about is decided by `scopeFor`. */
  readonly requires: readonly Role[];
  answer(question: QuestionOn[Name], turn: Turn): Promise<Answer>;
}

/** One feature for each topic. */
export type Features = { readonly [Name in Topic]: Feature<Name> };

/** All roles: anybody on the staff list. */
export const ANY_ROLE: readonly Role[] = ['iro', 'practice_manager', 'admin'];

/** Those who chair reviews, or supervise those who do. */
export const CHAIRS: readonly Role[] = ['iro', 'practice_manager'];
