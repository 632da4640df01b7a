import { once } from 'node:events';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { say } from '../../src/features/say.js';
import { startBot } from '../../src/teams/start-bot.js';
import { type BotUnderTest, startBotUnderTest } from '../support/fake-bot.js';

const ANN = { aadObjectId: '33333333-3333-4333-8333-333333333333' };

let running: BotUnderTest | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(given: Parameters<typeof startBotUnderTest>[0] = {}): Promise<BotUnderTest> {
  running = await startBotUnderTest(given);
  return running;
}

function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

/** A refusal is a sentence in JSON: no page, no stack, no word of what it runs on. */
async function expectRefusal(response: Response, status: number): Promise<void> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(JSON.parse(text)).toEqual({ error: expect.any(String) });
  expect(text).not.toMatch(/node_modules|\bat \w+ \(|<html/i);
}

describe('a body that is no activity', () => {
  it.each(['', '{', 'null', '[]', '"words"', '42', '{}', 'a=b'])('%j is refused', async (body) => {
    const { url, asked } = await start();
    await expectRefusal(await post(url, body), 400);
    expect(asked).toEqual([]);
  });

  it.each(['type', 'serviceUrl', 'channelId', 'from', 'recipient', 'conversation'])(
    'without %s is refused',
    async (field) => {
      const { teams, asked } = await start();
      for (const wrong of [undefined, null, '', 7, {}]) {
        await expectRefusal(
          await teams.personalChat(ANN).post({ type: 'message', text: 'hello', [field]: wrong }),
          400,
        );
      }
      expect(asked).toEqual([]);
    },
  );

  it.each([{ text: null }, { value: 'x' }, { entities: 'x' }, { channelData: 'x' }, { attachments: 5 }])(
    'with %o is no server fault',
    async (odd) => {
      const { teams } = await start();
      const response = await teams.personalChat(ANN).post({ type: 'message', text: 'hello', ...odd });
      expect(response.status, await response.text()).toBeLessThan(500);
    },
  );

  it.each([
    { text: 7 },
    { text: { a: 1 } },
    { from: { id: '29:x', aadObjectId: 7 } },
    { from: { id: '29:x', aadObjectId: { a: 1 } } },
    { serviceUrl: 'file:///etc/hosts' },
  ])('with %o is refused', async (wrong) => {
    const { teams, asked } = await start();
    const response = await teams.personalChat(ANN).post({ type: 'message', text: 'hello', ...wrong });
    await expectRefusal(response, 400);
    expect(asked).toEqual([]);
  });

  it('from a web page is refused', async () => {
    const { teams, asked } = await start();
    const headers = { origin: 'https://page.example', 'content-type': 'text/plain' };
    const response = await teams.personalChat(ANN).post({ type: 'message', text: 'hello' }, headers);
    await expectRefusal(response, 403);
    expect(asked).toEqual([]);
  });

  it('too large is 413', async () => {
    const { url } = await start();
    await expectRefusal(await post(url, JSON.stringify({ text: 'x'.repeat(3_000_000) })), 413);
  });
});

describe('the other doors', () => {
  it('says that it is up, and whether it is ready', async () => {
    const { url } = await start({ ready: () => Promise.reject(new Error('no tables')) });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('no tables');
  });

  it('is ready when the check is', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it.each(['/', '/api/messages', '/nothing'])('GET %s is a 404 in JSON', async (path) => {
    const { url } = await start();
    await expectRefusal(await fetch(url + path), 404);
  });
});

describe('starting and stopping', () => {
  it('says which port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const config = parseConfig({ PORT: String(port) });
    const starting = startBot({
      config,
      respond: async () => say('Never', []),
      log: pino({ level: 'silent' }),
      ready: async () => {},
    });
    await expect(starting).rejects.toThrow(new RegExp(`port ${port}.*PORT`));
    taken.close();
  });

  it('waits for a turn in flight', async () => {
    let release = (): void => {};
    let begun = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const { bot, teams, url } = await start({
      respond: async () => {
        begun();
        await held;
        return say('At last', ['Done']);
      },
    });
    const answer = teams.personalChat(ANN).say('hello');
    await started;
    let closed = false;
    const closing = bot.close().then(() => {
      closed = true;
    });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(closed).toBe(false);
    release();
    expect((await answer).summary).toBe('At last');
    await closing;
    running = undefined;
    await teams.close();
  });
});
