import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { RenderedCard } from '../cards/card-data.js';
import type { Reach } from '../case-index/reach.js';
import type { Messenger, SendResult } from '../reminders/messenger.js';
import type { BotAdapter } from './adapter.js';
import { cardActivity } from './card-activity.js';
import { AUDIENCE } from './one-to-one.js';

/** Asked to wait, or a hop on the way failed: the message did not arrive, and may be sent again. */
const DID_NOT_ARRIVE: ReadonlySet<number> = new Set([412, 429, 502, 504]);
/** The person removed the app, blocked it or is gone. */
const NOT_THERE: ReadonlySet<number> = new Set([403, 404]);

const MOST_TRIES = 4;
const FIRST_WAIT = 1_000;

/** Waits so many milliseconds; passed in, so that no test waits for real. */
export type Wait = (milliseconds: number) => Promise<unknown>;

type Tried = SendResult | { readonly status: number };

/** Sends cards to people in Teams who did not ask just now. */
export function teamsMessenger(adapter: BotAdapter, botId: string, wait: Wait = pause): Messenger {
  return {
    send: (to, card) =>
      untilSent(wait, () =>
        outcomeOf(card, (turn) => adapter.continueConversationAsync(botId, referenceTo(to), turn)),
      ),
    sendFirst: (entraObjectId, like, card) =>
      untilSent(wait, () =>
        outcomeOf(card, (turn) =>
          adapter.createConversationAsync(
            botId,
            like.channelId,
            like.serviceUrl,
            AUDIENCE,
            firstChat(entraObjectId, like),
            turn,
          ),
        ),
      ),
  };
}

/** What did not arrive is sent again after a wait, some times; anything else is told as it is. */
async function untilSent(wait: Wait, attempt: () => Promise<Tried>): Promise<SendResult> {
  for (let tries = 1; ; tries += 1) {
    const result = await attempt();
    if ('outcome' in result) return result;
    if (tries === MOST_TRIES) return { outcome: 'given-up', why: `Teams answered ${result.status}` };
    // So many replicas do not all come again at the same moment.
    await wait(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + Math.random()));
  }
}

/** Sends a card in a turn of its own. A fault in there does not reach the caller where the adapter handles errors: it is carried out. */
async function outcomeOf(
  card: RenderedCard,
  inTurn: (turn: (context: TurnContext) => Promise<void>) => Promise<void>,
): Promise<Tried> {
  const outcome: { activityId?: string; fault?: unknown } = {};
  try {
    await inTurn(async (context) => {
      try {
        outcome.activityId = (await context.sendActivity(cardActivity(card)))?.id ?? '';
      } catch (error) {
        outcome.fault = error;
      }
    });
  } catch (error) {
    outcome.fault = error;
  }
  if (outcome.fault === undefined && outcome.activityId !== undefined)
    return { outcome: 'sent', activityId: outcome.activityId };
  return resultOf(outcome.fault);
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

function resultOf(fault: unknown): SendResult | { readonly status: number } {
  const status =
    typeof fault === 'object' && fault !== null && 'statusCode' in fault ? fault.statusCode : undefined;
  if (typeof status === 'number' && NOT_THERE.has(status))
    return { outcome: 'unreachable', why: `Teams answered ${status}` };
  if (typeof status === 'number' && DID_NOT_ARRIVE.has(status)) return { status };
  if (typeof status === 'number' && status < 500)
    return { outcome: 'given-up', why: `Teams answered ${status}` };
  return { outcome: 'unknown', why: status === undefined ? 'no answer' : `Teams answered ${String(status)}` };
}
