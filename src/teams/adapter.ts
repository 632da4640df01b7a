import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Config } from '../config.js';
import { sendOnce } from './send-once.js';

/** Handles one turn. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

/** The bot's way in and out of Teams. */
export class BotAdapter extends TeamsAdapter {
  /**
   * Authenticates an activity and runs a turn for it. Done here and not by the SDK's `process`, which prints
   * errors to the console and answers with their raw text.
   */
  receive(authorization: string, activity: Activity, logic: TurnLogic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** The authentication that is in force is not the one that the mode asks for: it must not start. */
export class AuthenticationModeError extends Error {
  readonly code = 'authentication-mode';
}

/**
 * The adapter for a mode: every request authenticated in azure, none in local. Whatever it sends, it sends once.
 */
export async function createAdapter(config: Config): Promise<BotAdapter> {
  const credentials = new ConfigurationServiceClientCredentialFactory(
    config.mode === 'local'
      ? { MicrosoftAppId: '' }
      : {
          MicrosoftAppId: config.botId,
          MicrosoftAppTenantId: config.tenantId,
          MicrosoftAppType: config.botType,
          ...(config.secret !== undefined && { MicrosoftAppPassword: config.secret }),
        },
  );
  const open = await credentials.isAuthenticationDisabled();
  if (open !== (config.mode === 'local'))
    throw new AuthenticationModeError(
      'authentication must be off in local mode and on in azure mode, and is not',
    );
  const adapter = new BotAdapter({}, credentials);
  adapter.use(sendOnce(adapter));
  return adapter;
}
