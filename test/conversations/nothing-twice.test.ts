import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/cards/escape-markdown.js';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { inputsOf } from '../support/card-inputs.js';
import { clickOn, type FakeChat } from '../support/fake-teams-chat.js';
import { savedCase } from '../support/saved-case.js';
import { type ScenarioBot, startScenarioBot, type Who } from '../support/scenario.js';

/** Asha's: a first review due on 25 April 2018, not booked; the child is of school age. */
const CASE = '400378';
const HELD = { participation: 'PN1', venue: 'School', heldOn: '2018-04-03' };

let bot: ScenarioBot;
let asha: FakeChat;
beforeEach(async () => {
  bot = await startScenarioBot();
  asha = bot.chat('asha');
});
afterEach(async () => {
  await bot.tidied();
  const { differences } = await rebuild(bot.tables, packagedCalendar, true);
  await bot.close();
  expect(differences).toEqual([]);
});

const recordForm = (chat: FakeChat = asha) => chat.execute('ask', { record: CASE });
const eventsOf = async () => (await savedCase(bot.tables, CASE)).events;

describe('the same click delivered four times', () => {
  test.each(['one after the other', 'all at once'])('records once and answers the same: %s', async (how) => {
    const { verb, data } = clickOn(await recordForm(), 'Save', HELD);
    const once = () => asha.execute(verb, data);
    const replies =
      how === 'all at once'
        ? await Promise.all([once(), once(), once(), once()])
        : [await once(), await once(), await once(), await once()];
    expect(await eventsOf()).toHaveLength(2);
    for (const { text } of replies) expect(text).toContain('First review: held Tue 3 April 2018');
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  });

  test('words that record are recorded once when they are delivered again', async () => {
    const list = await asha.say('outstanding minutes');
    const childRef = /^(\d{6}) /m.exec(list.text)?.[1] ?? '';
    const before = (await savedCase(bot.tables, childRef)).events.length;
    const question = { topic: 'paperwork', what: 'minutes-sent', reviews: [{ childRef }] };
    const replies = await Promise.all([1, 2, 3, 4].map(() => asha.execute('ask', { question })));
    expect((await savedCase(bot.tables, childRef)).events).toHaveLength(before + 1);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  });
});

describe('two people at once', () => {
  test('a card from before somebody else’s change shows the case as it is now, and what was typed; saved again it is recorded', async () => {
    const form = await recordForm();
    await bot
      .chat('manager')
      .press(await bot.chat('manager').execute('ask', { book: CASE }), 'Save booking', {
        day: '2018-04-20',
        time: '11:00',
      });
    const again = await asha.press(form, 'Save', HELD);
    expect(again.text).toContain('this case was changed after the card was opened');
    expect(again.text).toContain('Booked Fri 20 April 2018, 11:00');
    expect(inputsOf(again.card).find(({ id }) => id === 'participation')?.value).toBe('PN1');
    expect(await eventsOf()).toHaveLength(2);
    expect((await asha.press(again, 'Save')).text).toContain(`Recorded: review of ${CASE}`);
  });

  test('both save at the same moment: one is recorded, the other is told of it and loses nothing', async () => {
    const manager = bot.chat('manager');
    const [one, other] = [await recordForm(), await recordForm(manager)];
    const replies = await Promise.all([
      asha.press(one, 'Save', HELD),
      manager.press(other, 'Save', { ...HELD, heldOn: '2018-04-04' }),
    ]);
    const told = replies.filter(({ text }) => text.includes('Recorded: review of'));
    const asked = replies.filter(({ text }) => text.includes('changed after the card was opened'));
    expect([told.length, asked.length]).toEqual([1, 1]);
    expect(await eventsOf()).toHaveLength(2);
  });
});

describe('what nobody may', () => {
  const WHO: readonly (readonly [Who, string])[] = [
    ['ben', 'There is no 400378 among your cases'],
    ['admin', 'That is not for your role'],
    ['stranger', 'You are not on the staff list'],
  ];
  test.each(WHO)('%s cannot save Asha’s form', async (who, words) => {
    const { verb, data } = clickOn(await recordForm(), 'Save', HELD);
    expect((await bot.chat(who).execute(verb, data)).text).toContain(words);
    expect(await eventsOf()).toHaveLength(1);
  });

  test.each([
    ['a forged reference', { childRef: '400007' }],
    ['a reference that is no key', { childRef: 'a/b#?\\' }],
    ['a field too many', { evil: 'x' }],
    ['no token', { token: undefined }],
    ['a token that is none', { token: 'x' }],
    ['a field that is no text', { venue: { $gt: '' } }],
    ['a choice that is none', { participation: 'PN9' }],
    ['a venue that is none', { venue: '<script>' }],
    ['how much it has seen forged', { seen: -1 }],
  ])('%s is refused and answered', async (_what, forged) => {
    const { verb, data } = clickOn(await recordForm(), 'Save', HELD);
    const own = typeof data === 'object' && data !== null ? data : {};
    const reply = await asha.execute(verb, { ...own, ...forged });
    expect(reply.text).not.toContain('Recorded');
    expect(reply.text).not.toContain(' at ');
    expect(await eventsOf()).toHaveLength(1);
  });

  test.each(['outcome.nothing', '', 'constructor', '__proto__', 'undo'])('the verb "%s"', async (verb) => {
    expect((await asha.execute(verb, { childRef: CASE })).text).toContain('no longer works');
  });

  test('a million letters in a field are refused at the field, and answered', async () => {
    const form = await asha.press(await recordForm(), 'Not held');
    const reply = await asha.press(form, 'Save', { why: 'x'.repeat(1_000_000), agreedBy: 'Manager' });
    expect(reply.text).toContain('at most 500 characters');
    expect(await eventsOf()).toHaveLength(1);
  });
});

describe('words of one’s own', () => {
  test.each([
    '<script>alert(1)</script>',
    '[click](https://evil.example) **bold**',
    '=HYPERLINK("https://evil.example","x")',
    '\u0024{$root} {{DATE(x)}} @everyone',
    'a\u202Eb\u0000c',
  ])('"%s" is stored as it was typed and shown as plain text', async (why) => {
    const form = await asha.press(await recordForm(), 'Not held');
    const saved = await asha.press(form, 'Save', { on: '2018-04-04', why, agreedBy: 'Manager' });
    expect(saved.text).toContain('did not take place');
    const { file } = await savedCase(bot.tables, CASE);
    expect(file.cancellations.at(-1)?.why).toBe(why);
    const shown = JSON.stringify({ ...saved.card, fallbackText: '', speak: '' });
    expect(shown).toContain(JSON.stringify(escapeMarkdown(why)).slice(1, -1));
    expect(shown).not.toMatch(/[^\\]\]\(https/);
    expect(shown).not.toContain('${');
  });
});
