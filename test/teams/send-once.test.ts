import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotUnderTest, startBotUnderTest } from '../support/fake-bot.js';

const ANN = { aadObjectId: '33333333-3333-4333-8333-333333333333', name: 'Ann Example' };

let running: BotUnderTest;
beforeEach(async () => {
  running = await startBotUnderTest();
});
afterEach(() => running.close());

describe('a reply', () => {
  it.each([
    ['500', { status: 500, delivered: true }],
    ['502', { status: 502, delivered: true }],
    ['503', { status: 503, delivered: true }],
    ['504', { status: 504, delivered: true }],
    ['a broken connection', { delivered: true }],
  ])('whose delivery ends in %s is not sent again', async (_what, fault) => {
    const chat = running.teams.personalChat(ANN);
    running.teams.connector.faults.push(fault, fault);
    const response = await chat.post({ type: 'message', text: 'hello' });
    expect(response.status).toBe(200);
    expect(chat.received()).toHaveLength(1);
    expect(running.logged()).not.toContain(ANN.name);
  });

  it('to a channel, and the answer beside it, are each sent once', async () => {
    const lost = { status: 500, delivered: true };
    running.teams.connector.faults.push(lost, lost, lost);
    await running.teams.channel(ANN).post({ type: 'message', text: 'hello' });
    expect(running.teams.connector.delivered).toHaveLength(2);
  });

  it('that was one too many is sent again after the wait that Teams names', async () => {
    running.teams.connector.faults.push({ status: 429, retryAfterSeconds: 0, delivered: false });
    expect((await running.teams.personalChat(ANN).say('hello')).summary).toBe('Heard');
  });

  it('is not held for a wait that is too long', async () => {
    running.teams.connector.faults.push({ status: 429, retryAfterSeconds: 600, delivered: false });
    expect(await running.teams.personalChat(ANN).turn({ type: 'message', text: 'hello' })).toEqual([]);
  });
});
