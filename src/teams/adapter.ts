import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Config } from '../config.js';
import { demandChannelToken } from './channel-token.js';
import { type Cloud, PUBLIC_CLOUD } from './cloud.js';
import { hushed } from './hushed.js';
import { KeptConnectors } from './kept-connectors.js';
import { demandMsTeams } from './only-msteams.js';
import { demandTenant } from './only-tenant.js';
import { sendOnce } from './send-once.js';
import { whyNotLetIn } from './why-not-let-in.js';

/** Handles one turn. */
export type TurnLogic = (context: TurnContext) => Promise<void>;

type Authentication = TeamsAdapter['botFrameworkAuthentication'];
type LetIn = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type ConnectorClient = Awaited<ReturnType<NonNullable<LetIn['connectorFactory']>['create']>>;

/** The bot's way in and out of Teams. */
export class BotAdapter extends TeamsAdapter {
  private readonly connectors = new KeptConnectors<ConnectorClient>();

  /** @param tenantId whose people are let in; undefined lets in everybody without a token: local mode. */
  constructor(
    private readonly cloud: Cloud,
    private readonly tenantId: string | undefined,
    credentials: ConfigurationServiceClientCredentialFactory,
  ) {
    super(cloud, credentials);
  }

  /**
   * Authenticates an activity and runs a turn for it. Done here and not by the SDK's `process`, which prints
   * errors to the console and answers with their raw text. Whatever keeps an activity out is thrown before its turn
   * begins: the SDK keeps to itself what is thrown inside one.
   * @throws NotLetInError without a good token, OtherChannelError, OtherTenantError.
   */
  async receive(
    authorization: string,
    activity: Activity,
    logic: TurnLogic,
  ): Promise<InvokeResponse | undefined> {
    const letIn = await this.authenticate(authorization, activity);
    const connectorFactory = letIn.connectorFactory && this.connectors.by(letIn.connectorFactory);
    return this.processActivity({ ...letIn, ...(connectorFactory && { connectorFactory }) }, activity, logic);
  }

  private async authenticate(authorization: string, activity: Activity): Promise<LetIn> {
    if (this.tenantId === undefined) return this.letIn(authorization, activity);
    demandChannelToken(authorization, this.cloud.ToBotFromChannelTokenIssuer);
    const letIn = await this.letIn(authorization, activity);
    demandMsTeams(activity);
    demandTenant(this.tenantId, activity);
    return letIn;
  }

  private async letIn(authorization: string, activity: Activity): Promise<LetIn> {
    try {
      return await hushed(() => this.botFrameworkAuthentication.authenticateRequest(activity, authorization));
    } catch (cause) {
      throw whyNotLetIn(cause);
    }
  }
}

/** The authentication that is in force is not the one that the mode asks for: it must not start. */
export class AuthenticationModeError extends Error {
  readonly code = 'authentication-mode';
}

/**
 * The adapter for a mode: every request authenticated in azure, none in local. Whatever it sends, it sends once.
 * @param cloud only tests give another than the public one.
 */
export async function createAdapter(config: Config, cloud: Cloud = PUBLIC_CLOUD): Promise<BotAdapter> {
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
  const adapter = new BotAdapter(cloud, config.mode === 'local' ? undefined : config.tenantId, credentials);
  adapter.use(sendOnce(adapter));
  return adapter;
}
