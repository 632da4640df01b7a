import type { TurnContext } from 'botbuilder';
import type { RenderedCard } from '../cards/card-data.js';
import { renderCard } from '../cards/render-card.js';
import { say } from '../features/say.js';
import type { BotAdapter } from './adapter.js';
import { cardActivity } from './card-activity.js';

/** The audience of a token for the public cloud's connector. */
export const AUDIENCE = 'https://api.botframework.com';

/** Sends a card to the person of a turn in their one-to-one chat with the bot, opening it if need be. */
export async function sendOneToOne(
  adapter: BotAdapter,
  botId: string,
  { activity }: TurnContext,
  card: RenderedCard,
): Promise<void> {
  const tenantId = activity.conversation.tenantId;
  const parameters = {
    isGroup: false,
    bot: activity.recipient,
    members: [activity.from],
    ...(tenantId !== undefined && { tenantId }),
    channelData: tenantId === undefined ? {} : { tenant: { id: tenantId } },
  };
  // Faults in the callback do not reach the caller when the adapter has an error handler: they are carried out here.
  let fault: unknown;
  await adapter.createConversationAsync(
    botId,
    activity.channelId,
    activity.serviceUrl,
    AUDIENCE,
    parameters,
    async (context) => {
      try {
        await context.sendActivity(cardActivity(card));
      } catch (error) {
        fault = error;
      }
    },
  );
  if (fault !== undefined) throw fault;
}

/**
 * What a channel or group is told: where the answer is, and nothing of any case. Where none could be sent, a button
 * opens the chat.
 * @param botId the bot's id in the channel, '28:' and its application id.
 */
export function movedCard(sent: boolean, botId: string): RenderedCard {
  const where = sent
    ? 'I have answered you in our one-to-one chat. I never show cases in a channel or a group chat.'
    : 'I only answer one to one, never in a channel or a group chat. Open our chat and ask me there.';
  const { card } = say('Let us talk one to one', [where]);
  const rendered = renderCard(card, 'Let us talk one to one');
  if (sent) return rendered;
  const url = `https://teams.microsoft.com/l/chat/0/0?users=${botId}`;
  const actions = [{ type: 'Action.OpenUrl', title: 'Open our one-to-one chat', url }];
  return { ...rendered, card: { ...rendered.card, actions } };
}
