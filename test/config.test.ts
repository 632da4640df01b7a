import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig, settings } from '../src/config.js';
import { ConfigError } from '../src/config-error.js';

const GUID = '22222222-2222-4222-8222-222222222222';
const AZURE = {
  BOT_MODE: 'azure',
  BOT_ID: GUID,
  BOT_TENANT_ID: GUID,
  BOT_TYPE: 'SingleTenant',
  BOT_SECRET: 'sesame-open',
  TABLES_ENDPOINT: 'https://account.table.core.windows.net',
};

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems];
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('needs none in local mode', () => {
    expect(parseConfig({})).toMatchObject({
      mode: 'local',
      port: 3978,
      playground: true,
      tables: { embedded: true },
    });
  });

  it('takes an empty one as not given', () => {
    expect(parseConfig({ PORT: '', BOT_MODE: '', LOCAL_NOW: '', BOT_ID: '' })).toEqual(parseConfig({}));
  });

  it.each([
    ['BOT_MODE', 'cloud', 'local or azure'],
    ['PORT', 'http', 'port number'],
    ['PORT', '0', 'port number'],
    ['PORT', '65536', 'port number'],
    ['PORT', '39.5', ''],
    ['PLAYGROUND', 'yes', 'on or off'],
    ['DEMO', 'true', 'on or off'],
    ['LOCAL_NOW', '2018-04-04', 'offset'],
    ['LOCAL_NOW', '2018-04-04T09:00:00', 'offset'],
    ['LOG_LEVEL', 'loud', 'debug, info, warn or error'],
    ['TABLES_ENDPOINT', 'http://account.table.core.windows.net', 'https'],
    ['TABLES_CONNECTION_STRING', 'password', 'connection string'],
    ['BOT_ID', 'my-bot', 'GUID'],
    ['BOT_TYPE', 'MultiTenant', 'SingleTenant or UserAssignedMSI'],
  ])('%s=%s is named with what to write', (name, value, advice) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: .*${advice}`));
  });

  it('names every wrong one at once', () => {
    const problems = problemsOf({ PORT: 'x', DEMO: 'x', LOG_LEVEL: 'x' });
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(['DEMO', 'LOG_LEVEL', 'PORT']);
  });

  it.each([
    [{ ...AZURE, PORT: 'x', BOT_ID: '', BOT_SECRET: '' }, ['BOT_ID', 'BOT_SECRET', 'PORT']],
    [{ PORT: 'x', NODE_ENV: 'production' }, ['BOT_MODE', 'PORT']],
    [{ TABLES_ENDPOINT: 'x' }, ['TABLES_ENDPOINT']],
    [{ ...AZURE, BOT_ID: 'x', LOCAL_NOW: 'x' }, ['BOT_ID', 'LOCAL_NOW']],
  ])('names a wrong value and what its mode lacks together, each in one line: %#', (environment, names) => {
    const named = problemsOf(environment).map((problem) => problem.split(':')[0]);
    expect(named.sort()).toEqual(names);
  });

  it.each([{ NODE_ENV: 'production' }, { WEBSITE_INSTANCE_ID: 'a1' }, { CONTAINER_APP_NAME: 'bot' }])(
    'refuses local mode on what looks like a server: %o',
    (sign) => expect(problemsOf(sign)).toEqual([expect.stringContaining('BOT_MODE=azure')]),
  );

  it('takes a whole set for azure, on a server too', () => {
    expect(parseConfig({ ...AZURE, NODE_ENV: 'production' })).toMatchObject({
      mode: 'azure',
      botId: GUID,
      tenantId: GUID,
    });
  });

  it.each(['BOT_ID', 'BOT_TENANT_ID', 'BOT_TYPE', 'BOT_SECRET', 'TABLES_ENDPOINT'])(
    'refuses azure mode without %s, and never shows the secret',
    (name) => {
      const problems = problemsOf({ ...AZURE, [name]: '' });
      expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
      expect(problems.join()).not.toContain(AZURE.BOT_SECRET);
    },
  );

  it('needs no secret with a managed identity', () => {
    expect(problemsOf({ ...AZURE, BOT_TYPE: 'UserAssignedMSI', BOT_SECRET: '' })).toEqual([]);
  });

  it('refuses a clock of its own in azure mode', () => {
    expect(problemsOf({ ...AZURE, LOCAL_NOW: '2018-04-04T09:00:00+01:00' })).toEqual([
      expect.stringMatching(/^LOCAL_NOW: /),
    ]);
  });

  it('are the same in the example file as in the code, each with a comment above', () => {
    const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
    const named = lines.flatMap((line, at) =>
      /^[A-Z_]+=/.test(line) ? [{ name: line.split('=')[0], above: lines[at - 1] }] : [],
    );
    expect(named.map(({ name }) => name).sort()).toEqual(Object.keys(settings.shape).sort());
    for (const { above } of named) expect(above).toMatch(/^# /);
  });
});
