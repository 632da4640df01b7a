import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeChat, replyOf } from '../support/fake-teams-chat.js';
import { type HeardScenario, startHeardScenario } from '../support/heard-scenario.js';
import { referencesOn, type ScenarioBot } from '../support/scenario.js';

let scenario: HeardScenario;
let bot: ScenarioBot;
let asha: FakeChat;
let ben: FakeChat;
let manager: FakeChat;
beforeEach(async () => {
  scenario = await startHeardScenario();
  ({ bot, asha, ben, manager } = scenario);
});
afterEach(() => bot.close());

const tickAt = (at: string) => scenario.tickAt(at);
const bundlesTo = (chat: FakeChat) =>
  chat
    .received()
    .filter(({ summary }) => summary?.endsWith('this morning'))
    .map(replyOf);
const alertsTo = (chat: FakeChat) =>
  chat
    .received()
    .filter(({ summary }) => summary?.includes('can still be saved'))
    .map(replyOf);

describe('what is sent, changed by its card', () => {
  test('another hour: nothing before it, once at it, and the card says so', async () => {
    const told = await asha.press(await asha.say('my reminders'), 'Save', { hour: '10:00' });
    expect(told.text).toContain('Morning bundle: 10:00 on working days');
    await tickAt('2018-04-04T08:30:00+01:00');
    expect([bundlesTo(asha).length, bundlesTo(ben).length]).toEqual([0, 1]);
    for (const at of ['10:00', '10:01', '12:00']) await tickAt(`2018-04-04T${at}:00+01:00`);
    expect([bundlesTo(asha).length, bundlesTo(ben).length]).toEqual([1, 1]);
    expect(bundlesTo(asha)[0]?.text).toContain('You get this at 10:00');
  });

  test('an earlier hour chosen when it has gone by: still once that day', async () => {
    await asha.press(await asha.say('my reminders'), 'Save', { hour: '10:00' });
    await tickAt('2018-04-04T08:30:00+01:00');
    await tickAt('2018-04-04T09:10:00+01:00');
    await asha.press(await asha.say('my reminders'), 'Save', { hour: '07:00' });
    for (const at of ['09:11', '10:00', '12:00', '12:01']) await tickAt(`2018-04-04T${at}:00+01:00`);
    expect(bundlesTo(asha)).toHaveLength(1);
  });

  test('kinds left out are not said, nor is the form sent after a meeting', async () => {
    await asha.press(await asha.say('settings'), 'Save', { off: 'meetings,minutes,outcome-card' });
    await tickAt('2018-04-04T08:30:00+01:00');
    const [bundle] = bundlesTo(asha);
    expect(bundle?.text).toContain('Past its limit');
    expect(bundle?.text).not.toMatch(/Meeting today|Minutes/);
    const before = asha.received().length;
    await tickAt('2018-04-04T16:50:00+01:00');
    expect(asha.received()).toHaveLength(before);
  });

  test('the alert once a week: on its first working day', async () => {
    await manager.press(await manager.say('change what is sent'), 'Save', { weekly: 'weekly' });
    // Easter Monday is 2 April 2018: the week begins on Tuesday, which has gone by.
    await tickAt('2018-04-04T08:45:00+01:00');
    await tickAt('2018-04-06T08:45:00+01:00');
    expect(alertsTo(manager)).toEqual([]);
    await tickAt('2018-04-09T08:45:00+01:00');
    await tickAt('2018-04-10T08:45:00+01:00');
    expect(alertsTo(manager)).toHaveLength(1);
    expect(alertsTo(manager)[0]?.text).toContain('on the first working day of each week');
  });

  test('a pause until a day, with cover: nothing until then, and the colleague has the cases', async () => {
    const form = await asha.say('pause my reminders until 6 April');
    expect(form.text).toContain('Pause: last day: 2018-04-06');
    const told = await asha.press(form, 'Save', { by: 'iro2@example.org' });
    expect(told.text).toContain('Paused: from Tue 3 April 2018 until Fri 6 April 2018');
    expect(told.text).toContain('Covered by: Ben Okoro');
    for (const day of ['04', '05', '06']) await tickAt(`2018-04-${day}T08:30:00+01:00`);
    expect(bundlesTo(asha)).toEqual([]);
    expect((await ben.say('400593')).text).toContain('Case 400593');
    await tickAt('2018-04-09T08:30:00+01:00');
    expect(bundlesTo(asha)).toHaveLength(1);
  });

  test.each([
    [{ hour: '03:00' }, 'Please choose one of the hours'],
    [{ hour: '09:00', pausedUntil: '31/02/2018' }, 'not a day that exists'],
    [{ hour: '09:00', pausedUntil: '2018-04-01' }, 'has gone by'],
    [{ hour: '09:00', by: 'iro2@example.org' }, 'last day of the cover'],
    [{ hour: '09:00', by: 'iro1@example.org', pausedUntil: '2018-04-20' }, 'choose a colleague'],
  ])('%j is refused on the form', async (typed, mistake) => {
    expect((await asha.execute('reminders.save', typed)).text).toContain(mistake);
  });
});

