import type { Day } from '../domain/day.js';
import type { Question } from './question.js';

/** What the words are read against: the London day, and who and which teams there are in the service. */
export interface Surroundings {
  readonly today: Day;
  /** The staff, so that "Ben", "Okoro" and "Ben Okoro" can be told from words that mean nothing. */
  readonly people: readonly { readonly email: string; readonly name: string }[];
  readonly teams: readonly string[];
  /** Counts working days on, for "the next 5 working days"; without it such words are not understood. */
  readonly addWorkingDays?: (from: Day, workingDays: number) => Day;
}

/**
 * Why a text was not taken as a question:
 * - `no-such-day`: a date that does not exist ("31 February"), `said` holds it;
 * - `change-asked`: an instruction to change or delete something;
 * - `who-is-meant`: a name that fits several of the staff, `said` holds it;
 * - `nothing-like-it`: anything else, `said` holds the words that meant nothing, when there are any.
 */
export type NotUnderstoodReason = 'no-such-day' | 'change-asked' | 'who-is-meant' | 'nothing-like-it';

/** Either the question that was meant, or why none was and the (at most three) nearest things one can ask. */
export type Understanding =
  | { readonly understood: true; readonly question: Question }
  | {
      readonly understood: false;
      readonly reason: NotUnderstoodReason;
      readonly said?: string;
      readonly nearest: readonly string[];
    };
