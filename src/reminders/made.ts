import type { LedgerEntry, LedgerLine } from '../case-index/ledger.js';
import type { Reach } from '../case-index/reach.js';
import type { Snooze } from '../case-index/snoozes.js';
import type { AlertFigures } from '../features/alert/alert-figures.js';
import type { Answer } from '../features/answer.js';

/** A message that was made for somebody: what it shows, of which cases, and how their lists stand. */
export interface Made {
  readonly answer: Answer;
  readonly lines: readonly LedgerLine[];
  readonly state?: string;
}

/** What a message is drawn from beside the lists. */
export interface MessageFacts {
  /** The messages of the working day before, by their ids. */
  readonly before: ReadonlyMap<string, LedgerEntry>;
  readonly snoozes: ReadonlyMap<string, Snooze>;
  /** Data older than so many working days says nothing of what is overdue now. */
  readonly dataOldAfter: number;
  /** What every alert says, worked out once. */
  readonly figures: () => Promise<AlertFigures>;
}

/** What is read once for a whole round of messages. */
export interface RoundFacts extends MessageFacts {
  /** The ids of what was claimed today already. */
  readonly claimed: ReadonlySet<string>;
  readonly reaches: ReadonlyMap<string, Reach | 'gone'>;
}
