import { readCalendar } from './case-index/calendar.js';
import { CaseIndex } from './case-index/case-index.js';
import { repair } from './case-index/repair.js';
import type { Tables, TablesAddress } from './case-index/tables.js';
import { openTables } from './case-index/tables.js';
import type { Clock } from './domain/clock.js';
import type { Respond } from './features/asked.js';
import { responder } from './features/respond.js';

/** The bot's service over its tables, ready to answer. */
export interface Service {
  readonly tables: Tables;
  readonly respond: Respond;
  /** Rejects while the tables cannot be reached. */
  ready(): Promise<void>;
}

/** Opens the tables, finishes what a crash left undone, and makes what answers questions. */
export async function openService(address: TablesAddress, clock: Clock): Promise<Service> {
  const tables = await openTables(address, 'turn');
  await repair(tables, await readCalendar(tables.jobs), clock);
  return {
    tables,
    respond: responder(new CaseIndex(tables, clock), clock),
    ready: async () => {
      await tables.jobs.get('ready', 'ready');
    },
  };
}
