import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { responder } from '../../src/features/respond.js';
import { importFiles } from '../../src/import/import-files.js';
import { readDirectoryFiles } from '../../src/import/read-directory.js';
import { StoppedClock } from '../support/clock.js';
import { openFreshTables } from '../support/emulator.js';
import { type BotUnderTest, startBotUnderTest } from '../support/fake-bot.js';
import type { FakeChat } from '../support/fake-teams-chat.js';
import { allReferences, referencesOn, type ScenarioBot, startScenarioBot } from '../support/scenario.js';

const FIGURES = new URL('../fixtures/figures-2018/', import.meta.url).pathname;
const MORE_STAFF = `email,name,role,entra_object_id,wte
boss@example.org,Pat Lee,practice_manager,00000000-0000-4000-8000-0000000000b0,1
admin@example.org,Sal Reed,admin,00000000-0000-4000-8000-0000000000a0,1
`;

describe('the annual report’s own months, asked in chat', () => {
  let bot: BotUnderTest;
  let manager: FakeChat;
  beforeAll(async () => {
    const tables = await openFreshTables();
    const clock = new StoppedClock('2018-06-01T09:00:00+01:00');
    const files = [
      ...(await readDirectoryFiles(FIGURES)),
      { name: 'more.csv', bytes: new TextEncoder().encode(MORE_STAFF) },
    ];
    await importFiles({ tables, calendar, clock }, files, () => {});
    bot = await startBotUnderTest({ respond: responder(new CaseIndex(tables, clock), clock) });
    manager = bot.teams.personalChat({ aadObjectId: '00000000-0000-4000-8000-0000000000b0' });
  });
  afterAll(() => bot.close());

  test.each([
    ['timescales for March', 'Reviews in time · 146/160 · 91.3 %'],
    ['timescales for March', 'First reviews in time · 10/18 · 55.6 %'],
    ['reviews in timescales in April 2018', 'Second reviews in time · 18/20 · 90.0 %'],
    ['timescales for May', 'Subsequent reviews in time · 60/64 · 93.8 %'],
    ['participation in March', 'Participation (PN1, PN2, PN3, PN5, PN6) · 133/140 · 95.0 %'],
    ['participation in April', 'Participation (PN1, PN2, PN3, PN5, PN6) · 130/139 · 93.5 %'],
    ['attendance in May', 'Attendance (PN1 to PN4) · 84/134 · 62.7 %'],
    ['venues March to May 2018', 'Placement · 196/520 · 37.7 %'],
    ['venues in March 2018', 'School · 68/170 · 40.0 %'],
    ['timescales for January 2012', 'Reviews in time · 0/0 · –'],
  ])('“%s”: %s', async (words, line) => {
    expect((await manager.say(words)).text).toContain(line);
  });

  test('what is not counted, and why, stands beside it; so does the change on the month before', async () => {
    const { text } = await manager.say('participation in April');
    expect(text).toMatch(/\d+ not counted: the child was under 4 \(PN0\)/);
    expect(text).toContain('130/139 · 93.5 % · −1.5');
    expect(text).toContain('Change in percentage points on Thu 1 to Sat 31 March 2018');
  });

  test('behind a number stand the reviews that make it, those missing and those not counted', async () => {
    const card = await manager.say('timescales for March');
    const missing = await manager.press(card, 'Who is missing from first reviews in time?');
    expect(missing.text).toContain('8 reviews');
    expect(referencesOn(missing)).toHaveLength(8);
    expect(missing.text).toContain('late: ');
    const within = await manager.press(missing, 'Those counted in');
    expect(within.text).toContain('10 reviews');
    const all = await manager.press(
      await manager.press(card, 'Who is missing from reviews in time?'),
      'Those counted in',
    );
    expect(await allReferences(manager, all)).toHaveLength(146);
  });

  test('a drawing: bars for a month, a line for several, a ring for venues', async () => {
    const typeOf = async (words: string) =>
      /Chart\.[A-Za-z.]+/.exec(JSON.stringify((await manager.say(words)).card))?.[0];
    expect(await typeOf('timescales for March')).toBe('Chart.VerticalBar.Grouped');
    expect(await typeOf('timescales March to May 2018')).toBe('Chart.Line');
    expect(await typeOf('venues in May')).toBe('Chart.Donut');
    expect(await typeOf('venues in January 2012')).toBeUndefined();
  });

  test('an IRO asks for their own, and gets no other’s', async () => {
    const own = bot.teams.personalChat({ aadObjectId: '00000000-0000-4000-8000-000000000001' });
    const mine = await own.say('timescales for March');
    const theirs = await manager.execute('ask', {
      question: {
        topic: 'figures',
        what: 'timescales',
        period: { from: '2018-03-01', to: '2018-03-31' },
        whose: { kind: 'iro', email: 'iro1@example.org' },
      },
    });
    expect(mine.text.split('\n')[4]).toBe(theirs.text.split('\n')[4]);
    expect(mine.text).toContain('your cases');
    expect((await own.say('team timescales for March')).text).toContain('Those are not your cases');
  });

  test('an administrator does not see how a child took part', async () => {
    const admin = bot.teams.personalChat({ aadObjectId: '00000000-0000-4000-8000-0000000000a0' });
    const list = await admin.press(
      await admin.say('participation in March'),
      'Who is missing from participation (pn1, pn2, pn3, pn5, pn6)?'.slice(0, 60),
    );
    expect(list.text).not.toMatch(/PN\d:/);
  });

  test('late reasons by how often, of the reviews that were late', async () => {
    expect((await manager.say('late reasons in March')).text).toContain('/14 · ');
  });
});

