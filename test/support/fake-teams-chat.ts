import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { buttonTitled } from './card-buttons.js';
import { valuesOf } from './card-inputs.js';
import { type FakeConnector, oneToOneId, type SentActivity } from './fake-connector.js';

/** Who is at the keyboard. */
export interface Person {
  /** Entra object id, which Teams vouches for. */
  readonly aadObjectId: string;
  readonly name?: string;
}

/** Where the bot is spoken to, in Teams' words. */
export type Scope = 'personal' | 'channel' | 'groupChat';

/** What a person sees in return. */
export interface Reply {
  readonly card: Record<string, unknown>;
  /** The card's plain-text twin. */
  readonly text: string;
  /** What the notification shows; undefined for a card that was replaced in place. */
  readonly summary: string | undefined;
}

interface ChatParts {
  readonly connector: FakeConnector;
  readonly botUrl: string;
  readonly tenantId: string;
  readonly person: Person;
  readonly scope: Scope;
}

const replaced = z.object({
  statusCode: z.literal(200),
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: z.record(z.unknown()),
});

/** One person in one conversation with the bot. */
export class FakeChat {
  readonly personId: string;
  readonly conversationId: string;

  constructor(private readonly parts: ChatParts) {
    this.personId = `29:${parts.person.aadObjectId}`;
    this.conversationId =
      parts.scope === 'personal' ? oneToOneId(this.personId) : `19:${parts.scope}@thread.tacv2`;
  }

  /** Types words and gives the one reply in this conversation. @throws Error when there is none, or more than one. */
  async say(words: string): Promise<Reply> {
    const replies = await this.turn({ type: 'message', text: words });
    const [only] = replies;
    if (replies.length !== 1 || !only) throw new Error(`expected one reply here, got ${replies.length}`);
    return only;
  }

  /**
   * Presses the button with that title, with words typed into the card's inputs, and gives the card that takes the place
   * of the old one.
   */
  press(reply: Reply, title: string, typed: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const { verb, data } = clickOn(reply, title, typed);
    return this.execute(verb, data);
  }

  /** Presses a button on a card that stays: gives what then stands there, and what came below it. */
  async pressBelow(
    reply: Reply,
    title: string,
    typed: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly standing: Reply; readonly below: Reply }> {
    const before = this.received().length;
    const standing = await this.press(reply, title, typed);
    const [below, ...more] = this.received().slice(before);
    if (!below || more.length > 0) throw new Error(`expected one card below, got ${more.length + 1}`);
    return { standing, below: replyOf(below) };
  }

  /** Sends an Action.Execute as Teams does, whatever its verb and data. */
  async execute(verb: string, data: unknown): Promise<Reply> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const response = await this.post({ type: 'invoke', name: 'adaptiveCard/action', value });
    if (response.status !== 200) throw new Error(`the button was answered with ${response.status}`);
    const { value: card } = replaced.parse(await response.json());
    return { card, text: textOf(card), summary: undefined };
  }

  /**
   * Any activity of this person; gives the replies to it in this conversation, and none of other turns at the same time.
   */
  async turn(activity: Readonly<Record<string, unknown>>): Promise<Reply[]> {
    const id = randomUUID();
    const response = await this.post({ id, ...activity });
    if (response.status !== 200) throw new Error(`the activity was answered with ${response.status}`);
    return this.received()
      .filter(({ replyToId }) => replyToId === id)
      .map(replyOf);
  }

  /** Posts an activity of this person as Teams fills it in, and gives the raw response. */
  post(
    activity: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.parts.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ...this.envelope(), ...activity }),
    });
  }

  /** What the bot has sent to this conversation so far. */
  received(): SentActivity[] {
    const { delivered } = this.parts.connector;
    return delivered
      .filter((one) => one.conversationId === this.conversationId)
      .map(({ activity }) => activity);
  }

  /** What Teams puts around every activity. */
  envelope(): Record<string, unknown> {
    const { connector, tenantId, person, scope } = this.parts;
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: this.personId, name: person.name ?? 'Somebody', aadObjectId: person.aadObjectId },
      recipient: { id: '28:bot', name: 'Review bot' },
      conversation: {
        id: this.conversationId,
        conversationType: scope,
        isGroup: scope !== 'personal',
        tenantId,
      },
      channelData: { tenant: { id: tenantId } },
    };
  }
}

/** A sent activity as it is seen. @throws Error when it is not a card alone, which Teams would split or misread. */
export function replyOf(activity: SentActivity): Reply {
  const [attachment] = activity.attachments ?? [];
  if (!attachment || activity.attachments?.length !== 1)
    throw new Error('a reply is one card, and this is not');
  if (activity.text !== undefined) throw new Error('text beside a card is split off by Teams');
  return { card: attachment.content, text: textOf(attachment.content), summary: activity.summary };
}

function textOf(card: Readonly<Record<string, unknown>>): string {
  return typeof card.fallbackText === 'string' ? card.fallbackText : '';
}

/** What a client sends for a press on a button: its verb, and its data with the values of the inputs that go along. */
export function clickOn(
  { card }: Reply,
  title: string,
  typed: Readonly<Record<string, string>> = {},
): { verb: string; data: unknown } {
  const { verb = '', data, associatedInputs } = buttonTitled(card, title);
  const own = typeof data === 'object' && data !== null ? data : {};
  return { verb, data: associatedInputs === 'none' ? own : { ...own, ...valuesOf(card, typed) } };
}
