import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { readLedger } from '../../src/case-index/ledger.js';
import { saveReach } from '../../src/case-index/reach.js';
import { openTables, type Tables } from '../../src/case-index/tables.js';
import { parseConfig } from '../../src/config.js';
import { addDays, type Day, day } from '../../src/domain/day.js';
import { isWorkingDay } from '../../src/domain/working-calendar.js';
import { reminderTick } from '../../src/reminders/tick.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { teamsMessenger } from '../../src/teams/messenger.js';
import { StoppedClock } from '../support/clock.js';
import { runErrand } from '../support/dying-process.js';
import { emulatorConnectionString, freshPrefix } from '../support/emulator.js';
import { FakeConnector } from '../support/fake-connector.js';
import { loadScenario } from '../support/scenario.js';

/** Three IROs, who all have something past its limit, and the practice manager. */
const EVERYBODY = 4;

/** Starting processes takes its time. */
const PATIENCE = 240_000;

let connector: FakeConnector;
let tables: Tables;
let today: Day = day('2018-04-03');
const connectionString = emulatorConnectionString();
const prefix = freshPrefix();

beforeAll(async () => {
  connector = await FakeConnector.start();
  tables = await openTables({ connectionString }, 'job', prefix);
  const clock = new StoppedClock('2018-04-03T16:00:00+01:00');
  await loadScenario(tables, clock);
  const { people } = await new CaseIndex(tables, clock).directory();
  for (const { entraObjectId } of people)
    await saveReach(tables.people, entraObjectId, {
      serviceUrl: connector.url,
      channelId: 'msteams',
      conversationId: `chat-${entraObjectId}`,
      userId: entraObjectId,
      botId: '28:bot',
      tenantId: 't',
    });
}, PATIENCE);
afterAll(() => connector.close());

/** Each try has a working day to itself. */
function nextDay(): Day {
  do today = addDays(today, 1);
  while (!isWorkingDay(calendar, today));
  return today;
}

/** A minute's tick in a process of its own. */
const tick = (at: string, dieAt = 0, when: 'before' | 'after' = 'before') =>
  runErrand({ connectionString, prefix, at, tick: true, dieAt, when });

/** The same in this process: another replica, which goes on. */
async function survivor(at: string): Promise<void> {
  const clock = new StoppedClock(at);
  const index = new CaseIndex(tables, clock);
  const messenger = teamsMessenger(await createAdapter(parseConfig({})), '');
  const onFault = (error: unknown) => {
    throw error;
  };
  await reminderTick({ tables, index, clock, messenger, dataOldAfter: 2, onFault })();
}

/** How many messages reached each chat since there were so many. */
function arrivedSince(count: number): Map<string, number> {
  const arrived = new Map<string, number>();
  for (const { conversationId } of connector.delivered.slice(count))
    arrived.set(conversationId, (arrived.get(conversationId) ?? 0) + 1);
  return arrived;
}

/** Everything that arrived is on the ledger, once; what the ledger calls sent did arrive; the rest is not known. */
async function expectHonest(of: Day, before: number): Promise<void> {
  const arrived = arrivedSince(before);
  const entries = await readLedger(tables.ledger, of);
  expect([...arrived.values()].filter((count) => count > 1)).toEqual([]);
  for (const { person, outcome } of entries) {
    if (outcome === 'sent') expect(arrived.get(`chat-${person}`)).toBe(1);
    else expect(outcome).toBe('claimed');
  }
  expect([...arrived.keys()].every((chat) => entries.some(({ person }) => `chat-${person}` === chat))).toBe(
    true,
  );
}

describe('a process killed with SIGKILL while it sends the messages of a morning', () => {
  test('whichever request it dies before: another goes on, nobody is written to twice, nobody is forgotten', {
    timeout: PATIENCE,
  }, async () => {
    for (let dieAt = 1; ; dieAt += 1) {
      const of = nextDay();
      const before = connector.delivered.length;
      const ended = await tick(`${of}T08:45:00+01:00`, dieAt);
      // The dead one's lease is over after five minutes.
      await survivor(`${of}T08:51:00+01:00`);
      await expectHonest(of, before);
      const entries = await readLedger(tables.ledger, of);
      const doubtful = entries.filter(({ outcome }) => outcome === 'claimed');
      // Four people are written to at once.
      expect(doubtful.length).toBeLessThanOrEqual(4);
      expect(entries).toHaveLength(EVERYBODY);
      if (ended === 'finished') {
        expect(doubtful).toEqual([]);
        return;
      }
    }
  });
});

test('two processes at once on one index: each message goes out once', { timeout: PATIENCE }, async () => {
  for (let time = 0; time < 3; time += 1) {
    const of = nextDay();
    const before = connector.delivered.length;
    await Promise.all([tick(`${of}T08:45:00+01:00`), tick(`${of}T08:45:00+01:00`)]);
    await expectHonest(of, before);
    const entries = await readLedger(tables.ledger, of);
    expect(entries.every(({ outcome }) => outcome === 'sent')).toBe(true);
    expect(arrivedSince(before).size).toBe(entries.length);
  }
});
