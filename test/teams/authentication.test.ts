import { createHmac } from 'node:crypto';
import { TeamsAdapter } from '@microsoft/teams-ai';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PUBLIC_CLOUD } from '../../src/teams/cloud.js';
import { type BotUnderTest, startBotUnderTest } from '../support/fake-bot.js';
import {
  type FakeKeys,
  type SigningKey,
  serveKeys,
  signingKey,
  tokenOf,
  tokenPart,
} from '../support/fake-keys.js';
import { TENANT } from '../support/fake-teams.js';

/** What the SDK prints past the log; kept from before anything is loaded, since the bot takes its hold then. */
const printed = vi.hoisted(() => {
  const words: unknown[] = [];
  console.error = (...said: unknown[]) => words.push(...said);
  return words;
});

const BOT_ID = '22222222-2222-4222-8222-222222222222';
const ANN = { aadObjectId: '33333333-3333-4333-8333-333333333333', name: 'Ann Onymous' };
const AZURE = {
  BOT_MODE: 'azure',
  BOT_ID,
  BOT_TENANT_ID: TENANT,
  BOT_TYPE: 'SingleTenant',
  BOT_SECRET: 'sesame-open',
  TABLES_ENDPOINT: 'https://account.table.core.windows.net',
};

/** Somebody removes the app: a turn that is done without an answer, so that none need be sent to the real cloud. */
const REMOVED = { type: 'installationUpdate', action: 'remove', text: 'private words' };

const HOUR = 3600;
const now = Math.floor(Date.now() / 1000);
const ours = signingKey('ours');
const webChat = signingKey('web-chat-only');
const nobodys = signingKey('nobodys');
const impostor: SigningKey = { ...nobodys, kid: 'ours' };

const gone: string[] = [];
let keys: FakeKeys;
let running: BotUnderTest;
beforeAll(async () => {
  keys = await serveKeys([
    { key: ours, endorsements: ['msteams', 'webchat', 'AseChannel'] },
    { key: webChat, endorsements: ['webchat'] },
  ]);
  const reaches = {
    seen: async () => {},
    gone: async (entraObjectId: string) => {
      gone.push(entraObjectId);
    },
  };
  running = await startBotUnderTest({ env: AZURE, cloud: keys.cloud, reaches });
});
afterAll(async () => {
  await running.close();
  await keys.close();
});

/** The claims of a good token. */
function claims() {
  return {
    iss: 'https://api.botframework.com',
    aud: BOT_ID,
    nbf: now - HOUR,
    exp: now + HOUR,
    serviceurl: running.teams.connector.url,
  };
}

function without(claim: keyof ReturnType<typeof claims>): object {
  return Object.fromEntries(Object.entries(claims()).filter(([name]) => name !== claim));
}

/** A token that is a password of the public key: what a careless check of `alg` would take. */
function signedWithThePublicKey(): string {
  const said = `${tokenPart({ typ: 'JWT', alg: 'HS256', kid: ours.kid })}.${tokenPart(claims())}`;
  const secret = ours.publicKey.export({ type: 'spki', format: 'pem' });
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
}

interface Sent {
  readonly authorization?: () => string;
  readonly activity?: Readonly<Record<string, unknown>>;
}

async function send({ authorization, activity = {} }: Sent) {
  const before = { logged: running.logged().length, printed: printed.length };
  gone.length = 0;
  const headers: Record<string, string> = authorization ? { authorization: authorization() } : {};
  const response = await running.teams.personalChat(ANN).post({ ...REMOVED, ...activity }, headers);
  const lines = running.logged().slice(before.logged).split('\n').slice(0, -1);
  const body: unknown = await response.json();
  return { status: response.status, body, lines, printed: printed.slice(before.printed) };
}

const bearer = (given: object | (() => object), key = ours, header: object = {}) => {
  return () => `Bearer ${tokenOf(typeof given === 'function' ? given() : given, key, header)}`;
};
const claiming = (other: object, key = ours, header: object = {}) =>
  bearer(() => ({ ...claims(), ...other }), key, header);
const conversation = { id: 'a:1', conversationType: 'personal' };

