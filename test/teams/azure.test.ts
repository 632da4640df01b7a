import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { demandMsTeams, OtherChannelError } from '../../src/teams/only-msteams.js';
import { demandTenant, OtherTenantError } from '../../src/teams/only-tenant.js';
import { TENANT } from '../support/fake-teams.js';

const AZURE = {
  BOT_MODE: 'azure',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_TENANT_ID: TENANT,
  BOT_TYPE: 'SingleTenant',
  BOT_SECRET: 'sesame-open',
  TABLES_ENDPOINT: 'https://account.table.core.windows.net',
};

it('does not start where authentication would be off', async () => {
  const config = parseConfig(AZURE);
  if (config.mode !== 'azure') throw new Error('the settings are for azure');
  await expect(createAdapter({ ...config, botId: '' })).rejects.toThrow('MicrosoftAppId');
});

it.each(['webchat', 'directline', 'emulator', 'MSTEAMS'])(
  'takes nothing from the channel %s, where the client writes who it is',
  (channelId) => expect(() => demandMsTeams({ channelId })).toThrow(OtherChannelError),
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
  ])('%s', (_what, ofConversation, ofChannelData, served) => {
    const activity = {
      conversation: ofConversation === undefined ? {} : { tenantId: ofConversation },
      channelData: ofChannelData === undefined ? undefined : { tenant: { id: ofChannelData } },
    };
    const demanded = expect(() => demandTenant(TENANT, activity));
    if (served) demanded.not.toThrow();
    else demanded.toThrow(OtherTenantError);
  });

  it('is the same in capitals', () => {
    const tenantId = 'abcdef11-1111-4111-8111-111111111111';
    demandTenant(tenantId.toUpperCase(), { conversation: { tenantId }, channelData: undefined });
  });
});
