import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Config } from '../config.js';
import { KeptConnectors } from './kept-connectors.js';
import { sendOnce } from './send-once.js';

/** Handles one turn. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

type Authentication = TeamsAdapter['botFrameworkAuthentication'];
type LetIn = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type ConnectorClient = Awaited<ReturnType<NonNullable<LetIn['connectorFactory']>['create']>>;

/** The bot's way in and out of Teams. */
export class BotAdapter extends TeamsAdapter {
  private readonly connectors = new KeptConnectors<ConnectorClient>();

  /**
   * Authenticates an activity and runs a turn for it. Done here and not by the SDK's `process`, which prints
   * errors to the console and answers with their raw text.
   */
  async receive(
    authorization: string,
    activity: Activity,
    logic: TurnLogic,
  ): Promise<InvokeResponse | undefined> {
    const letIn = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    const connectorFactory = letIn.connectorFactory && this.connectors.by(letIn.connectorFactory);
    return this.processActivity({ ...letIn, ...(connectorFactory && { connectorFactory }) }, activity, logic);
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
