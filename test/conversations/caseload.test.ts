import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { readDirectory, savePeople } from '../../src/case-index/people.js';
import { responder } from '../../src/features/respond.js';
import { StoppedClock } from '../support/clock.js';
import { type BotUnderTest, startBotUnderTest } from '../support/fake-bot.js';
import { memoryTables } from '../support/memory-table.js';
import { loadScenario, STAFF } from '../support/scenario.js';

const IROS = 40;
let bot: BotUnderTest;
beforeAll(async () => {
  const tables = memoryTables();
  const clock = new StoppedClock('2018-04-04T09:00:00+01:00');
  await loadScenario(tables, clock);
  const more = Array.from({ length: IROS }, (_none, index) => ({
    email: `more${index}@example.org`,
    name: `Bartholomew Maximilian Featherstonehaugh-Cholmondeley ${index}`,
    role: 'iro' as const,
    entraObjectId: `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    wte: 1,
  }));
  await savePeople(tables.people, await readDirectory(tables.people), more);
  bot = await startBotUnderTest({ respond: responder(new CaseIndex(tables, clock), clock) });
});
afterAll(() => bot.close());

test('a service of forty IROs with long names is shown over pages, each IRO once, the fullest first', async () => {
  const chat = bot.teams.personalChat({ aadObjectId: STAFF.manager });
  let page = await chat.say('caseload of the whole service');
  const lines = linesOf(page.text);
  while (JSON.stringify(page.card).includes('"Next page"')) {
    page = await chat.press(page, 'Next page');
    lines.push(...linesOf(page.text));
  }
  expect(page.text).toContain('shown');
  expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(IROS + 3);
  const counts = lines.filter(({ name }) => name !== 'No IRO yet').map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  const back = await chat.press(page, 'Previous page');
  expect(linesOf(back.text)).toHaveLength(16);
});

function linesOf(text: string): { name: string; count: number }[] {
  return [...text.matchAll(/^(.+): (\d+), .* per full-time, /gm)].map(([, name = '', count]) => ({
    name,
    count: Number(count),
  }));
}
