import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allReferences, type ScenarioBot, scenarioQuestions, startScenarioBot } from '../support/scenario.js';

let bot: ScenarioBot;
beforeAll(async () => {
  bot = await startScenarioBot();
});
afterAll(() => bot.close());

describe('the scenario’s questions, through Teams', () => {
  test.each(scenarioQuestions())('$as: $text', async ({ text, as, lists }) => {
    const chat = bot.chat(as === 'iro' ? 'asha' : 'manager');
    const found = await allReferences(chat, await chat.say(text));
    expect(found.toSorted()).toEqual([...lists].sort());
  });
});

describe('a list', () => {
  test('is sorted by its limits and says the total', async () => {
    const chat = bot.chat('manager');
    const reply = await chat.say('overdue reviews');
    const days = [...reply.text.matchAll(/Limit \w{3} (\d+ \w+ \d{4})/g)].map(([, day = '']) =>
      Date.parse(day),
    );
    expect(days).toHaveLength(8);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(reply.text).toContain('8 reviews · the whole service');
    expect(reply.summary).toBe('8 reviews');
  });

  test('goes to the next page and back to the same lines', async () => {
    const chat = bot.chat('manager');
    const first = await chat.say('team overdue minutes');
    const second = await chat.press(first, 'Next page');
    expect(first.text).toContain('1 to 12 shown');
    expect(second.text).toContain('15 sets of minutes · the whole service · 13 to 15 shown');
    const back = await chat.press(second, 'Previous page');
    expect(back.text).toBe(first.text);
    expect(JSON.stringify(back.card)).not.toContain('Previous page');
    expect(JSON.stringify(second.card)).not.toContain('Next page');
  });

  test('each line says the reference, initials, which review, the limit, how long, the booking', async () => {
    const reply = await bot.chat('asha').say('first reviews due this week');
    expect(reply.text).toContain('400593');
    expect(reply.text).toMatch(
      /^400593 [A-Z]{2} · First review · \d working days? left · Limit \w{3} \d+ April 2018 · Booked \w{3} \d+ April 2018, \d\d:\d\d/m,
    );
    expect(reply.text).toMatch(
      /^400615 [A-Z]{2} · First review · due today · Limit Wed 4 April 2018 · Not booked/m,
    );
  });

  test('how many: the number, by review, and the way to the list', async () => {
    const chat = bot.chat('asha');
    const count = await chat.say('how many reviews are due this month');
    expect(count.text).toMatch(/^7 reviews\nReviews due Sun 1 to Mon 30 April 2018 · your cases/);
    expect(await allReferences(chat, await chat.press(count, 'Show them'))).toHaveLength(7);
  });

  test('nothing found is said', async () => {
    expect((await bot.chat('asha').say('reviews due next week')).text).toContain(
      'No open review has its limit then.',
    );
  });
});

describe('one case', () => {
  test('opens from its line in a list, in place of the list', async () => {
    const chat = bot.chat('asha');
    const opened = await chat.press(await chat.say('overdue reviews'), 'Open 400148');
    expect(opened.text).toMatch(/^Case 400148 · FN\nIRO: Asha Patel/);
    expect(opened.text).toContain('Second review · 3 working days over · Limit Wed 28 March 2018');
  });

  test('why: from the start over the rule and the holidays to the limit, with the regulation', async () => {
    const reply = await bot.chat('asha').say('why is 400593 due then');
    expect(reply.text).toContain('became looked after');
    expect(reply.text).toContain('20 working days');
    expect(reply.text).toContain('Fri 30 March 2018 (Good Friday), Mon 2 April 2018 (Easter Monday)');
    expect(reply.text).toContain('regulation 33');
  });

  test.each(['400003', 'case 400003', 'when is 400003’s next review', 'tell me about 400003'])(
    '%s',
    async (words) => {
      expect((await bot.chat('asha').say(words)).text).toMatch(/^Case 400003 · WF/);
    },
  );

  test('a child who has ceased owes no review and says since when', async () => {
    expect((await bot.chat('asha').say('400109')).text).toContain(
      'The child ceased to be looked after on Tue 27 March 2018',
    );
  });

  test('a reference with markdown or a table’s forbidden characters is no case and no fault', async () => {
    for (const words of [
      'case 40/0003',
      'case [x](http://a.b)',
      'case 400003#?',
      "case 400003' or '1' eq '1",
    ]) {
      const { text } = await bot.chat('manager').say(words);
      expect(text).not.toContain('That did not work');
    }
  });
});

describe('limits for a case not yet in the index', () => {
  test.each([
    ['first review due for a child looked after from 5 March 2018', 'Wed 4 April 2018'],
    ['second review after a first on 31 January 2018', 'Mon 30 April 2018'],
    ['subsequent review after 30 April 2018', 'Tue 30 October 2018'],
    ['minutes for a review held on 22 March 2018', 'Mon 23 April 2018'],
  ])('%s: %s', async (words, day) => {
    expect((await bot.chat('asha').say(words)).text.split('\n')[1]).toContain(day);
  });
});
