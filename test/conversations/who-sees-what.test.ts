import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../src/conversation/question.js';
import { day } from '../../src/domain/day.js';
import { actions } from '../../src/features/actions.js';
import { ASK } from '../../src/features/answer.js';
import { features } from '../../src/features/features.js';
import { savedCase } from '../support/saved-case.js';
import { referencesOn, type ScenarioBot, STAFF, startScenarioBot, type Who } from '../support/scenario.js';

let bot: ScenarioBot;
beforeAll(async () => {
  bot = await startScenarioBot();
});
afterAll(() => bot.close());

const MINE = { kind: 'mine' } as const;

/** One question on each topic that would show something if it were allowed. */
const QUESTIONS: { readonly [Topic in keyof typeof features]: Question } = {
  reviews: { topic: 'reviews', which: 'open', whose: MINE, countOnly: false },
  minutes: { topic: 'minutes', which: 'outstanding', whose: MINE, countOnly: false },
  diary: { topic: 'diary', whose: MINE, countOnly: false },
  case: { topic: 'case', childRef: '400003', about: 'overview' },
  limit: { topic: 'limit', rule: 'first', from: day('2018-03-05'), shortBreaks: false },
  booking: { topic: 'booking', childRef: '400003', act: 'book' },
  outcome: { topic: 'outcome', childRef: '400003', outcome: 'held' },
  correction: { topic: 'correction', childRef: '400003' },
  history: { topic: 'history', childRef: '400003' },
  paperwork: { topic: 'paperwork', what: 'minutes-finished', reviews: [{ childRef: '400003' }] },
  'paperwork-form': {
    topic: 'paperwork-form',
    reviews: [{ childRef: '400003', heldOn: day('2018-03-22') }],
  },
  'next-review': { topic: 'next-review', whose: MINE },
  caseload: { topic: 'caseload', whose: MINE },
  unallocated: { topic: 'unallocated' },
  'start-not-known': { topic: 'start-not-known' },
  'data-age': { topic: 'data-age' },
  'alert-csv': { topic: 'alert-csv' },
  worklist: { topic: 'worklist', which: 'unrecorded' },
  snooze: { topic: 'snooze' },
  reminders: { topic: 'reminders' },
  proof: { topic: 'proof', childRef: '400003' },
  cover: { topic: 'cover', act: 'who' },
  figures: { topic: 'figures', what: 'overview', whose: MINE },
  'figure-list': {
    topic: 'figure-list',
    measure: 'timescales',
    counts: 'out',
    period: { from: day('2018-03-01'), to: day('2018-03-31') },
    whose: MINE,
  },
  help: { topic: 'help' },
  hello: { topic: 'hello' },
  thanks: { topic: 'thanks' },
};

const ROLE_OF = { asha: 'iro', manager: 'practice_manager', admin: 'admin' } as const;
const ROLES = ['asha', 'manager', 'admin'] as const;

describe('every feature for every role, by a button that anybody could forge', () => {
  const all = Object.values(features).flatMap((feature) =>
    ROLES.map((who) => ({ topic: feature.topic, who, may: feature.requires.includes(ROLE_OF[who]) })),
  );
  test.each(all)('$topic asked by $who: $may', async ({ topic, who, may }) => {
    const { text } = await bot.chat(who).execute(ASK, { question: QUESTIONS[topic] });
    expect(text.startsWith('That is not for your role')).toBe(!may);
    expect(text).not.toContain('That did not work');
  });

  test.each(Object.values(features).map(({ topic }) => topic))(
    '%s asked by somebody on no list: nothing, and how to be added',
    async (topic) => {
      const { text } = await bot.chat('stranger').execute(ASK, { question: QUESTIONS[topic] });
      expect(text).toContain('You are not on the staff list');
      expect(text).toContain(STAFF.stranger);
      expect(text).not.toMatch(/\b400\d{3}\b/);
    },
  );
});

/** The data of a click for each action, on a case of Asha's that was as it is when the form was opened. */
const FORM = { childRef: '400378', token: '00000000-0000-4000-8000-00000000000f', seen: 1 };
const CORRECTION = {
  ...FORM,
  of: '2018-04-03',
  heldOn: '2018-04-03',
  venue: 'School',
  participation: 'PN1',
};
const CLICKS: Readonly<Record<string, unknown>> = {
  'booking.save': { ...FORM, day: '2018-04-12' },
  'booking.cancel': { ...FORM, day: '2018-04-12', why: 'x' },
  'outcome.held': { ...FORM, heldOn: '2018-04-03', venue: 'School', participation: 'PN1' },
  'outcome.adjourned': { ...FORM, on: '2018-04-03', why: 'x', resumesOn: '2018-04-10' },
  'outcome.not-held': { ...FORM, on: '2018-04-03', why: 'x', agreedBy: 'y' },
  'correction.save': CORRECTION,
  'correction.take-back': { ...CORRECTION, whyTakenBack: 'x' },
  undo: { childRef: '400378', event: 2 },
  'paperwork.sent': { offered: ['400378 2018-04-03'], which: '400378 2018-04-03', on: '2018-04-03' },
  'paperwork.finished': { offered: ['400378 2018-04-03'], which: '400378 2018-04-03', on: '2018-04-03' },
  'snooze.save': { lines: 'review.2018-04-25.400378', until: 'next' },
  'reminders.save': { hour: '09:00' },
  'cover.save': { away: 'iro1@example.org', by: 'iro2@example.org', from: '2018-04-04', until: '2018-04-20' },
  'cover.end': { away: 'iro1@example.org', by: 'iro3@example.org' },
};

