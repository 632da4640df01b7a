import { once } from 'node:events';
import { TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { OtherChannelError, onlyMsTeams } from '../../src/teams/only-msteams.js';
import { OtherTenantError, onlyTenant } from '../../src/teams/only-tenant.js';
import { createServer } from '../../src/teams/server.js';
import { type BotUnderTest, startBotUnderTest } from '../support/fake-bot.js';
import { TENANT } from '../support/fake-teams.js';

const AZURE = {
  BOT_MODE: 'azure',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_TENANT_ID: TENANT,
  BOT_TYPE: 'SingleTenant',
  BOT_SECRET: 'sesame-open',
  TABLES_ENDPOINT: 'https://account.table.core.windows.net',
};
const ANN = { aadObjectId: '33333333-3333-4333-8333-333333333333' };

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = { iss: 'https://api.botframework.com', aud: AZURE.BOT_ID, exp: 4_000_000_000 };

let running: BotUnderTest;
beforeEach(async () => {
  running = await startBotUnderTest({ env: AZURE });
});
afterEach(() => running.close());

describe('azure mode', () => {
  it.each([
    ['no token', undefined],
    ['no scheme', 'garbage'],
    ['another scheme', 'Basic YTpi'],
    ['an empty token', 'Bearer '],
    ['garbage', 'Bearer garbage'],
    ['three parts of garbage', 'Bearer a.b.c'],
    ['an unsigned token', `Bearer ${part({ alg: 'none' })}.${part(claims)}.`],
    [
      'a token of an unknown issuer',
      `Bearer ${part({ alg: 'RS256', kid: 'k' })}.${part({ ...claims, iss: 'https://evil.example' })}.c2ln`,
    ],
    ['a token signed by nobody', `Bearer ${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}.c2ln`],
  ])('turns away %s with 401', async (_what, authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const response = await running.teams.personalChat(ANN).post({ type: 'message', text: 'hello' }, headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'A valid token is required.' });
    expect(running.asked).toEqual([]);
    expect(running.logged()).not.toContain('sesame-open');
  });
});

it('does not start where authentication would be off', async () => {
  const config = parseConfig(AZURE);
  if (config.mode !== 'azure') throw new Error('the settings are for azure');
  await expect(createAdapter({ ...config, botId: '' })).rejects.toThrow('MicrosoftAppId');
});

it('answers 403 to a valid token of another tenant', async () => {
  // The adapter of local mode lets every token in, as if it had been found valid.
  const adapter = await createAdapter(parseConfig({}));
  const bot = onlyTenant('44444444-4444-4444-8444-444444444444', async () => {
    throw new Error('must not be reached');
  });
  const log = pino({ level: 'silent' });
  const web = createServer({ adapter, bot, log, authenticated: true, ready: async () => {} });
  const server = web.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer valid' },
    body: JSON.stringify({ ...running.teams.personalChat(ANN).envelope(), type: 'message', text: 'hello' }),
  });
  server.close();
  expect(response.status).toBe(403);
  expect(await response.json()).toEqual({ error: expect.any(String) });
});

it.each(['webchat', 'directline', 'emulator', 'MSTEAMS'])(
  'takes nothing from the channel %s, where the client writes who it is',
  async (channelId) => {
    const bot = onlyMsTeams(async () => {
      throw new Error('must not be reached');
    });
    const turn = bot(new TurnContext(await createAdapter(parseConfig({})), { type: 'message', channelId }));
    await expect(turn).rejects.toThrow(OtherChannelError);
  },
);

describe('the tenant of an authenticated activity', () => {
  it.each([
    ['of the conversation', TENANT, undefined, true],
    ['of the channel data', undefined, TENANT, true],
    ['of both', TENANT, TENANT, true],
    ['another', 'other', undefined, false],
    ['another in the channel data', undefined, 'other', false],
    ['another beside ours', 'other', TENANT, false],
    ['none', undefined, undefined, false],
  ])('%s', async (_what, ofConversation, ofChannelData, served) => {
    let reached = false;
    const bot = onlyTenant(TENANT, async () => {
      reached = true;
    });
    const context = new TurnContext(await createAdapter(parseConfig({})), {
      type: 'message',
      conversation: {
        id: 'a:1',
        name: '',
        isGroup: false,
        conversationType: 'personal',
        ...(ofConversation !== undefined && { tenantId: ofConversation }),
      },
      ...(ofChannelData !== undefined && { channelData: { tenant: { id: ofChannelData } } }),
    });
    const turn = bot(context);
    if (served) await turn;
    else await expect(turn).rejects.toThrow(OtherTenantError);
    expect(reached).toBe(served);
  });
});
