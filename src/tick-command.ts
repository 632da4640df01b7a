import { TZDate } from '@date-fns/tz';
import { pino } from 'pino';
import { CaseIndex } from './case-index/case-index.js';
import { readLedger } from './case-index/ledger.js';
import { openTables } from './case-index/tables.js';
import type { Config } from './config.js';
import { ConfigError } from './config-error.js';
import { londonDay } from './domain/clock.js';
import { reminderTick } from './reminders/tick.js';
import { openAddress } from './tables-from-config.js';
import { createAdapter } from './teams/adapter.js';
import { teamsMessenger } from './teams/messenger.js';

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * Does by hand what the bot does each minute, as at a moment of London wall-clock time: for trying out, in local mode only.
 * Says what the ledger of that day holds then.
 * @throws ConfigError in azure mode, or for a moment that is none.
 */
export async function tickAt(config: Config, at: string): Promise<string[]> {
  if (config.mode !== 'local')
    throw new ConfigError(['tick is for trying out in local mode; in azure mode the running bot does it']);
  const now = momentOf(at);
  const { address, close } = await openAddress(config, 'use it');
  try {
    const tables = await openTables(address, 'job');
    const clock = { now: () => now };
    const index = new CaseIndex(tables, clock);
    const log = pino({ level: config.logLevel });
    const messenger = teamsMessenger(await createAdapter(config), '');
    const onFault = (error: unknown) => log.warn({ fault: String(error) }, 'something of a reminder failed');
    await reminderTick({ tables, index, clock, messenger, dataOldAfter: config.dataOldAfter, onFault })();
    const { people } = await index.directory();
    const entries = await readLedger(tables.ledger, londonDay(now));
    return entries.map(({ id, person, outcome, why }) => {
      const name = people.find(({ entraObjectId }) => entraObjectId === person)?.name ?? person;
      return `${id.split('.')[0]}: ${name}: ${outcome}${why ? ` (${why})` : ''}`;
    });
  } finally {
    await close();
  }
}

function momentOf(at: string): Date {
  const [year, month, dayOfMonth, hour, minute] = (MOMENT.exec(at) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined)
    throw new ConfigError([`--at ${at} is not a moment; write it as 2018-04-04T08:30, London time`]);
  return new Date(
    new TZDate(year, month - 1, dayOfMonth ?? 1, hour ?? 0, minute ?? 0, 'Europe/London').getTime(),
  );
}
