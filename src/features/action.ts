import type { StoredCase } from '../case-index/case-rows.js';
import type { Role } from '../case-index/person.js';
import type { Answer } from './answer.js';
import type { Turn } from './feature.js';

/** Something that a button does: who may, what its data must be, and what is answered. */
export interface Action {
  readonly verb: string;
  readonly requires: readonly Role[];
  /** Takes the data of a click; undefined where it is none of this action's. */
  read(data: unknown): ReadAction | undefined;
}

/** A click whose data was read. */
export interface ReadAction {
  /** The case that it is about: read while it is looked up who asks, as both take their time. */
  readonly childRef?: string;
  /** Does what was asked and answers; `stored` is the case as it was read, once it is there. */
  take(turn: Turn, stored: () => Promise<StoredCase | undefined>): Promise<Answer>;
  /** What is answered when the storage fails before anybody's rights are known: only what was sent, and what to do. */
  notTaken(id: string): Answer;
}
