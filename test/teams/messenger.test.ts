import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/render-card.js';
import type { Reach } from '../../src/case-index/reach.js';
import { parseConfig } from '../../src/config.js';
import { say } from '../../src/features/say.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { teamsMessenger } from '../../src/teams/messenger.js';
import { Pace } from '../../src/teams/pace.js';
import { FakeConnector, oneToOneId } from '../support/fake-connector.js';

const { card, preview } = say('Hello', []);
const CARD = renderCard(card, preview);

let connector: FakeConnector;
let waits: number[];
beforeEach(async () => {
  connector = await FakeConnector.start();
  waits = [];
});
afterEach(() => connector.close());

const messenger = async (limits = { perChat: 1_000_000, perTenant: 1_000_000 }) =>
  teamsMessenger(await createAdapter(parseConfig({})), '', {
    limits,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
const reach = (id: string): Reach => ({
  serviceUrl: connector.url,
  channelId: 'msteams',
  conversationId: oneToOneId(id),
  userId: id,
  botId: '28:bot',
  tenantId: 't',
});

describe('a message that Teams does not take', () => {
  test('429 with Retry-After: waits as told, and sends once', async () => {
    const fault = { status: 429, retryAfterSeconds: 30, delivered: false };
    connector.faults.push(fault, fault);
    expect((await (await messenger()).send(reach('a'), CARD)).outcome).toBe('sent');
    expect(connector.delivered).toHaveLength(1);
    expect(waits).toHaveLength(2);
    for (const wait of waits) expect(wait >= 30_000 && wait < 30_200).toBe(true);
  });

  test.each([412, 429, 502, 504])(
    '%d without it: backs off longer each time, with jitter, then gives up',
    async (status) => {
      connector.faults.push(...Array.from({ length: 10 }, () => ({ status, delivered: false })));
      const sender = await messenger();
      expect(await sender.send(reach('a'), CARD)).toEqual({
        outcome: 'given-up',
        why: `Teams answered ${status}`,
      });
      expect(waits).toHaveLength(3);
      waits.forEach((wait, at) => {
        expect(wait).toBeGreaterThanOrEqual(500 * 2 ** at);
        expect(wait).toBeLessThan(1_500 * 2 ** at);
      });
      await sender.send(reach('a'), CARD);
      expect(new Set(waits).size).toBe(waits.length);
      expect(connector.delivered).toEqual([]);
    },
  );

  test.each([500, 503])('%d: unknown, and not sent again', async (status) => {
    connector.faults.push({ status, delivered: true });
    expect((await (await messenger()).send(reach('a'), CARD)).outcome).toBe('unknown');
    expect(connector.delivered).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('somebody never seen is found once, and can be written to from then on', async () => {
    const result = await (await messenger()).sendFirst('entra-id', reach('like'), CARD);
    expect(result).toMatchObject({ outcome: 'sent', reach: { conversationId: oneToOneId('entra-id') } });
  });
});

describe('the pace', () => {
  test('keeps below what a chat and a tenant take in a second, whoever comes how', async () => {
    const starts: { at: number; chat: string }[] = [];
    let now = 0;
    const pace = new Pace(
      { perChat: 6, perTenant: 45 },
      () => 0,
      async (wait) => {
        now = Math.max(now, wait);
      },
    );
    for (let message = 0; message < 500; message += 1) {
      now = 0;
      const chat = message % 5 === 0 ? 'busy' : `chat ${message}`;
      await pace.turn('tenant', chat);
      starts.push({ at: now, chat });
    }
    const within = (from: number, chat?: string) =>
      starts.filter(
        (one) => one.at >= from && one.at < from + 1_000 && (chat === undefined || one.chat === chat),
      ).length;
    for (const { at } of starts) {
      expect(within(at)).toBeLessThanOrEqual(50);
      expect(within(at, 'busy')).toBeLessThanOrEqual(7);
    }
  });

  test('holds the messages of a morning back, but not those of another tenant', async () => {
    const sender = await messenger({ perChat: 6, perTenant: 45 });
    await Promise.all(Array.from({ length: 20 }, (_none, index) => sender.send(reach(`p${index}`), CARD)));
    expect(connector.delivered).toHaveLength(20);
    expect(Math.max(...waits)).toBeGreaterThan(300);
    waits.length = 0;
    await sender.send({ ...reach('other'), tenantId: 'another' }, CARD);
    expect(waits).toEqual([]);
  });
});
