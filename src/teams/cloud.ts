import { CallerIdConstants } from 'botbuilder';
import { AUDIENCE } from './one-to-one.js';

/**
 * The Bot Framework of the public cloud: who signs what comes from Teams, where its keys are, where the bot gets its own
 * tokens. These are the SDK's own defaults, written out because it takes either all of them or none, and so that tests
 * can put keys of their own in the place of Microsoft's. No setting changes them.
 */
export const PUBLIC_CLOUD = {
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: AUDIENCE,
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  CallerId: CallerIdConstants.PublicAzureChannel,
} as const;

/** A cloud's addresses, by the SDK's names for them. */
export type Cloud = Readonly<Record<Exclude<keyof typeof PUBLIC_CLOUD, 'ValidateAuthority'>, string>> & {
  readonly ValidateAuthority: true;
};
