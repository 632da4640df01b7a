import type { Activity, TurnContext } from 'botbuilder';

/** Is this the one-to-one chat with the bot, the only place where case detail may be shown? */
export function isOneToOne({ activity }: TurnContext): boolean {
  return activity.conversation.conversationType === 'personal' && activity.conversation.isGroup !== true;
}

/** Every tenant that an activity says it comes from: it names it in up to two places. */
export function tenantsOf({
  activity,
}: {
  activity: Pick<Activity, 'channelData'> & { conversation: { tenantId?: string } };
}): readonly string[] {
  const channelData: unknown = activity.channelData;
  return [activity.conversation.tenantId, tenantIn(channelData)].filter((tenant) => tenant !== undefined);
}

function tenantIn(channelData: unknown): string | undefined {
  if (typeof channelData !== 'object' || channelData === null || !('tenant' in channelData)) return undefined;
  const { tenant } = channelData;
  if (typeof tenant !== 'object' || tenant === null || !('id' in tenant)) return undefined;
  return typeof tenant.id === 'string' ? tenant.id : undefined;
}
