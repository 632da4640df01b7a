import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { STAFF } from '../support/scenario.js';
import { LONGEST_START, openPlaygroundChat } from './playground-chat.js';
import type { PlaygroundPage } from './playground-page.js';

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('in the Playground, as the practice manager', () => {
  let page: PlaygroundPage;
  let close = async (): Promise<void> => {};

  beforeAll(async () => {
    ({ page, close } = await openPlaygroundChat(executablePath ?? '', {
      name: 'Mo Grant',
      email: 'manager@example.org',
      entraObjectId: STAFF.manager,
    }));
  }, LONGEST_START);

  afterAll(() => close());

  test('figures are asked, drawn, and the list behind a number opens', async () => {
    const card = await page.say('timescales since November 2017');
    expect(card).toMatch(/Reviews in time[\s\S]*\d+\/\d+/);
    expect(await page.drawings()).toBeGreaterThan(0);
    await page.picture(join('test', '.out', 'playground-figures.png'));
    const behind = await page.press('Who is missing from reviews in time?');
    expect(behind).toContain('those missing');
    await page.picture(join('test', '.out', 'playground-figures-list.png'));
    expect(await page.say('venues this year')).toContain('Placement');
    expect(await page.drawings()).toBeGreaterThan(0);
    await page.picture(join('test', '.out', 'playground-venues.png'));
    await page.say('timescales for March');
    await page.picture(join('test', '.out', 'playground-bars.png'));
  }, 60_000);
});
