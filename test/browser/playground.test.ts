import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../src/demo/people.js';
import { type Playground, startPlayground } from '../../src/local/playground.js';
import { findChromium } from '../support/chromium.js';
import { freePort } from '../support/free-port.js';
import { type ScenarioBot, STAFF, startScenarioBot } from '../support/scenario.js';
import { PlaygroundPage } from './playground-page.js';

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('in the Playground, as the practice manager', () => {
  let bot: ScenarioBot;
  let playground: Playground;
  let page: PlaygroundPage;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'playground-'));
    bot = await startScenarioBot();
    playground = await startPlayground({
      dataDir,
      botUrl: `${bot.url}/api/messages`,
      port: await freePort(),
      as: { name: 'Mo Grant', email: 'mo.grant@example.org', entraObjectId: STAFF.manager },
      others: DEMO_PEOPLE,
    });
    page = await PlaygroundPage.open(executablePath ?? '', playground.url);
  }, 60_000);

  afterAll(async () => {
    await page?.close();
    await playground?.close();
    await bot?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  test('ask, read the list, page through it in place, open a case', async () => {
    const first = await page.say('team overdue minutes');
    expect(first).toContain('15 sets of minutes');
    expect(first).toContain('1 to 12 shown');
    const cards = await page.countCards();

    const second = await page.press('Next page');
    expect(second).toContain('13 to 15 shown');
    expect(await page.press('Previous page')).toBe(first);
    expect(await page.countCards()).toBe(cards);

    const [open = '', ...others] = (await page.buttons()).filter((title) => title.startsWith('Open '));
    expect(others).toHaveLength(11);
    expect(await page.press(open)).toContain(open.replace('Open', 'Case'));
    await page.picture(join('test', '.out', 'playground.png'));
  });

  test('what was typed reaches the bot as the person who was chosen', async () => {
    await page.say('hello');
    expect(bot.asked.at(-1)).toMatchObject({
      asker: STAFF.manager,
      words: { kind: 'text', text: 'hello' },
    });
  });
});
