import { readLedger } from '../case-index/ledger.js';
import { readReaches } from '../case-index/reach.js';
import { readSnoozes } from '../case-index/snoozes.js';
import type { AlertFigures } from '../features/alert/alert-figures.js';
import type { Turn } from '../features/feature.js';
import { figuresFor } from './alert.js';
import type { MessageFacts, RoundFacts } from './made.js';
import { lastWorkingDay } from './not-reached.js';
import type { ReminderParts } from './send-claimed.js';

type Sources = Pick<ReminderParts, 'tables' | 'dataOldAfter'>;
type Of = Omit<Turn, 'person' | 'place'>;

/** What a message is drawn from beside the lists: two requests, and one more for each 1,000 lines of either. */
export async function readMessageFacts({ tables, dataOldAfter }: Sources, of: Of): Promise<MessageFacts> {
  const [before, snoozes] = await Promise.all([
    readLedger(tables.ledger, lastWorkingDay(of.today, of.calendar)),
    readSnoozes(tables.ledger),
  ]);
  let figures: Promise<AlertFigures> | undefined;
  return {
    before: new Map(before.map((entry) => [entry.id, entry])),
    snoozes,
    dataOldAfter,
    figures: () => {
      figures ??= figuresFor(of, snoozes);
      return figures;
    },
  };
}

/** What a whole round is drawn from: four requests, and one more for each 1,000 lines of any. */
export async function readRoundFacts(sources: Sources, of: Of): Promise<RoundFacts> {
  const { ledger, people } = sources.tables;
  const [facts, now, reaches] = await Promise.all([
    readMessageFacts(sources, of),
    readLedger(ledger, of.today),
    readReaches(people),
  ]);
  return { ...facts, claimed: new Set(now.map(({ id }) => id)), reaches };
}