describe('a request to the bot in azure mode', () => {
  it.each<[string, Sent]>([
    ['a good token', { authorization: claiming({}) }],
    ['one a minute past its time, as clocks differ', { authorization: claiming({ exp: now - 60 }) }],
    ['one that is good in a minute', { authorization: claiming({ nbf: now + 60 }) }],
    ['one with claims that are of no matter', { authorization: claiming({ extra: 'claim' }) }],
  ])('with %s is let in', async (_what, sent) => {
    expect(await send(sent)).toEqual({ status: 200, body: {}, lines: [], printed: [] });
    expect(gone).toEqual([ANN.aadObjectId]);
  });

  it.each<[string, number, string, Sent]>([
    ['no token', 401, 'no token', {}],
    ['no scheme', 401, 'no token', { authorization: () => 'garbage' }],
    ['another scheme', 401, 'no token', { authorization: () => 'Basic YTpi' }],
    ['an empty token', 401, 'no token', { authorization: () => 'Bearer ' }],
    ['garbage', 401, 'no token that can be read', { authorization: () => 'Bearer garbage' }],
    ['three parts of garbage', 401, 'no token that can be read', { authorization: () => 'Bearer a.b.c' }],
    ['a list of claims', 401, 'no token that can be read', { authorization: bearer([]) }],
    ['an expired token', 401, 'The token has expired', { authorization: claiming({ exp: now - HOUR }) }],
    ['one not yet valid', 401, 'jwt not active', { authorization: claiming({ nbf: now + HOUR }) }],
    ['one for another bot', 401, 'Invalid AppId', { authorization: claiming({ aud: TENANT }) }],
    ['one for nobody', 401, 'Invalid AppId', { authorization: bearer(() => without('aud')) }],
    [
      'one of another issuer',
      401,
      'another issuer',
      { authorization: claiming({ iss: 'https://evil.example' }) },
    ],
    ['one of no issuer', 401, 'no token that can be read', { authorization: bearer(() => without('iss')) }],
    [
      'one as of the emulator',
      401,
      'another issuer',
      {
        authorization: claiming({
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          ver: '1.0',
          appid: BOT_ID,
        }),
      },
    ],
    ['an unknown key', 401, 'Signing Key', { authorization: claiming({}, nobodys) }],
    ['no key named', 401, 'Signing Key', { authorization: claiming({}, ours, { kid: undefined }) }],
    ['a bad signature', 401, 'invalid signature', { authorization: claiming({}, impostor) }],
    [
      'a claim changed after it was signed',
      401,
      'invalid signature',
      { authorization: () => tampered(`Bearer ${tokenOf(claims(), ours)}`) },
    ],
    ['alg none, signed', 401, 'invalid algorithm', { authorization: claiming({}, ours, { alg: 'none' }) }],
    [
      'alg none, unsigned',
      401,
      'signature is required',
      {
        authorization: () =>
          `Bearer ${tokenPart({ typ: 'JWT', alg: 'none', kid: 'ours' })}.${tokenPart(claims())}.`,
      },
    ],
    [
      'the public key used as a password',
      401,
      'invalid algorithm',
      { authorization: () => `Bearer ${signedWithThePublicKey()}` },
    ],
    [
      'one for another service address',
      401,
      'ServiceUrl',
      { authorization: claiming({ serviceurl: 'https://evil.example' }) },
    ],
    ['one for no service address', 401, 'ServiceUrl', { authorization: bearer(() => without('serviceurl')) }],
    [
      'an activity that wants answers elsewhere',
      401,
      'ServiceUrl',
      { authorization: claiming({}), activity: { serviceUrl: 'https://evil.example' } },
    ],
    [
      'a key that is not endorsed for Teams',
      401,
      'Could not validate endorsement',
      { authorization: claiming({}, webChat) },
    ],
    [
      'an activity of Web Chat',
      403,
      'another channel',
      { authorization: claiming({}, webChat), activity: { channelId: 'webchat' } },
    ],
    [
      'an activity of a channel that the SDK checks in its own way',
      401,
      'No valid identity',
      { authorization: claiming({}), activity: { channelId: 'AseChannel' } },
    ],
    [
      'an activity of another tenant',
      403,
      'another tenant',
      {
        authorization: claiming({}),
        activity: { conversation: { ...conversation, tenantId: BOT_ID }, channelData: {} },
      },
    ],
    [
      'another tenant in one of the two places',
      403,
      'another tenant',
      { authorization: claiming({}), activity: { channelData: { tenant: { id: BOT_ID } } } },
    ],
    [
      'an activity of no tenant',
      403,
      'another tenant',
      { authorization: claiming({}), activity: { conversation, channelData: {} } },
    ],
  ])('with %s is turned away with %i and one line: %s', async (_what, status, why, sent) => {
    const answer = await send(sent);
    expect(answer).toMatchObject({ status, body: { error: expect.any(String) }, printed: [] });
    expect(answer.lines).toHaveLength(1);
    const line: unknown = JSON.parse(answer.lines[0] ?? '');
    expect(Object.keys(Object(line)).sort()).toEqual([
      'hostname',
      'level',
      'msg',
      'pid',
      'status',
      'time',
      'why',
    ]);
    expect(line).toMatchObject({ level: 40, status, why: expect.stringContaining(why) });
    expect(answer.lines[0]).not.toMatch(/eyJ|Onymous|private words|sesame|node_modules/);
    expect(gone).toEqual([]);
    expect(running.asked).toEqual([]);
  });

  it('has the keys fetched once for all of them', () => expect(keys.fetched()).toBe(1));
});

/** A moment in a token's claims made another, the signature left as it was. */
function tampered(authorization: string): string {
  const [header = '', payload = '', signature = ''] = authorization.split('.');
  const changed = Buffer.from(payload, 'base64url').toString().replace('"nbf":1', '"nbf":2');
  return [header, Buffer.from(changed).toString('base64url'), signature].join('.');
}

it('says loudly, once a request, that the keys cannot be had, and lets nobody in', async () => {
  const cloud = { ...PUBLIC_CLOUD, ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid' };
  const away = await startBotUnderTest({ env: AZURE, cloud });
  const authorization = `Bearer ${tokenOf({ ...claims(), serviceurl: away.teams.connector.url }, ours)}`;
  const response = await away.teams.personalChat(ANN).post(REMOVED, { authorization });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ error: 'A valid token is required.' });
  expect(JSON.parse(away.logged())).toMatchObject({
    level: 50,
    msg: expect.stringContaining('the keys of the Bot Framework cannot be had'),
    fault: { message: expect.stringContaining('127.0.0.1:9') },
  });
  expect(away.logged()).not.toContain('eyJ');
  await away.close();
});

it('the public cloud is the SDK’s own', () => {
  const authenticationOf = (adapter: TeamsAdapter): unknown =>
    JSON.parse(JSON.stringify(Reflect.get(adapter, 'botFrameworkAuthentication')));
  const credentials = { MicrosoftAppId: BOT_ID };
  expect(authenticationOf(new TeamsAdapter({ ...PUBLIC_CLOUD, ...credentials }))).toEqual(
    authenticationOf(new TeamsAdapter(credentials)),
  );
});