describe('every action for every role', () => {
  const forbidden = actions.flatMap(({ verb, requires }) =>
    ROLES.filter((who) => !requires.includes(ROLE_OF[who])).map((who) => ({ verb, who })),
  );
  test.each(forbidden)('$verb is not for $who, and writes nothing', async ({ verb, who }) => {
    expect((await bot.chat(who).execute(verb, CLICKS[verb])).text).toContain('That is not for your role');
    expect((await savedCase(bot.tables, FORM.childRef)).events).toHaveLength(1);
  });

  test.each(actions.map(({ verb }) => verb))(
    '%s by a colleague, and by somebody on no list: no case detail, and nothing is written',
    async (verb) => {
      const colleague = await bot.chat('ben').execute(verb, CLICKS[verb]);
      expect(colleague.text).not.toContain('That did not work');
      expect(colleague.text.replace('Nothing was recorded: 400378', '')).not.toMatch(
        /400378(?! among your cases)/,
      );
      const stranger = await bot.chat('stranger').execute(verb, CLICKS[verb]);
      expect(stranger.text).toContain('You are not on the staff list');
      expect((await savedCase(bot.tables, FORM.childRef)).events).toHaveLength(1);
    },
  );
});

describe('an IRO', () => {
  test.each([
    'team overdue minutes',
    'what reviews does Ben Okoro have due this month?',
    'everyone’s overdue reviews',
    'reviews due this week in the South team',
    'Ben’s caseload',
    'next review for Carys',
  ])('asking “%s” is told who may, and no case', async (words) => {
    const { text } = await bot.chat('asha').say(words);
    expect(text).toContain('Those are not your cases');
    expect(text).toContain('practice manager');
    expect(text).not.toMatch(/\b400\d{3}\b/);
  });

  test('may ask for their own by name', async () => {
    const chat = bot.chat('asha');
    expect(referencesOn(await chat.say('Asha’s overdue reviews'))).toEqual(
      referencesOn(await chat.say('my overdue reviews')),
    );
  });

  test('cannot open a colleague’s case, nor learn whether there is one', async () => {
    const chat = bot.chat('asha');
    const colleagues = await chat.say('400009');
    const nobodys = await chat.say('499999');
    expect(colleagues.text).toContain('There is no 400009 among your cases');
    expect(colleagues.text.replaceAll('400009', 'X')).toBe(nobodys.text.replaceAll('499999', 'X'));
  });

  test('cannot reach a colleague’s list by a forged button', async () => {
    const question: Question = {
      topic: 'reviews',
      which: 'open',
      whose: { kind: 'iro', email: 'iro2@example.org' },
      countOnly: false,
    };
    const { text } = await bot.chat('asha').execute(ASK, { question });
    expect(text).toContain('Those are not your cases');
  });
});

describe('forged and broken buttons', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ['delete', { question: QUESTIONS.reviews }],
    [ASK, undefined],
    [ASK, { question: { topic: 'everything' } }],
    [ASK, { question: { ...QUESTIONS.reviews, extra: true } }],
    [ASK, { question: QUESTIONS.reviews, asker: STAFF.manager }],
    [ASK, { question: QUESTIONS.reviews, after: 'x'.repeat(1_000) }],
    [ASK, { text: 'x'.repeat(100_000) }],
    [
      ASK,
      {
        question: {
          topic: 'reviews',
          which: 'due',
          period: { from: '2018-02-31' },
          whose: MINE,
          countOnly: false,
        },
      },
    ],
  ];
  test.each(broken)('%s %j is answered and shows nothing', async (verb, data) => {
    const { text } = await bot.chat('asha').execute(verb, data);
    expect(text).toContain('That button no longer works');
  });
});

describe('who asks is read anew each time', () => {
  test('somebody taken off the list sees nothing from then on', async () => {
    const other = await startScenarioBot();
    const chat = other.chat('ben');
    const before = await chat.say('overdue reviews');
    expect(referencesOn(before).length).toBeGreaterThan(0);
    await other.tables.people.write(STAFF.ben, [{ do: 'delete', row: 'person' }]);
    expect((await chat.press(before, 'Overdue minutes')).text).toContain('You are not on the staff list');
    await other.close();
  });
});

describe('in a channel or a group chat', () => {
  test.each(['channel', 'groupChat'] as const)(
    '%s: no case detail there; the answer goes to the one-to-one chat',
    async (where) => {
      const reply = await bot.teams[where]({ aadObjectId: STAFF.asha }).say('overdue reviews');
      expect(reply.text).not.toMatch(/\b400\d{3}\b/);
      expect(reply.text).toContain('one-to-one');
      const sent = bot.chat('asha').received().at(-1);
      expect(JSON.stringify(sent)).toContain('400148');
    },
  );
});

const EVERYBODY: readonly Who[] = ['asha', 'ben', 'manager', 'admin'];

describe('what is never shown', () => {
  test.each(EVERYBODY)(
    'a notification to %s carries counts or a reference at most, the log no words and no initials',
    async (who) => {
      const chat = bot.chat(who);
      for (const words of [
        'overdue reviews',
        'overdue minutes',
        '400003',
        'caseload',
        'next review',
        'why is 400003 due then',
      ]) {
        const { summary = '' } = await chat.say(words);
        expect(summary).not.toMatch(/\b[A-Z]{2}\b(?!O)/);
        expect(summary.length).toBeLessThan(60);
      }
      expect(bot.logged()).not.toMatch(/overdue|caseload/);
    },
  );
});
