import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLedger } from '../../src/case-index/ledger.js';
import { readReach } from '../../src/case-index/reach.js';
import { day } from '../../src/domain/day.js';
import type { Messenger } from '../../src/reminders/messenger.js';
import { type FakeChat, replyOf } from '../support/fake-teams-chat.js';
import { type ScenarioBot, STAFF, startScenarioBot } from '../support/scenario.js';
import { tickOf } from '../support/tick.js';

/** An IRO of the scenario who has never spoken to the bot. */
const CARYS = '00000000-0000-4000-8000-000000000003';

let bot: ScenarioBot;
let asha: FakeChat;
let ben: FakeChat;
beforeEach(async () => {
  bot = await startScenarioBot('2018-04-03T16:00:00+01:00');
  [asha, ben] = [bot.chat('asha'), bot.chat('ben')];
  for (const chat of [asha, ben]) await chat.say('hello');
  await vi.waitUntil(async () => (await readReach(bot.tables.people, STAFF.ben)) !== undefined);
  bot.clock.set('2018-04-04T08:30:00+01:00');
});
afterEach(() => bot.close());

const morning = (messenger?: Messenger) => tickOf(bot, messenger)();

/** What a chat has been sent by itself: all but the answer to "hello". */
const bundlesOf = (chat: FakeChat) => chat.received().slice(1).map(replyOf);
const outcomes = async () =>
  new Map((await readLedger(bot.tables.ledger, day('2018-04-04'))).map((one) => [one.person, one.outcome]));

describe('the morning bundle', () => {
  test('comes once at 08:30, says what is to be done, and can be acted on', async () => {
    await morning();
    const [bundle, ...more] = bundlesOf(asha);
    expect(more).toEqual([]);
    expect(bundle?.text).toContain('Your morning: Wed 4 April 2018');
    expect(bundle?.text).toContain('400593 RP · Meeting today · First review');
    expect(bundle?.text).toContain('400400 TF · Past its limit · Second review');
    expect(bundle?.text).toContain('400615 TL · To be booked · First review · due today');
    expect(bundle?.summary).toMatch(/^\d+ things this morning$/);
    if (!bundle) throw new Error('no bundle');
    const { standing, below } = await asha.pressBelow(bundle, 'Record');
    expect(below.text).toContain('Record the review of');
    expect(standing.text).toBe(bundle.text);
    expect((await outcomes()).get(STAFF.asha)).toBe('sent');
  });

  test('each line is of the person’s own cases', async () => {
    await morning();
    const mine = new Set(bundlesOf(asha)[0]?.text.match(/\b400\d{3}\b/g));
    const bens = new Set(bundlesOf(ben)[0]?.text.match(/\b400\d{3}\b/g));
    expect([...mine].filter((ref) => bens.has(ref))).toEqual([]);
    expect(mine.size).toBeGreaterThan(0);
  });

  test('two replicas at once, and every minute after: each gets one', async () => {
    await Promise.all([morning(), morning()]);
    for (let minute = 0; minute < 5; minute += 1) {
      bot.clock.advance(60_000);
      await morning();
    }
    expect(bundlesOf(asha)).toHaveLength(1);
    expect(bundlesOf(ben)).toHaveLength(1);
  });

  test.each([
    ['before 08:30', '2018-04-04T08:29:00+01:00'],
    ['on a Saturday', '2018-04-07T09:00:00+01:00'],
    ['on Good Friday', '2018-03-30T09:00:00+01:00'],
  ])('nothing comes %s', async (_when, at) => {
    bot.clock.set(at);
    await morning();
    expect(bundlesOf(asha)).toEqual([]);
  });

  test('after downtime it comes later the same day', async () => {
    bot.clock.set('2018-04-04T14:10:00+01:00');
    await morning();
    expect(bundlesOf(asha)).toHaveLength(1);
  });

  test('somebody never seen is written to first, by their Entra object id', async () => {
    await morning();
    expect(bot.teams.connector.opened.map(({ members }) => members[0]?.id)).toContain(CARYS);
    expect((await outcomes()).get(CARYS)).toBe('sent');
  });

  test('where the app is not installed for them, it is noted that they cannot be reached, and nobody is held up', async () => {
    bot.teams.connector.refuseOpening = 403;
    await morning();
    expect((await outcomes()).get(CARYS)).toBe('unreachable');
    expect(bundlesOf(ben)).toHaveLength(1);
  });
});

describe('the practice manager’s daily alert', () => {
  test('comes at 08:45: first what can still be saved, then what is overdue by IRO, with the way to each list', async () => {
    const manager = bot.chat('manager');
    bot.clock.set('2018-04-03T16:00:00+01:00');
    await manager.say('hello');
    await vi.waitUntil(async () => (await readReach(bot.tables.people, STAFF.manager)) !== undefined);
    bot.clock.set('2018-04-04T08:44:00+01:00');
    await morning();
    expect(bundlesOf(manager)).toEqual([]);
    bot.clock.set('2018-04-04T08:45:00+01:00');
    await morning();
    await morning();
    const [alert, ...more] = bundlesOf(manager);
    if (!alert) throw new Error('no alert');
    expect(more).toEqual([]);
    expect(alert.text).toContain('The service: Wed 4 April 2018');
    const overdue = await manager.say('how many reviews are overdue in the team');
    expect(alert.text).toContain(`${/^\d+/.exec(overdue.text)?.[0]} reviews and`);
    const lines = alert.text.split('\n');
    const first = lines[lines.indexOf('Can still be saved') + 1];
    expect(first).toContain('First review');
    expect(first).toContain('Not booked');
    expect(alert.summary).not.toMatch(/400\d{3}/);
    const { standing, below } = await manager.pressBelow(alert, 'Team overdue minutes');
    expect(below.text).toContain('Overdue minutes');
    expect(standing.text).toBe(alert.text);
  });
});

