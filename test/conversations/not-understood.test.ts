import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonsOf } from '../support/fake-teams.js';
import { type ScenarioBot, startScenarioBot } from '../support/scenario.js';

let bot: ScenarioBot;
beforeAll(async () => {
  bot = await startScenarioBot();
});
afterAll(() => bot.close());

describe('words that are no question', () => {
  test.each([
    ['show me overdue stuff in narnia', 'I did not understand that'],
    ['reviews due for Zoe Smith this month', 'I did not understand that'],
    ['overdue reviews except first ones', 'I did not understand that'],
    ['reviews due on 31 February', 'There is no such date'],
    ['delete 400003', 'Nothing was changed'],
    ['cancel all reviews', 'Nothing was changed'],
    ['🙂', 'I did not understand that'],
    ['x'.repeat(10_000), 'I did not understand that'],
  ])('%s', async (words, title) => {
    const reply = await bot.chat('manager').say(words);
    expect(reply.text.split('\n')[0]).toBe(title);
    expect(reply.text).not.toMatch(/\b400\d{3}\b [A-Z]/);
    expect(buttonsOf(reply.card)).toHaveLength(3);
  });

  test('each suggestion is a button that is answered', async () => {
    const chat = bot.chat('manager');
    const reply = await chat.say('overdue stuff in narnia');
    for (const { title = '' } of buttonsOf(reply.card))
      expect((await chat.press(reply, title)).text).not.toContain('I did not understand');
  });
});

describe('small talk', () => {
  test.each([
    ['help', 'What you can ask'],
    ['hello', 'Hello'],
    ['thanks', 'You are welcome'],
    ['how old is the data?', 'How old the data is'],
  ])('%s', async (words, title) => {
    expect((await bot.chat('asha').say(words)).text.split('\n')[0]).toBe(title);
  });

  test('the age of the data is a day and a time in London', async () => {
    expect((await bot.chat('asha').say('how old is the data?')).text).toContain(
      'Data imported Wed 4 April 2018, 09:00.',
    );
  });

  test('everything that help offers is answered, for every role', async () => {
    for (const who of ['asha', 'manager', 'admin'] as const) {
      const chat = bot.chat(who);
      const help = await chat.say('help');
      for (const { title = '' } of buttonsOf(help.card)) {
        const { text } = await chat.press(help, title);
        expect(text, title).not.toMatch(/did not understand|not for your role|did not work/);
      }
    }
  });
});
