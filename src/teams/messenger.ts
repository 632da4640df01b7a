import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { RenderedCard } from '../cards/card-data.js';
import type { Reach } from '../case-index/reach.js';
import type { Messenger, SendResult } from '../reminders/messenger.js';
import type { BotAdapter } from './adapter.js';
import { cardActivity } from './card-activity.js';
import { AUDIENCE } from './one-to-one.js';
import { type Limits, Pace, TEAMS_LIMITS } from './pace.js';
import { type Refused, resultOf, waitFor } from './send-result.js';
import type { Wait } from './wait.js';

const MOST_TRIES = 4;

/** How a messenger waits; each has what is right for Teams where it is not given. */
export interface MessengerOptions {
  readonly wait?: Wait;
  readonly limits?: Limits;
}

type Tried = Extract<SendResult, { outcome: 'sent' }> | { readonly fault: unknown };

/** Sends cards to people in Teams who did not ask just now, within what Teams takes in a second. */
export function teamsMessenger(
  adapter: BotAdapter,
  botId: string,
  { wait = pause, limits = TEAMS_LIMITS }: MessengerOptions = {},
): Messenger {
  const pace = new Pace(limits, () => performance.now(), wait);
  return {
    send: ({ tenantId, conversationId, ...reach }, card) => {
      const reference = referenceTo({ tenantId, conversationId, ...reach });
      return untilSent(
        wait,
        () => pace.turn(tenantId, conversationId),
        () => sentIn(card, (turn) => adapter.continueConversationAsync(botId, reference, turn)),
      );
    },
    sendFirst: async (entraObjectId, like, card) => {
      const chat = firstChat(entraObjectId, like);
      const open: InTurn = (turn) =>
        adapter.createConversationAsync(botId, like.channelId, like.serviceUrl, AUDIENCE, chat, turn);
      let conversationId = '';
      const result = await untilSent(
        wait,
        () => pace.turn(like.tenantId, entraObjectId),
        () =>
          sentIn(card, (turn) =>
            open(async (context) => {
              conversationId = context.activity.conversation.id;
              await turn(context);
            }),
          ),
      );
      if (result.outcome !== 'sent') return result;
      return { ...result, reach: { ...like, conversationId, userId: entraObjectId } };
    },
    update: async (to, activityId, card) => {
      await pace.turn(to.tenantId, to.conversationId);
      const activity = { ...cardActivity(card), id: activityId };
      await inTurnOf(
        (turn) => adapter.continueConversationAsync(botId, referenceTo(to), turn),
        (context) => context.updateActivity(activity),
      );
    },
  };
}

/** What did not arrive is sent again after a wait, some times; anything else is told as it is. */
async function untilSent(
  wait: Wait,
  turn: () => Promise<void>,
  attempt: () => Promise<Tried>,
): Promise<SendResult> {
  for (let tries = 1; ; tries += 1) {
    await turn();
    const tried = await attempt();
    if ('outcome' in tried) return tried;
    const result = resultOf(tried.fault);
    if ('outcome' in result) return result;
    if (tries === MOST_TRIES) return givenUp(result);
    await wait(waitFor(result, tries));
  }
}

function givenUp({ status }: Refused): SendResult {
  return { outcome: 'given-up', why: `Teams answered ${status}` };
}

type Turn = (context: TurnContext) => Promise<void>;
type InTurn = (turn: Turn) => Promise<void>;

/** Sends a card in a turn of its own. */
async function sentIn(card: RenderedCard, inTurn: InTurn): Promise<Tried> {
  let activityId: string | undefined;
  const fault = await inTurnOf(inTurn, async (context) => {
    activityId = (await context.sendActivity(cardActivity(card)))?.id ?? '';
  });
  return activityId === undefined ? { fault } : { outcome: 'sent', activityId };
}

/** Does something in a turn of its own. A fault in there does not reach the caller where the adapter handles errors: it is carried out. */
async function inTurnOf(inTurn: InTurn, work: (context: TurnContext) => Promise<unknown>): Promise<unknown> {
  let fault: unknown;
  try {
    await inTurn(async (context) => {
      try {
        await work(context);
      } catch (error) {
        fault = error;
      }
    });
  } catch (error) {
    fault = error;
  }
  return fault;
}

function referenceTo(to: Reach) {
  return {
    channelId: to.channelId,
    serviceUrl: to.serviceUrl,
    conversation: {
      id: to.conversationId,
      conversationType: 'personal',
      tenantId: to.tenantId,
      isGroup: false,
      name: '',
    },
    bot: { id: to.botId, name: '' },
    user: { id: to.userId, name: '' },
  };
}

function firstChat(entraObjectId: string, { botId, tenantId }: Reach) {
  return {
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: entraObjectId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
}
