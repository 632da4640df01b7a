import { afterEach, describe, expect, it } from 'vitest';
import { say } from '../../src/features/say.js';
import { type BotUnderTest, startBotUnderTest } from '../support/fake-bot.js';
import { oneToOneId } from '../support/fake-connector.js';

const ANN = { aadObjectId: '33333333-3333-4333-8333-333333333333', name: 'Ann Example' };

let running: BotUnderTest | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(given: Parameters<typeof startBotUnderTest>[0] = {}): Promise<BotUnderTest> {
  running = await startBotUnderTest(given);
  return running;
}

describe('one to one', () => {
  it('answers words with one card, summary and locale', async () => {
    const { teams, asked } = await start();
    const chat = teams.personalChat(ANN);
    const reply = await chat.say('overdue minutes');
    expect(reply.text).toContain('overdue minutes');
    expect(reply.summary).toBe('Heard');
    expect(chat.received()[0]).toMatchObject({ locale: 'en-GB' });
    expect(asked).toEqual([{ asker: ANN.aadObjectId, words: { kind: 'text', text: 'overdue minutes' } }]);
  });

  it('replaces the card in place when a button is pressed, any verb', async () => {
    const { teams, asked } = await start();
    const chat = teams.personalChat(ANN);
    const next = await chat.press(await chat.say('hello'), 'Again');
    expect(next.text).toContain('button again');
    expect(next.card).not.toHaveProperty('refresh');
    expect(asked[1]).toEqual({
      asker: ANN.aadObjectId,
      words: { kind: 'action', verb: 'again', data: { page: 2 } },
    });
    expect((await chat.execute('never heard of', null)).text).toContain('never heard of');
    expect(chat.received()).toHaveLength(1);
  });

  it('takes who asked from the activity, never from the data of a card', async () => {
    const { teams, asked } = await start();
    await teams.personalChat(ANN).execute('again', { asker: 'somebody else', aadObjectId: 'somebody else' });
    expect(asked[0]?.asker).toBe(ANN.aadObjectId);
  });

  it('takes a message with a value as a button', async () => {
    const { teams, asked } = await start();
    await teams.personalChat(ANN).turn({ type: 'message', value: { verb: 'again', data: { page: 3 } } });
    expect(asked[0]?.words).toEqual({ kind: 'action', verb: 'again', data: { page: 3 } });
  });

  it('takes the words where the value beside them is no button', async () => {
    const { teams, asked } = await start();
    await teams.personalChat(ANN).turn({ type: 'message', text: 'overdue minutes', value: { a: 1 } });
    expect(asked[0]?.words).toEqual({ kind: 'text', text: 'overdue minutes' });
  });

  it('asks for nobody where the channel does not say who it is', async () => {
    const { teams, asked } = await start();
    const chat = teams.personalChat(ANN);
    await chat.turn({ type: 'message', text: 'hello', from: { id: chat.personId } });
    expect(asked).toEqual([{ asker: undefined, words: { kind: 'text', text: 'hello' } }]);
  });

  it('keeps questions asked at the same time apart', async () => {
    const { teams } = await start();
    const chat = teams.personalChat(ANN);
    const questions = Array.from({ length: 16 }, (_, at) => `question number ${at} of many`);
    const replies = await Promise.all(questions.map((question) => chat.say(question)));
    expect(replies.map(({ text }) => text)).toEqual(
      questions.map((question) => expect.stringContaining(`You asked: ${question}`)),
    );
  });

  it('answers a click that Teams delivers again with the same card', async () => {
    const { teams } = await start();
    const click = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'the-same',
      value: { action: { type: 'Action.Execute', verb: 'again', data: { page: 2 } } },
    };
    const [first, second] = await Promise.all([1, 2].map(() => teams.personalChat(ANN).post(click)));
    expect(await second?.text()).toBe(await first?.text());
  });

  it('passes very long words on whole', async () => {
    const { teams, asked } = await start({
      respond: async () => say('Long', ['Long']),
    });
    const long = 'minutes '.repeat(600);
    await teams.personalChat(ANN).say(long);
    expect(asked[0]?.words).toMatchObject({ kind: 'text', text: expect.stringMatching(/^minutes/) });
    expect(JSON.stringify(asked[0]?.words).length).toBeGreaterThan(4_700);
  });

  it('welcomes once when installed, though Teams tells it twice', async () => {
    const { teams, asked } = await start();
    const chat = teams.personalChat(ANN);
    const told = [
      ...(await chat.turn({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] })),
      ...(await chat.turn({ type: 'installationUpdate', action: 'add' })),
    ];
    expect(told).toHaveLength(1);
    expect(asked).toEqual([{ asker: ANN.aadObjectId, words: { kind: 'text', text: 'help' } }]);
  });

  it.each([
    { type: 'installationUpdate', action: 'remove' },
    { type: 'typing' },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'event', name: 'something' },
  ])('stays silent on %o', async (activity) => {
    const { teams, asked } = await start();
    expect(await teams.personalChat(ANN).turn(activity)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each(['task/fetch', 'composeExtension/query', 'nobody/knows'])(
    'answers the invoke %s without a 500',
    async (name) => {
      const { teams } = await start();
      const response = await teams.personalChat(ANN).post({ type: 'invoke', name, value: {} });
      expect(response.status).not.toBe(500);
      expect(response.headers.get('content-type')).toContain('json');
    },
  );
});

describe('a fault', () => {
  const secret = 'ZQ is unwell';
  const down = async (): Promise<never> => {
    throw new Error('the tables are down');
  };

  it('is told with an id under which the log has the cause, and not what was typed', async () => {
    const { teams, logged } = await start({ respond: down });
    const { text, card } = await teams.personalChat(ANN).say(secret);
    expect(text).toContain('That did not work');
    expect(JSON.stringify(card)).not.toContain('tables are down');
    const id = /\b[0-9a-f]{8}\b/.exec(text)?.[0];
    expect(id).toBeDefined();
    const line = logged()
      .split('\n')
      .find((one) => one.includes(`"id":"${id}"`));
    expect(line).toContain('the tables are down');
    expect(logged()).not.toContain(secret);
    expect(logged()).not.toContain(ANN.name);
  });

  it.each(['channel', 'groupChat'] as const)('in a %s is told one to one', async (scope) => {
    const { teams } = await start({ respond: down });
    const there = await teams[scope](ANN).say(secret);
    expect(there.text).not.toContain('did not work');
    const [sent] = teams.personalChat(ANN).received();
    expect(sent?.summary).toBe('That did not work');
  });

  it('in what the features give to be drawn is told too', async () => {
    const { teams, logged } = await start({ respond: async () => say('Too long', ['x'.repeat(30_000)]) });
    expect((await teams.personalChat(ANN).say('hello')).text).toContain('That did not work');
    expect(logged()).toContain('card message');
  });

  it('behind a button is a card too', async () => {
    const { teams } = await start({ respond: down });
    expect((await teams.personalChat(ANN).execute('again', {})).text).toContain('That did not work');
  });
});

describe.each(['channel', 'groupChat'] as const)('in a %s', (scope) => {
  it('answers one to one and says so there, with nothing of the question', async () => {
    const { teams } = await start();
    const there = await teams[scope](ANN).say('case 400003');
    expect(JSON.stringify(there)).not.toContain('400003');
    expect(there.text).toContain('one-to-one');
    expect(teams.connector.opened).toEqual([expect.objectContaining({ isGroup: false })]);
    const [sent] = teams.personalChat(ANN).received();
    expect(JSON.stringify(sent)).toContain('400003');
  });

  it('gives a link to the chat when it cannot be opened, and shows nothing', async () => {
    const { teams } = await start();
    teams.connector.refuseOpening = 403;
    const there = await teams[scope](ANN).say('case 400003');
    expect(JSON.stringify(there)).not.toContain('400003');
    expect(there.card.actions).toEqual([
      {
        type: 'Action.OpenUrl',
        title: 'Open our one-to-one chat',
        url: 'https://teams.microsoft.com/l/chat/0/0?users=28:bot',
      },
    ]);
    expect(teams.connector.delivered.map((one) => one.conversationId)).not.toContain(
      oneToOneId(`29:${ANN.aadObjectId}`),
    );
  });

  it('takes its own name out of what was asked', async () => {
    const { teams, asked } = await start();
    const at = '<at>Review bot</at>';
    const mention = { type: 'mention', text: at, mentioned: { id: '28:bot', name: 'Review bot' } };
    await teams[scope](ANN).turn({ type: 'message', text: `${at} overdue minutes`, entities: [mention] });
    expect(asked[0]?.words).toEqual({ kind: 'text', text: 'overdue minutes' });
  });

  it('shows nothing for a button either', async () => {
    const { teams } = await start();
    const there = await teams[scope](ANN).execute('open 400003', {});
    expect(JSON.stringify(there)).not.toContain('400003');
  });

  it('does not welcome', async () => {
    const { teams } = await start();
    expect(await teams[scope](ANN).turn({ type: 'installationUpdate', action: 'add' })).toEqual([]);
  });
});
