import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReach } from '../../src/case-index/reach.js';
import { findChromium } from '../support/chromium.js';
import { savedCase } from '../support/saved-case.js';
import { type ScenarioBot, STAFF } from '../support/scenario.js';
import { tickOf } from '../support/tick.js';
import { LONGEST_START, openPlaygroundChat } from './playground-chat.js';
import type { PlaygroundPage } from './playground-page.js';

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('in the Playground, on a morning', () => {
  let bot: ScenarioBot;
  let page: PlaygroundPage;
  let close = async (): Promise<void> => {};

  beforeAll(async () => {
    ({ bot, page, close } = await openPlaygroundChat(executablePath ?? '', {
      name: 'Asha Patel',
      email: 'iro1@example.org',
      entraObjectId: STAFF.asha,
    }));
  }, LONGEST_START);

  afterAll(() => close());

  test('the bundle arrives by itself, a line is done from it, and the card changes; what is done elsewhere leaves it too', async () => {
    await page.say('hello');
    await vi.waitUntil(async () => (await readReach(bot.tables.people, STAFF.asha)) !== undefined);
    const at = await page.countCards();
    await tickOf(bot)();
    const bundle = await page.arrival(at);
    expect(bundle).toContain('Your morning: Wed 4 April 2018');
    await page.picture(join('test', '.out', 'playground-morning.png'));

    const [, sent = ''] = /(\d{6}) \w+[^\n]*\n+Minutes overdue/.exec(bundle) ?? [];
    expect(await page.pressAt(at, 'Sent today')).toContain(`Minutes sent: ${sent}`);
    await page.untilGone(at, sent);
    expect(await page.cardAt(at)).toContain('Your morning');
    const reviews = (await savedCase(bot.tables, sent)).file.reviews;
    expect(reviews.some(({ minutes }) => minutes?.distributedOn === '2018-04-04')).toBe(true);

    expect(await page.pressAt(at, 'Record')).toContain('Record the review of');
    await page.picture(join('test', '.out', 'playground-morning-below.png'));

    await page.say('book 400615 for today 3pm at school');
    await page.press('Save booking');
    await bot.tidied();
    bot.clock.advance(60_000);
    await tickOf(bot)();
    await page.untilGone(at, 'To be booked');

    expect(await page.say('my reminders')).toContain('What is sent to you');
    await page.picture(join('test', '.out', 'playground-reminders.png'));
    expect(await page.say('arrange cover until 20 April')).toContain('Arrange cover');
    await page.fill('Who covers', 'Ben Okoro');
    await page.picture(join('test', '.out', 'playground-cover.png'));
    expect(await page.press('Arrange cover')).toContain('Ben Okoro looks after your cases');
    expect(await page.say(`proof ${sent}`)).toContain('the minutes are overdue');
    await page.picture(join('test', '.out', 'playground-proof.png'));
  }, 90_000);
});
