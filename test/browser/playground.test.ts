import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { type ScenarioBot, STAFF } from '../support/scenario.js';
import { LONGEST_START, openPlaygroundChat } from './playground-chat.js';
import type { PlaygroundPage } from './playground-page.js';

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('in the Playground, as the practice manager', () => {
  let bot: ScenarioBot;
  let page: PlaygroundPage;
  let close = async (): Promise<void> => {};

  beforeAll(async () => {
    ({ bot, page, close } = await openPlaygroundChat(executablePath ?? '', {
      name: 'Mo Grant',
      email: 'mo.grant@example.org',
      entraObjectId: STAFF.manager,
    }));
  }, LONGEST_START);

  afterAll(() => close());

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
