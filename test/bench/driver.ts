import { Agent, createServer, request, type Server } from 'node:http';

/** Speaks to a bot as Teams does, and waits for its reply; one keep-alive connection for each voice. */
export class Driver {
  private readonly waiting = new Map<string, () => void>();
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  private constructor(
    private readonly connector: Server,
    private readonly connectorUrl: string,
  ) {}

  static async start(): Promise<Driver> {
    const replied: { to: (conversation: string) => void } = { to: () => {} };
    const connector = createServer((incoming, outgoing) => {
      incoming.resume();
      incoming.on('end', () => {
        outgoing.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
        replied.to(/conversations\/([^/]+)\//.exec(incoming.url ?? '')?.[1] ?? '');
      });
    });
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    const address = connector.address();
    const driver = new Driver(
      connector,
      `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    );
    replied.to = (conversation) => driver.waiting.get(conversation)?.();
    return driver;
  }

  /** One turn: the message posted, the reply received and the post answered; in milliseconds. */
  async turn(port: number, asker: string, text: string, voice = 0): Promise<number> {
    const conversation = `c${voice}`;
    const body = this.activity(asker, conversation, { type: 'message', text });
    const begun = performance.now();
    const replied = new Promise<void>((resolve) => this.waiting.set(conversation, resolve));
    await Promise.all([replied, this.post(port, body)]);
    return performance.now() - begun;
  }

  /** A click on a form, and its answer; in milliseconds. */
  async click(port: number, asker: string, verb: string, data: unknown): Promise<number> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const body = this.activity(asker, 'c0', { type: 'invoke', name: 'adaptiveCard/action', value });
    const begun = performance.now();
    await this.post(port, body);
    return performance.now() - begun;
  }

  private activity(asker: string, conversation: string, said: Readonly<Record<string, unknown>>): string {
    return JSON.stringify({
      id: 'a',
      ...said,
      channelId: 'msteams',
      serviceUrl: this.connectorUrl,
      from: { id: `29:${asker}`, name: 'x', aadObjectId: asker },
      recipient: { id: '28:bot', name: 'bot' },
      conversation: { id: conversation, conversationType: 'personal', tenantId: 't' },
    });
  }

  close(): void {
    this.agent.destroy();
    this.connector.closeAllConnections();
    this.connector.close();
  }

  private post(port: number, body: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(
        { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent: this.agent, headers },
        (answer) => {
          answer.resume();
          answer.on('end', () =>
            answer.statusCode === 200 ? resolve() : reject(new Error(`answered ${answer.statusCode}`)),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
