import type { TurnContext } from 'botbuilder';
import type { Reach } from '../case-index/reach.js';
import { isOneToOne, tenantsOf } from './scope.js';

/** Where the person of a turn can be reached, and who they are; undefined anywhere but in their one-to-one chat. */
export function reachOf(context: TurnContext): { entraObjectId: string; reach: Reach } | undefined {
  const { activity } = context;
  const entraObjectId = activity.from.aadObjectId;
  if (!entraObjectId || !isOneToOne(context)) return undefined;
  return {
    entraObjectId,
    reach: {
      serviceUrl: activity.serviceUrl,
      channelId: activity.channelId,
      conversationId: activity.conversation.id,
      userId: activity.from.id,
      botId: activity.recipient.id,
      tenantId: tenantsOf(context)[0] ?? '',
    },
  };
}
