import { setTimeout as pause } from 'node:timers/promises';
import type { Middleware } from 'botbuilder';
import type { BotAdapter } from './adapter.js';

/** What is used here of the connector's client: the chain of policies of the client inside it. */
interface Connector {
  readonly client: { readonly pipeline: Pipeline };
}
interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: Policy, options: { phase: 'Retry' }): void;
}
interface Policy {
  readonly name: string;
  sendRequest(request: unknown, next: Send): Promise<Response>;
}
type Send = (request: unknown) => Promise<Response>;
interface Response {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}

const THROTTLED = 429;

/** The longest that a reply waits because Teams asks it to, in seconds; Teams gives a turn about 15. */
const LONGEST_WAIT = 5;

/**
 * Sends every message of a turn once: the SDK's retry would send it up to four times when only the response was lost.
 * Its option against that (`noRetryPolicy`) is taken and not read, so the policy is taken off where it stands. A message
 * that was refused for being one too many (429) did not arrive, and is sent again once after the wait that Teams names.
 */
export function sendOnce(adapter: BotAdapter): Middleware {
  const done = new WeakSet<Pipeline>();
  return {
    onTurn: async (context, next) => {
      const connector = context.turnState.get<Connector | undefined>(adapter.ConnectorClientKey);
      if (connector && !done.has(connector.client.pipeline)) {
        connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
        connector.client.pipeline.addPolicy(waitWhenThrottled, { phase: 'Retry' });
        done.add(connector.client.pipeline);
      }
      await next();
    },
  };
}

const waitWhenThrottled: Policy = {
  name: 'waitWhenThrottled',
  sendRequest: async (request, send) => {
    const response = await send(request);
    if (response.status !== THROTTLED) return response;
    const seconds = Number(response.headers.get('retry-after') ?? 1);
    if (!(seconds >= 0 && seconds <= LONGEST_WAIT)) return response;
    await pause(seconds * 1000);
    return send(request);
  },
};
