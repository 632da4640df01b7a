import { expect, test } from 'vitest';
import { CaseIndex } from '../../src/case-index/case-index.js';
import type { Messenger } from '../../src/reminders/messenger.js';
import { reminderTick } from '../../src/reminders/tick.js';
import { StoppedClock } from '../support/clock.js';
import { memoryTables } from '../support/memory-table.js';
import { loadScenario } from '../support/scenario.js';

const messenger: Messenger = {
  send: async () => ({ outcome: 'sent', activityId: '1' }),
  sendFirst: async () => ({ outcome: 'sent', activityId: '1' }),
  update: async () => {},
};

test.each([
  ['before the morning’s messages', '2018-04-04T07:00:00+01:00'],
  ['after them', '2018-04-04T10:00:00+01:00'],
  ['on a weekend', '2018-04-07T10:00:00+01:00'],
  ['at night when the clocks go forward', '2018-03-25T02:30:00+01:00'],
  ['at night after the clocks went back', '2018-10-28T02:30:00+00:00'],
])('a minute with nothing due costs one request: %s', async (_when, at) => {
  expect(await requestsOfAMinute(at)).toBe(1);
});

test.each([
  ['before the clocks go back', '2018-10-28T01:30:00+01:00'],
  ['and once more after it', '2018-10-28T01:30:00+00:00'],
  ['on any other night', '2018-06-01T01:00:00+01:00'],
])('between 01:00 and 02:00 nothing is done: %s', async (_when, at) => {
  expect(await requestsOfAMinute(at)).toBe(0);
});

/** What the second of two minutes asks of the storage. */
async function requestsOfAMinute(at: string): Promise<number> {
  const tables = memoryTables();
  const clock = new StoppedClock(at);
  await loadScenario(tables, clock);
  const index = new CaseIndex(tables, clock);
  const tick = reminderTick({
    tables,
    index,
    clock,
    messenger,
    dataOldAfter: 2,
    onFault: (error) => {
      throw error;
    },
  });
  await tick();
  clock.advance(60_000);
  const before = tables.count.requests;
  await tick();
  return tables.count.requests - before;
}
