import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeChat, replyOf } from '../support/fake-teams-chat.js';
import { startHeardScenario } from '../support/heard-scenario.js';
import { loadScenario, referencesOn, type ScenarioBot } from '../support/scenario.js';
import { tickOf } from '../support/tick.js';

let bot: ScenarioBot;
let asha: FakeChat;
let ben: FakeChat;
let manager: FakeChat;
beforeEach(async () => {
  ({ bot, asha, ben, manager } = await startHeardScenario());
});
afterEach(() => bot.close());

/** A case of Asha's. */
const ASHAS = '400593';

async function benCoversAsha(until = '2018-04-06', pause = 'no') {
  const form = await asha.say('Ben covers me');
  return asha.press(form, 'Arrange cover', { until, pause });
}

describe('cover', () => {
  test('gives the one who covers the cases, and says so to both; nothing of it before', async () => {
    expect((await ben.say(ASHAS)).text).toContain(`There is no ${ASHAS} among your cases`);
    const told = await benCoversAsha();
    expect(told.text).toContain(
      'Ben Okoro looks after your cases from Tue 3 April 2018 until Fri 6 April 2018',
    );
    expect((await ben.say(ASHAS)).text).toContain(`Case ${ASHAS}`);
    for (const chat of [asha, ben, manager])
      expect((await chat.say('who covers?')).text).toContain(
        'Asha Patel: covered by Ben Okoro until Fri 6 April 2018 (set by Asha Patel on Tue 3 April 2018)',
      );
  });

  test('lists hold both, and say whose each case is', async () => {
    const own = referencesOn(await ben.say('overdue reviews'));
    const hers = referencesOn(await asha.say('overdue reviews'));
    await benCoversAsha();
    const both = await ben.say('overdue reviews');
    expect(new Set(referencesOn(both))).toEqual(new Set([...own, ...hers]));
    expect(both.text).toContain('those of Asha Patel, whom you cover');
    expect(both.text.split('\n').filter((line) => line.includes('Asha Patel')).length).toBe(hers.length + 1);
    expect(referencesOn(await ben.say('Asha’s overdue reviews'))).toEqual(hers);
  });

  test('the one who covers may record, and it is on record who did', async () => {
    await benCoversAsha();
    bot.clock.set('2018-04-04T17:00:00+01:00');
    const saved = await ben.press(await ben.say(`record ${ASHAS}`), 'Save', { venue: 'School' });
    expect(saved.text).toContain(`Recorded: review of ${ASHAS}`);
    await bot.tidied();
    expect((await asha.say(`history ${ASHAS}`)).text).toContain('Ben Okoro, Wed 4 April 2018, 17:00');
  });

  test('ends by itself after the last day, at once for what is typed and what is pressed', async () => {
    await benCoversAsha();
    bot.clock.set('2018-04-06T23:00:00+01:00');
    const open = await ben.say(`record ${ASHAS}`);
    expect(open.text).toContain(`Record the review of ${ASHAS}`);
    bot.clock.set('2018-04-07T00:01:00+01:00');
    expect((await ben.press(open, 'Save', { venue: 'School' })).text).toContain(`There is no ${ASHAS}`);
    expect((await ben.say(ASHAS)).text).toContain(`There is no ${ASHAS}`);
    expect((await ben.say('Asha’s overdue reviews')).text).toContain('Those are not your cases');
  });

  test('the reminders go to both; to the one who covers alone where they are paused', async () => {
    await benCoversAsha('2018-04-06', 'yes');
    bot.clock.set('2018-04-04T08:30:00+01:00');
    await tickOf(bot)();
    expect(asha.received().filter(({ summary }) => summary?.endsWith('this morning'))).toEqual([]);
    const [bundle] = ben.received().filter(({ summary }) => summary?.endsWith('this morning'));
    if (!bundle) throw new Error('no bundle');
    expect(replyOf(bundle).text).toMatch(new RegExp(`${ASHAS} RP · Meeting today.*Asha Patel`));
    bot.clock.set('2018-04-04T16:50:00+01:00');
    await tickOf(bot)();
    const asked = (chat: FakeChat) =>
      chat.received().filter(({ summary }) => summary === `Record the review of ${ASHAS}`);
    expect([asked(asha).length, asked(ben).length]).toEqual([0, 1]);
    bot.clock.set('2018-04-09T08:30:00+01:00');
    await tickOf(bot)();
    const late = (chat: FakeChat) => chat.received().at(-1)?.summary?.endsWith('this morning');
    expect(late(asha)).toBe(true);
    expect(JSON.stringify(ben.received().at(-1))).not.toContain('Asha Patel');
  });

  test('a manager arranges it for others, and ends it', async () => {
    const form = await manager.say('Ben covers Asha until 20 April');
    expect((await manager.press(form, 'Arrange cover')).text).toContain('the cases of Asha Patel');
    expect((await ben.say(ASHAS)).text).toContain(`Case ${ASHAS}`);
    const ended = await manager.press(await manager.say('who covers Asha'), 'End cover by Ben Okoro');
    expect(ended.text).toContain('Cover has ended');
    expect((await ben.say(ASHAS)).text).toContain(`There is no ${ASHAS}`);
  });

  test('nobody takes a colleague’s cases for themselves', async () => {
    expect((await ben.say('I am covering Asha until Friday')).text).toContain(
      'Their cases are theirs to hand over',
    );
    const forged = {
      away: 'iro1@example.org',
      by: 'iro2@example.org',
      from: '2018-04-03',
      until: '2018-04-20',
    };
    expect((await ben.execute('cover.save', forged)).text).toContain('whose cases you may hand over');
    expect((await ben.say(ASHAS)).text).toContain(`There is no ${ASHAS}`);
    expect((await bot.chat('admin').say('Ben covers Asha until Friday')).text).toContain('not for your role');
  });

  test('it is not handed on: who covers the one who covers gets their own cases only', async () => {
    await benCoversAsha();
    const form = await manager.say('Carys covers Ben until Friday');
    await manager.press(form, 'Arrange cover');
    const carys = bot.teams.personalChat({ aadObjectId: '00000000-0000-4000-8000-000000000003' });
    expect((await carys.say('400009')).text).toContain('Case 400009');
    expect((await carys.say(ASHAS)).text).toContain(`There is no ${ASHAS}`);
  });

  test.each([
    ['no colleague', { by: '', until: '2018-04-20' }, 'Please choose the IRO who covers'],
    [
      'somebody who is no IRO',
      { by: 'manager@example.org', until: '2018-04-20' },
      'Please choose the IRO who covers',
    ],
    ['themselves', { by: 'iro1@example.org', until: '2018-04-20' }, 'Nobody covers themselves'],
    ['no last day', { by: 'iro2@example.org' }, 'Please choose the last day'],
    [
      'a last day before the first',
      { by: 'iro2@example.org', until: '2018-04-02' },
      'The last day is before the first',
    ],
    ['a day that does not exist', { by: 'iro2@example.org', until: '2018-02-31' }, 'not a day that exists'],
    ['days gone by', { by: 'iro2@example.org', from: '2018-03-01', until: '2018-04-20' }, 'has gone by'],
    ['years', { by: 'iro2@example.org', until: '2028-04-20' }, 'more than a year'],
  ])('%s: said on the form, with what was typed still there', async (_what, typed, mistake) => {
    const form = await asha.say('arrange cover');
    const again = await asha.execute('cover.save', {
      away: 'iro1@example.org',
      from: '2018-04-03',
      pause: 'no',
      ...typed,
    });
    expect(form.text).toContain('Arrange cover');
    expect(again.text).toContain(mistake);
    expect((await asha.say('who covers?')).text).toContain('Nobody is covered');
  });

  test('an import of the staff list leaves it as it is', async () => {
    await benCoversAsha('2018-06-30');
    await loadScenario(bot.tables, bot.clock);
    bot.clock.advance(120_000);
    expect((await ben.say(ASHAS)).text).toContain(`Case ${ASHAS}`);
  });
});
