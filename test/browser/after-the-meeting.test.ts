import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { savedCase } from '../support/saved-case.js';
import { type ScenarioBot, STAFF } from '../support/scenario.js';
import { LONGEST_START, openPlaygroundChat } from './playground-chat.js';
import type { PlaygroundPage } from './playground-page.js';

const executablePath = findChromium();

/** Asha's: a first review due on 25 April 2018, not booked; the child is of school age. */
const CASE = '400378';

describe.skipIf(executablePath === undefined)('in the Playground, as an IRO after the meeting', () => {
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

  const lastReview = async () => (await savedCase(bot.tables, CASE)).file.reviews.at(-1);

  test('book, record, undo, record again, correct, minutes sent: each seen on the screen and in the index', async () => {
    await page.say(`book ${CASE} for 12 April 10am at school`);
    await page.picture(join('test', '.out', 'playground-booking.png'));
    expect(await page.press('Save booking')).toContain('Thu 12 April 2018, 10:00');
    expect((await savedCase(bot.tables, CASE)).file.bookings).toMatchObject([
      { day: '2018-04-12', venue: 'School' },
    ]);

    await page.say(`record ${CASE}`);
    await page.choose('Came and spoke for themselves');
    await page.picture(join('test', '.out', 'playground-record.png'));
    expect(await page.press('Save')).toContain(`Recorded: review of ${CASE}`);
    await page.picture(join('test', '.out', 'playground-recorded.png'));
    expect(await lastReview()).toMatchObject({ heldOn: '2018-04-04', participation: 'PN1', venue: 'School' });

    expect(await page.press('Undo (10 minutes)')).toContain(`Undone: ${CASE}`);
    expect(await lastReview()).toBeUndefined();

    await page.press('Record again');
    await page.choose('Did not come and did not convey views');
    expect(await page.press('Save')).toContain('PN7');
    await page.press('Correct');
    await page.fill('Venue', 'Placement');
    await page.fill('Day held', '2018-04-03');
    await page.picture(join('test', '.out', 'playground-correct.png'));
    expect(await page.press('Save correction')).toContain(`Corrected: review of ${CASE}`);
    expect(await lastReview()).toMatchObject({
      heldOn: '2018-04-03',
      venue: 'Placement',
      participation: 'PN7',
    });

    expect(await page.say(`minutes sent ${CASE}`)).toContain(`Minutes sent: ${CASE}`);
    expect((await lastReview())?.minutes).toMatchObject({ distributedOn: '2018-04-04' });
    expect(await page.say(`history ${CASE}`)).toContain('venue: School → Placement');
    await page.picture(join('test', '.out', 'playground-history.png'));
  }, 60_000);
});
