import { setTimeout as pause } from 'node:timers/promises';
import { ActivityTypes, type Middleware, type TurnContext } from 'botbuilder';
import type { BotAdapter } from './adapter.js';
import { resultOf } from './send-result.js';
import type { Wait } from './wait.js';

/** What is used here of the connector's client: the chain of policies of the client inside it. */
interface Connector {
  readonly client: { readonly pipeline: Pipeline };
}
interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
}

const THROTTLED = 429;
const SECOND = 1_000;

/** The longest that a reply waits because Teams asks it to, in seconds; Teams gives a turn about 15. */
const LONGEST_WAIT = 5;

/**
 * Sends every message of a turn once: the SDK's retry would send it up to four times when only the response was lost.
 * Its option against that (`noRetryPolicy`) is taken and not read, so the policy is taken off where it stands. An answer
 * that was refused for being one too many (429) did not arrive, and is sent again once after the wait that Teams names;
 * what goes to people who did not ask just now is sent again by the messenger.
 */
export function sendOnce(adapter: BotAdapter, wait: Wait = pause): Middleware {
  const done = new WeakSet<Pipeline>();
  return {
    onTurn: async (context, next) => {
      const connector = context.turnState.get<Connector | undefined>(adapter.ConnectorClientKey);
      if (connector && !done.has(connector.client.pipeline)) {
        connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
        done.add(connector.client.pipeline);
      }
      if (isAnswering(context)) waitWhenThrottled(context, wait);
      await next();
    },
  };
}

/** A turn that the bot began itself has an event for its activity. */
function isAnswering({ activity }: TurnContext): boolean {
  return activity.type !== ActivityTypes.Event;
}

function waitWhenThrottled(context: TurnContext, wait: Wait): void {
  context.onSendActivities(async (_context, _activities, send) => {
    try {
      return await send();
    } catch (error) {
      const result = resultOf(error);
      if (!('status' in result) || result.status !== THROTTLED) throw error;
      const { retryAfter = 1 } = result;
      if (retryAfter > LONGEST_WAIT) throw error;
      await wait(retryAfter * SECOND);
      return send();
    }
  });
}
