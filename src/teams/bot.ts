import { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { RenderedCard } from '../cards/card-data.js';
import { renderCard } from '../cards/render-card.js';
import type { Respond } from '../features/asked.js';
import { say } from '../features/say.js';
import type { ReachKeeper } from '../reminders/reach-keeper.js';
import type { BotAdapter, TurnLogic } from './adapter.js';
import { type AnsweredCard, answerCard, faultOf } from './answer-turn.js';
import { askedIn } from './asked-in.js';
import { cardActivity } from './card-activity.js';
import {
  type AnswerFile,
  acceptedIn,
  askForConsent,
  FILE_CONSENT,
  fileInfo,
  isFileHost,
  type Upload,
  upload,
} from './file-consent.js';
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
  app.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke && activity.name === FILE_CONSENT,
    (context) => answerConsent(context, parts),
    true,
  );
  return async (context) => {
    await app.run(context);
  };
}

async function answerMessage(context: TurnContext, parts: BotParts): Promise<void> {
  heardOf(context, parts);
  const { file, ...answer } = await answerWhereAllowed(context, parts);
  await context.sendActivity(cardActivity(answer));
  if (file) await askForConsent(context, file);
}

/** Puts a file where somebody accepted it, made anew with the rights that they have now. */
async function answerConsent(context: TurnContext, parts: BotParts): Promise<void> {
  const accepted = acceptedIn(context);
  if (accepted && isOneToOne(context)) {
    const { upload: where } = accepted;
    const { file, ...answer } = await answerCard(accepted.asked, parts.respond, parts.log);
    if (!file) await context.sendActivity(cardActivity(answer));
    else await putFile(context, where, file, parts);
  }
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200 } });
}

async function putFile(
  context: TurnContext,
  where: Upload,
  file: AnswerFile,
  { log, botId }: BotParts,
): Promise<void> {
  try {
    if (!isFileHost(where.uploadUrl, botId === '')) throw new Error('not a place where Teams puts files');
    await upload(where, file);
    await context.sendActivity(fileInfo(where, file));
  } catch (error) {
    const { card, preview } = fileNotPut();
    log.warn({ fault: faultOf(error) }, 'a file could not be put where it was wanted');
    await context.sendActivity(cardActivity(renderCard(card, preview)));
  }
}

function fileNotPut() {
  return say('The file could not be put into your OneDrive', ['Please ask for it again in a minute.']);
}

/** A button's answer takes the place of its card; in a channel or group no answer is given there. */
async function answerButton(context: TurnContext, parts: BotParts): Promise<void> {
  heardOf(context, parts);
  const answer = await answerWhereAllowed(context, parts);
  const { card } = await answeredBelow(context, answer, parts);
  if (answer.file) await askForConsent(context, answer.file);
  const body = { statusCode: 200, type: ADAPTIVE_CARD, value: card };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** Where the card that was pressed is to stay, the answer is sent below it; what could not be sent takes its place. */
async function answeredBelow(
  context: TurnContext,
  { standing, file: _file, ...answer }: AnsweredCard,
  { log }: BotParts,
): Promise<RenderedCard> {
  if (!standing) return answer;
  try {
    await context.sendActivity(cardActivity(answer));
    return standing;
  } catch (error) {
    log.warn({ fault: faultOf(error) }, 'an answer could not be sent below its card');
    return answer;
  }
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
): Promise<AnsweredCard> {
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