describe('remind me later', () => {
  test('is said again on the next working day, though no rung; put off twice it is told to the manager', async () => {
    const [ref = ''] = referencesOn(await asha.say('reviews not booked due from 20 April to 30 April'));
    const put = async () => asha.press(await asha.say(`snooze ${ref}`), 'Remind me then');
    bot.clock.set('2018-04-04T09:00:00+01:00');
    expect((await put()).text).toContain('said again Thu 5 April 2018');
    await tickAt('2018-04-05T08:30:00+01:00');
    expect(bundlesTo(asha).at(-1)?.text).toContain(`${ref}`);
    await tickAt('2018-04-05T08:45:00+01:00');
    expect(alertsTo(manager).at(-1)?.text).not.toContain('put off');
    await put();
    await tickAt('2018-04-06T08:45:00+01:00');
    expect(alertsTo(manager).at(-1)?.text).toContain('1 reminder · put off twice or more');
    expect(referencesOn(await manager.say('what was put off'))).toEqual([ref]);
  });

  test('until the working day before the limit nothing of it is said, on rungs neither', async () => {
    bot.clock.set('2018-04-04T09:00:00+01:00');
    const [ref = ''] = referencesOn(await asha.say('reviews not booked due from 20 April to 30 April'));
    const form = await asha.say(`remind me later about ${ref}`);
    const told = await asha.press(form, 'Remind me then', { until: 'before' });
    const limit = /limit \w+ (\d+) April/.exec(told.text)?.[1];
    const said: string[] = [];
    for (let day = 5; day <= 30; day += 1) {
      const today = String(day).padStart(2, '0');
      const before = bundlesTo(asha).length;
      await tickAt(`2018-04-${today}T08:30:00+01:00`);
      if (
        bundlesTo(asha)
          .slice(before)
          .some(({ text }) => text.includes(`${ref} `))
      )
        said.push(today);
    }
    const dayBefore = /said again \w+ (\d+) April/.exec(told.text)?.[1]?.padStart(2, '0');
    expect(said[0]).toBe(dayBefore);
    expect(Number(dayBefore)).toBeLessThan(Number(limit));
  });

  test('what has its limit today cannot wait', async () => {
    bot.clock.set('2018-04-04T09:00:00+01:00');
    expect((await asha.say('snooze 400615')).text).toContain('never put off past the limit');
    const forged = { lines: 'review.2018-04-04.400615', until: 'next' };
    expect((await asha.execute('snooze.save', forged)).text).toContain('nothing was put off');
  });

  test.each([
    ['nothing chosen', { lines: '', until: 'next' }, 'Please choose what'],
    ['a colleague’s case', { lines: 'review.2018-04-25.400009', until: 'next' }, 'Nothing was put off'],
    ['a place that is none', { lines: 'x'.repeat(5_000), until: 'next' }, 'Nothing was put off'],
  ])('%s is refused', async (_what, typed, words) => {
    expect((await asha.execute('snooze.save', typed)).text).toContain(words);
  });
});

