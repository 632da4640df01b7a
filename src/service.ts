import { readCalendar } from './case-index/calendar.js';
import { CaseIndex } from './case-index/case-index.js';
import { allMarks } from './case-index/pending.js';
import { repair } from './case-index/repair.js';
import type { Tables, TablesAddress } from './case-index/tables.js';
import { openTables } from './case-index/tables.js';
import type { Clock } from './domain/clock.js';
import type { Respond } from './features/asked.js';
import { responder } from './features/respond.js';
import { remade } from './reminders/refresh.js';

/** The bot's service over its tables, ready to answer. */
export interface Service {
  readonly tables: Tables;
  readonly index: CaseIndex;
  readonly respond: Respond;
  /** Rejects while the tables cannot be reached. */
  ready(): Promise<void>;
  /** Finishes what a writer that died left undone; one request when there is nothing. */
  sweep(): Promise<void>;
  /** Ends when nothing that was saved is left to be tidied up. */
  tidied(): Promise<void>;
}

/** Opens the tables, finishes what a crash left undone, and makes what answers questions. */
export async function openService(
  address: TablesAddress,
  clock: Clock,
  dataOldAfter: number,
): Promise<Service> {
  const tables = await openTables(address, 'turn');
  const index = new CaseIndex(tables, clock);
  const sweep = async () => {
    const marks = await allMarks(tables.pending);
    if (marks.length > 0) await repair(tables, await readCalendar(tables.jobs), clock);
  };
  await sweep();
  return {
    tables,
    index,
    respond: responder(index, clock, (round, turn) => remade(round, turn, { tables, dataOldAfter })),
    sweep,
    tidied: () => index.tidied(),
    ready: async () => {
      await tables.jobs.get('ready', 'ready');
    },
  };
}