describe('what is recorded', () => {
  let bot: ScenarioBot;
  beforeAll(async () => {
    bot = await startScenarioBot();
  });
  afterAll(() => bot.close());

  test('is in the figures at once; corrected, undone and taken back likewise', async () => {
    const asha = bot.chat('asha');
    const venue = async (name: string) => {
      await bot.tidied();
      return Number(new RegExp(`${name} · (\\d+)/`).exec((await asha.say('venues this month')).text)?.[1]);
    };
    const before = await venue('School');
    const saved = await asha.press(await asha.say('record 400378'), 'Save', {
      heldOn: '2018-04-03',
      venue: 'School',
      participation: 'PN1',
    });
    expect(await venue('School')).toBe(before + 1);
    await asha.press(saved, 'Undo (10 minutes)');
    expect(await venue('School')).toBe(before);
    await asha.press(await asha.say('record 400378'), 'Save', {
      heldOn: '2018-04-03',
      venue: 'School',
      participation: 'PN1',
    });
    const placements = await venue('Placement');
    await asha.press(await asha.say('correct 400378'), 'Save correction', { venue: 'Placement' });
    expect([await venue('School'), await venue('Placement')]).toEqual([before, placements + 1]);
  });
});

describe('an IRO allocated within 5 working days', () => {
  test('counts by the import that first names one; behind the number stand the children', async () => {
    const bot = await startScenarioBot('2018-04-10T09:00:00+01:00');
    const cases = (iros: readonly string[]) =>
      `child_ref,initials,date_of_birth,became_looked_after,ceased,short_breaks,iro_email,team\n${iros
        .map((iro, at) => `90000${at},AB,2010-01-01,2018-04-0${3 + at},,,${iro},South`)
        .join('\n')}\n`;
    const bring = (csv: string) =>
      importFiles(
        { tables: bot.tables, calendar, clock: bot.clock },
        [{ name: 'cases.csv', bytes: new TextEncoder().encode(csv) }],
        () => {},
      );
    await bring(cases(['iro1@example.org', '', '']));
    bot.clock.set('2018-04-11T09:00:00+01:00');
    await bring(cases(['iro1@example.org', '', 'iro2@example.org']));
    bot.clock.set('2018-04-17T09:00:00+01:00');
    const card = await bot.chat('manager').say('allocation within 5 working days this month');
    expect(card.text).toContain('IRO allocated within 5 working days · 2/3 · 66.7 %');
    const missing = await bot.chat('manager').press(card, 'Who is missing from allocation in time?');
    expect(referencesOn(missing)).toEqual(['900001']);
    expect(missing.text).toContain('no IRO yet');
    await bot.close();
  });
});

describe('the caseload of part-timers and of those who cover', () => {
  test('of somebody at half time counts twice against 50 to 70', async () => {
    const bot = await startScenarioBot();
    const staff =
      'email,name,role,entra_object_id,wte\niro1@example.org,Asha Patel,iro,00000000-0000-4000-8000-000000000001,';
    const bring = (wte: string) =>
      importFiles(
        { tables: bot.tables, calendar, clock: bot.clock },
        [{ name: 'staff.csv', bytes: new TextEncoder().encode(`${staff}${wte}\n`) }],
        () => {},
      );
    const perFullTime = async () => {
      bot.clock.advance(120_000);
      const { text } = await bot.chat('asha').say('caseload');
      return Number(/, ([\d.]+) per full-time/.exec(text)?.[1]);
    };
    await bring('1');
    const full = await perFullTime();
    await bring('0.5');
    expect(await perFullTime()).toBe(full * 2);
    await bot.close();
  });

  test('is per full-time; whoever covers sees both, each by themselves', async () => {
    const bot = await startScenarioBot();
    const [asha, ben] = [bot.chat('asha'), bot.chat('ben')];
    const own = (await ben.say('caseload')).text.split('\n')[2];
    await asha.press(await asha.say('Ben covers me until 20 April'), 'Arrange cover');
    const both = (await ben.say('caseload')).text.split('\n');
    expect(both).toContain(own);
    expect(both.some((line) => line.startsWith('Asha Patel: '))).toBe(true);
    await bot.close();
  });
});
