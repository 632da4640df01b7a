import { setTimeout as pause } from 'node:timers/promises';
import type { RenderedCard } from '../cards/card-data.js';
import type { Reach } from '../case-index/reach.js';
import type { Messenger, SendResult } from '../reminders/messenger.js';
import type { BotAdapter } from './adapter.js';
import { cardActivity } from './card-activity.js';

/** Asked to wait, or a hop on the way failed: the message did not arrive, and may be sent again. */
const DID_NOT_ARRIVE: ReadonlySet<number> = new Set([412, 429, 502, 504]);
/** The person removed the app, blocked it or is gone. */
const NOT_THERE: ReadonlySet<number> = new Set([403, 404]);

const MOST_TRIES = 4;
const FIRST_WAIT = 1_000;

/** Waits so many milliseconds; passed in, so that no test waits for real. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** Sends cards to people in Teams who did not ask just now. */
export function teamsMessenger(adapter: BotAdapter, botId: string, wait: Wait = pause): Messenger {
  return {
    async send(to, card): Promise<SendResult> {
      for (let tries = 1; ; tries += 1) {
        const result = await sendOnce(adapter, botId, to, card);
        if ('outcome' in result) return result;
        if (tries === MOST_TRIES) return { outcome: 'given-up', why: `Teams answered ${result.status}` };
        // So many replicas do not all come again at the same moment.
        await wait(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + Math.random()));
      }
    },
  };
}

async function sendOnce(
  adapter: BotAdapter,
  botId: string,
  to: Reach,
  card: RenderedCard,
): Promise<SendResult | { readonly status: number }> {
  const outcome: { activityId?: string; fault?: unknown } = {};
  const reference = {
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
  try {
    await adapter.continueConversationAsync(botId, reference, async (context) => {
      // A fault in here does not reach the caller where the adapter handles errors: it is carried out.
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
