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

/**
 * What the next message sent meets: a status in place of 201, the message delivered all the same or not; or, without a
 * status, a connection that breaks.
 */
export interface Fault {
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly delivered: boolean;
}

/** A file as it was put. */
export interface PutFile {
  readonly text: string;
  readonly bytes: number;
  readonly range: string | undefined;
}

/** Where a person's one-to-one chat with the bot is, by the person's id in the channel. */
export const oneToOneId = (personId: string): string => `a:one-to-one-${personId}`;

/** The Bot Framework connector over HTTP, on a free port of the loopback: what a bot's `serviceUrl` points at. */
export class FakeConnector {
  /** All that the bot sent, in order, updates included. */
  readonly delivered: Delivered[] = [];
  /** Every conversation that the bot asked to have opened. */
  readonly opened: z.infer<typeof opening>[] = [];
  /** What the next messages meet, one each, the first first. */
  readonly faults: Fault[] = [];
  /** Set to have messages that are to be brought up to date refused with this HTTP status. */
  refuseUpdates: number | undefined;
  /** The files that were put into somebody's OneDrive, in order. */
  readonly files: PutFile[] = [];
  private readonly faultsIn = new Map<string, Fault[]>();
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

  /** What the next message to one conversation meets. */
  failFor(conversationId: string, fault: Fault): void {
    this.faultsIn.set(conversationId, [...(this.faultsIn.get(conversationId) ?? []), fault]);
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
      const fault = this.faultsIn.get(request.params.conversation)?.shift() ?? this.faults.shift();
      const id = fault?.delivered === false ? '' : this.take(request.params.conversation, request.body);
      if (fault && fault.status === undefined) {
        request.socket.destroy();
        return;
      }
      if (fault?.retryAfterSeconds !== undefined)
        response.set('retry-after', String(fault.retryAfterSeconds));
      response.status(fault?.status ?? 201).json({ id });
    });
    web.put('/onedrive/:name', express.raw({ type: () => true }), (request, response) => {
      const bytes: unknown = request.body;
      if (!Buffer.isBuffer(bytes)) throw new TypeError('a file is bytes');
      const text = bytes.toString('utf8');
      this.files.push({ text, bytes: bytes.length, range: request.get('content-range') });
      response.status(201).json({});
    });
    web.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
      if (this.refuseUpdates === undefined) this.take(request.params.conversation, request.body);
      response.status(this.refuseUpdates ?? 200).json({ id: request.params.activity });
    });
  }

  private take(conversationId: string, body: unknown): string {
    this.delivered.push({ conversationId, activity: sentActivity.parse(body) });
    return `sent-${this.delivered.length}`;
  }
}
