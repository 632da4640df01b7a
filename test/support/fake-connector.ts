import { once } from 'node:events';
import type { Server } from 'node:http';
import express, { type Express } from 'express';
import { z } from 'zod';

const sentActivity = z
  .object({
    type: z.string(),
    replyToId: z.string().optional(),
    text: z.string().optional(),
    summary: z.string().optional(),
    locale: z.string().optional(),
    attachments: z
      .array(z.object({ contentType: z.string(), content: z.record(z.unknown()) }).passthrough())
      .optional(),
  })
  .passthrough();

/** An activity as the bot sent it. */
export type SentActivity = z.infer<typeof sentActivity>;

/** A conversation that the bot asked to have opened. */
const opening = z
  .object({
    isGroup: z.boolean().optional(),
    members: z.array(z.object({ id: z.string(), aadObjectId: z.string().optional() }).passthrough()).min(1),
    tenantId: z.string().optional(),
  })
  .passthrough();

/** One thing that reached the channel. */
export interface Delivered {
  readonly conversationId: string;
  readonly activity: SentActivity;
}

/** Where a person's one-to-one chat with the bot is, by the person's id in the channel. */
export const oneToOneId = (personId: string): string => `a:one-to-one-${personId}`;

/** The Bot Framework connector over HTTP, on a free port of the loopback: what a bot's `serviceUrl` points at. */
export class FakeConnector {
  /** All that the bot sent, in order, updates included. */
  readonly delivered: Delivered[] = [];
  /** Every conversation that the bot asked to have opened. */
  readonly opened: z.infer<typeof opening>[] = [];
  /** Set to have opening a conversation refused with this HTTP status: 403 is what Teams says where the app is not installed. */
  refuseOpening: number | undefined;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<FakeConnector> {
    const web = express().use(express.json({ limit: '1mb' }));
    const server = web.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the fake connector has no port');
    const connector = new FakeConnector(server, `http://127.0.0.1:${address.port}`);
    connector.route(web);
    return connector;
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private route(web: Express): void {
    web.post('/v3/conversations', (request, response) => {
      if (this.refuseOpening !== undefined) {
        response
          .status(this.refuseOpening)
          .json({ error: { code: 'Refused', message: 'refused by the test' } });
        return;
      }
      const asked = opening.parse(request.body);
      this.opened.push(asked);
      response.status(201).json({ id: oneToOneId(asked.members[0]?.id ?? '') });
    });
    web.post('/v3/conversations/:conversation/activities{/:activity}', (request, response) => {
      response.status(201).json({ id: this.take(request.params.conversation, request.body) });
    });
    web.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
      this.take(request.params.conversation, request.body);
      response.json({ id: request.params.activity });
    });
  }

  private take(conversationId: string, body: unknown): string {
    this.delivered.push({ conversationId, activity: sentActivity.parse(body) });
    return `sent-${this.delivered.length}`;
  }
}