test('the alert of the next working day names who was not reached, and who perhaps was not', async () => {
  const manager = bot.chat('manager');
  await manager.say('hello');
  await vi.waitUntil(async () => (await readReach(bot.tables.people, STAFF.manager)) !== undefined);
  bot.teams.connector.failFor(asha.conversationId, { status: 403, delivered: false });
  bot.teams.connector.failFor(ben.conversationId, { status: 500, delivered: true });
  await morning();
  bot.clock.set('2018-04-05T08:45:00+01:00');
  await morning();
  const alert = bundlesOf(manager).at(-1)?.text;
  expect(alert).toMatch(/could not be reached · .*Asha Patel/);
  expect(alert).toMatch(/perhaps not reached · .*Ben Okoro/);
});

describe('the outcome card by itself', () => {
  /** Asha's 400593 is booked for 15:45 on this day. */
  const asks = () => bundlesOf(asha).filter(({ text }) => text.includes('Record the review of 400593'));

  test('comes an hour after the meeting began, once, and is filled in', async () => {
    bot.clock.set('2018-04-04T16:44:00+01:00');
    await morning();
    expect(asks()).toEqual([]);
    for (const at of [
      '2018-04-04T16:45:00+01:00',
      '2018-04-04T16:46:00+01:00',
      '2018-04-04T17:30:00+01:00',
    ]) {
      bot.clock.set(at);
      await Promise.all([morning(), morning()]);
    }
    const [form, ...more] = asks();
    if (!form) throw new Error('no form');
    expect(more).toEqual([]);
    expect(form.summary).toBe('Record the review of 400593');
    expect(form.text).toContain('To change what is sent, say “my reminders”');
    expect((await asha.press(form, 'Save', { venue: 'School' })).text).toContain(
      'Recorded: review of 400593',
    );
  });

  test('does not come where the outcome is recorded, nor in the evening', async () => {
    bot.clock.set('2018-04-04T16:30:00+01:00');
    await asha.press(await asha.execute('ask', { record: '400593' }), 'Save', { venue: 'School' });
    await bot.tidied();
    bot.clock.set('2018-04-04T16:50:00+01:00');
    await morning();
    expect(asks()).toEqual([]);
  });

  test('an evening meeting is asked about in the next morning’s bundle', async () => {
    await asha.press(await asha.execute('ask', { book: '400593' }), 'Save booking', {
      day: '2018-04-04',
      time: '17:30',
    });
    await bot.tidied();
    for (const at of ['2018-04-04T18:31:00+01:00', '2018-04-04T20:00:00+01:00']) {
      bot.clock.set(at);
      await morning();
    }
    expect(asks()).toEqual([]);
    bot.clock.set('2018-04-05T08:30:00+01:00');
    await morning();
    expect(bundlesOf(asha).at(-1)?.text).toContain('400593 RP · Outcome not recorded');
  });
});

describe('a channel that fails', () => {
  test.each([
    ['403', { status: 403, delivered: false }, 'unreachable', 0],
    ['404', { status: 404, delivered: false }, 'unreachable', 0],
    ['500 after the message was taken', { status: 500, delivered: true }, 'unknown', 1],
    ['a connection that breaks', { delivered: true }, 'unknown', 1],
    ['429 with Retry-After', { status: 429, retryAfterSeconds: 0, delivered: false }, 'sent', 1],
  ])('%s: noted, never sent twice, and the others get theirs', async (_what, fault, outcome, arrived) => {
    bot.teams.connector.failFor(asha.conversationId, fault);
    await morning();
    await morning();
    expect((await outcomes()).get(STAFF.asha)).toBe(outcome);
    expect(bundlesOf(asha)).toHaveLength(arrived);
    expect(bundlesOf(ben)).toHaveLength(1);
  });
});

test('whoever removed the app is not written to, until they are heard of again', async () => {
  await asha.post({ type: 'installationUpdate', action: 'remove' });
  await vi.waitUntil(async () => (await readReach(bot.tables.people, STAFF.asha)) === 'gone');
  await morning();
  expect((await outcomes()).get(STAFF.asha)).toBe('unreachable');
});

test('a replica that dies between claim and send leaves it claimed: another goes on, and nobody is written to twice', async () => {
  const dead = new Promise<never>(() => {});
  const dying: Messenger = {
    send: (to, card) => (to.conversationId === asha.conversationId ? dead : bot.bot.messenger.send(to, card)),
    sendFirst: () => dead,
    update: async () => {},
  };
  void morning(dying);
  await vi.waitUntil(() => bundlesOf(ben).length === 1);
  bot.clock.advance(6 * 60_000);
  await morning();
  expect(bundlesOf(ben)).toHaveLength(1);
  expect(bundlesOf(asha)).toEqual([]);
  expect((await outcomes()).get(STAFF.asha)).toBe('claimed');
});
