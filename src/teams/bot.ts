import { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { RenderedCard } from '../cards/card-data.js';
import type { Respond } from '../features/asked.js';
import type { ReachKeeper } from '../reminders/reach-keeper.js';
import type { BotAdapter, TurnLogic } from './adapter.js';
import { answerCard, faultOf } from './answer-turn.js';
import { askedIn } from './asked-in.js';
import { cardActivity } from './card-activity.js';
import { movedCard, sendOneToOne } from './one-to-one.js';
import { reachOf } from './reach-of.js';
import { isOneToOne } from './scope.js';

/** What a bot is made of. `botId` is empty in local mode. */
export interface BotParts {
  readonly adapter: BotAdapter;
  readonly botId: string;
  readonly respond: Respond;
  readonly log: Logger;
  /** Keeps where people can be reached; absent where nobody is written to. */
  readonly reaches?: ReachKeeper;
}

const CARD_ACTION = 'adaptiveCard/action';
const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** The bot: one route for all messages, one for all buttons, one for being installed. The features do the rest. */
export function createBot(parts: BotParts): TurnLogic {
  const app = new Application({
    adapter: parts.adapter,
    botAppId: parts.botId,
    startTypingTimer: false,
    longRunningMessages: false,
  });
  app.error(async (_context, error) => parts.log.error({ fault: faultOf(error) }, 'a turn failed'));
  app.activity(ActivityTypes.Message, (context) => answerMessage(context, parts));
  app.activity(ActivityTypes.InstallationUpdate, (context) => welcome(context, parts));
  app.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke && activity.name === CARD_ACTION,
    (context) => answerButton(context, parts),
    true,
  );
  return async (context) => {
    await app.run(context);
  };
}

async function answerMessage(context: TurnContext, parts: BotParts): Promise<void> {
  heardOf(context, parts);
  await context.sendActivity(cardActivity(await answerWhereAllowed(context, parts)));
}

/** A button's answer takes the place of its card; in a channel or group no answer is given there. */
async function answerButton(context: TurnContext, parts: BotParts): Promise<void> {
  const { card } = await answerWhereAllowed(context, parts);
  const body = { statusCode: 200, type: ADAPTIVE_CARD, value: card };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** Remembers where somebody can be reached, while they are answered. */
function heardOf(context: TurnContext, { reaches }: BotParts): void {
  const heard = reachOf(context);
  if (heard) reaches?.seen(heard.entraObjectId, heard.reach);
}

/** The answer itself one to one; anywhere else only where the answer was sent, for case detail is never shown there. */
async function answerWhereAllowed(
  context: TurnContext,
  { adapter, botId, respond, log }: BotParts,
): Promise<RenderedCard> {
  const answer = await answerCard(askedIn(context), respond, log);
  if (isOneToOne(context)) return answer;
  try {
    await sendOneToOne(adapter, botId, context, answer);
    return movedCard(true, context.activity.recipient.id);
  } catch (error) {
    log.warn({ fault: faultOf(error) }, 'a one-to-one chat could not be opened');
    return movedCard(false, context.activity.recipient.id);
  }
}

/** Says what one can ask when the bot is added; Teams sends a conversation update beside this, which stays unanswered. */
async function welcome(context: TurnContext, parts: BotParts): Promise<void> {
  const { respond, log, reaches } = parts;
  if (context.activity.action === 'remove') await reaches?.gone(context.activity.from.aadObjectId ?? '');
  else heardOf(context, parts);
  if (context.activity.action !== 'add' || !isOneToOne(context)) return;
  const asked = { asker: context.activity.from.aadObjectId, words: { kind: 'text', text: 'help' } } as const;
  await context.sendActivity(cardActivity(await answerCard(asked, respond, log)));
}