describe('proof', () => {
  test('lists who was told what and when, whether it reached them, and what they did', async () => {
    bot.teams.connector.failFor(asha.conversationId, { status: 500, delivered: true });
    await tickAt('2018-04-04T08:30:00+01:00');
    await tickAt('2018-04-04T16:50:00+01:00');
    bot.clock.set('2018-04-04T17:05:00+01:00');
    await asha.press(await asha.say('record 400593'), 'Save', { venue: 'School' });
    await bot.tidied();
    const { text } = await manager.say('proof 400593');
    const lines = text.split('\n');
    expect(lines[2]).toContain('Asha Patel, Wed 4 April 2018, 17:05: Review held Wed 4 April 2018');
    expect(lines[3]).toContain('16:50: Told: the outcome of today’s meeting was asked for');
    expect(lines[3]).toMatch(/: sent$/);
    expect(lines[4]).toContain('08:30: Told: the meeting is today');
    expect(lines[4]).toContain('not known whether it arrived');
  });

  test('what was put off stands in it too; a colleague learns nothing', async () => {
    bot.clock.set('2018-04-04T09:00:00+01:00');
    const [ref = ''] = referencesOn(await asha.say('reviews not booked due from 20 April to 30 April'));
    await asha.press(await asha.say(`snooze ${ref}`), 'Remind me then');
    expect((await asha.say(`who was told about ${ref}`)).text).toContain('put the reminder off');
    expect((await ben.say(`proof ${ref}`)).text).toContain('There is no');
  });
});

describe('the next bundle', () => {
  test('says that the one before may not have arrived', async () => {
    bot.teams.connector.failFor(asha.conversationId, { delivered: false });
    await tickAt('2018-04-04T08:30:00+01:00');
    await tickAt('2018-04-05T08:30:00+01:00');
    expect(bundlesTo(asha).at(-1)?.text).toContain(
      'cannot be told whether the message of the working day before',
    );
    expect(bundlesTo(ben).at(-1)?.text).not.toContain('cannot be told');
  });

  test('says what others changed since, and not what oneself did', async () => {
    await tickAt('2018-04-04T08:30:00+01:00');
    bot.clock.set('2018-04-04T11:00:00+01:00');
    const move = (chat: FakeChat, ref: string) =>
      chat.say(`book ${ref} for 19 April 10am at school`).then((form) => chat.press(form, 'Save booking'));
    const [others = '', own = ''] = referencesOn(
      await asha.say('reviews not booked due from 20 April to 30 May'),
    );
    await move(bot.chat('admin'), others);
    await move(asha, own);
    await bot.tidied();
    await tickAt('2018-04-05T08:30:00+01:00');
    const text = bundlesTo(asha).at(-1)?.text ?? '';
    const [news] = text.split('\n').filter((line) => line.startsWith('Changed by others'));
    expect(news).toContain(`meetings moved ${others} to Thu 19 April 2018 10:00`);
    expect(news).not.toContain(own);
  });
});

describe('a message of the morning stays, and is brought up to date', () => {
  test('a line done from it leaves it at once; what was opened comes below', async () => {
    await tickAt('2018-04-04T08:30:00+01:00');
    const [bundle] = bundlesTo(asha);
    if (!bundle) throw new Error('no bundle');
    const line = bundle.text.split('\n').find((one) => one.includes('Minutes overdue'));
    const ref = line?.slice(0, 6) ?? '';
    const data = JSON.stringify(bundle.card).match(new RegExp(`\\{"sent":\\["${ref}","([\\d-]+)"\\]\\}`));
    const before = asha.received().length;
    const standing = await asha.execute('morning', { sent: [ref, data?.[1]] });
    const [below] = asha.received().slice(before).map(replyOf);
    expect(below?.text).toContain(ref);
    expect(standing.text).toContain('Your morning');
    expect(standing.text.split('\n').some((one) => one.startsWith(ref) && one.includes('Minutes'))).toBe(
      false,
    );
  });

  test('what was done elsewhere leaves it within a minute; an update that fails is no error', async () => {
    await tickAt('2018-04-04T08:45:00+01:00');
    await asha.press(await asha.say('book 400615 for today 3pm'), 'Save booking');
    await bot.tidied();
    const before = bot.teams.connector.delivered.length;
    await tickAt('2018-04-04T09:31:00+01:00');
    const updates = bot.teams.connector.delivered.slice(before);
    expect(new Set(updates.map(({ conversationId }) => conversationId))).toEqual(
      new Set([asha.conversationId, manager.conversationId]),
    );
    expect(JSON.stringify(updates)).not.toContain('400615 TL · To be booked');
  });

  test('an update that cannot be sent is no error, and holds nothing up', async () => {
    await tickAt('2018-04-04T08:45:00+01:00');
    await asha.press(await asha.say('book 400615 for today 3pm'), 'Save booking');
    await bot.tidied();
    bot.teams.connector.refuseUpdates = 404;
    await tickAt('2018-04-04T09:31:00+01:00');
    expect((await asha.say('overdue reviews')).text).toContain('Overdue reviews');
  });
});
