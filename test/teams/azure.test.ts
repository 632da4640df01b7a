import { TurnContext } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { OtherTenantError, onlyTenant } from '../../src/teams/only-tenant.js';
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
