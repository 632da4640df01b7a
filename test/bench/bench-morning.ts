import { createServer } from 'node:http';
import { TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { RenderedCard } from '../../src/cards/card-data.js';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { readLedger } from '../../src/case-index/ledger.js';
import { type Reach, saveReach } from '../../src/case-index/reach.js';
import { openTables, type Tables } from '../../src/case-index/tables.js';
import { parseConfig } from '../../src/config.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { addDays, type Day } from '../../src/domain/day.js';
import { isWorkingDay } from '../../src/domain/working-calendar.js';
import type { Messenger } from '../../src/reminders/messenger.js';
import { reminderTick } from '../../src/reminders/tick.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { cardActivity } from '../../src/teams/card-activity.js';
import { teamsMessenger } from '../../src/teams/messenger.js';
import { StoppedClock } from '../support/clock.js';
import { memoryTables } from '../support/memory-table.js';
import { countedTables } from './counted-tables.js';
import { timed } from './measure.js';
import type { Line } from './report.js';
import { fillService, TODAY } from './service-of.js';

const LEAST_OF_FLOOR = 0.8;
const MOST_REQUESTS = 4;
const MOST_IDLE = 2;
/** Messages under way at once, here and in the bot. */
const AT_ONCE = 4;
const NO_LIMITS = { perChat: Number.POSITIVE_INFINITY, perTenant: Number.POSITIVE_INFINITY };
const MEGABYTE = 1024 * 1024;

/** The mornings of a service on the emulator: its IROs' bundles and the manager's alert. */
export async function benchMorningOnEmulator(at: string, base: readonly CaseFile[]): Promise<Line[]> {
  const tables = await openTables({ connectionString: at }, 'job', 'morning');
  await fillService(tables, base, base.length);
  return benchMornings(tables, '11 IROs, 793 children', { warmUp: 1, rounds: 6 });
}

/** The same of a service as large as all England, on the stand-in for the table client. */
export async function benchMorningOnStandIn(base: readonly CaseFile[], children: number): Promise<Line[]> {
  const tables = memoryTables();
  await fillService(tables, base, children);
  return benchMornings(tables, `1,200 IROs, ${children.toLocaleString('en-GB')} children, stand-in`, {
    warmUp: 0,
    rounds: 1,
  });
}

/** The SDK's client of the connector, as far as it is used here. */
interface ConnectorClient {
  readonly conversations: {
    sendToConversation(conversationId: string, activity: Partial<Activity>): Promise<unknown>;
  };
}

interface Post {
  readonly to: Reach;
  readonly card: RenderedCard;
}

async function benchMornings(
  inner: Tables,
  of: string,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Line[]> {
  const tables = countedTables(inner);
  const clock = new StoppedClock(`${TODAY}T09:00:00Z`);
  const connector = await startConnector();
  const { people } = await new CaseIndex(tables, clock).directory();
  for (const { entraObjectId } of people)
    await saveReach(tables.people, entraObjectId, reachOf(entraObjectId, connector.url));
  const bare = await bareConnector(connector.url);
  const posts: Post[] = [];
  const messenger = recording(
    teamsMessenger(await createAdapter(parseConfig({})), '', { limits: NO_LIMITS }),
    posts,
  );
  const rates: { ours: number; floor: number }[] = [];
  let [requests, messages, today] = [0, 0, TODAY];
  for (let round = -warmUp; round < rounds; round += 1) {
    today = nextWorkingDay(today);
    clock.set(`${today}T08:30:00Z`);
    const index = new CaseIndex(tables, clock);
    const tick = reminderTick({ tables, index, clock, messenger, dataOldAfter: 2, onFault: rethrow });
    const before = tables.count.requests;
    posts.length = 0;
    const took = await timed(tick);
    const sent = (await readLedger(inner.ledger, today)).filter(({ outcome }) => outcome === 'sent').length;
    if (sent !== posts.length) throw new Error(`${sent} of ${posts.length} are on the ledger as sent`);
    const floor = await timed(() => postAll(posts, bare));
    if (round < 0) continue;
    requests += tables.count.requests - before;
    messages += sent;
    rates.push({ ours: sent / took, floor: sent / floor });
  }
  const idle = await idleRequests(tables, clock, today, messenger);
  connector.close();
  const middle = (of: readonly number[]) =>
    of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)] ?? 0;
  const ratio = middle(rates.map(({ ours, floor }) => ours / floor));
  const each = requests / messages;
  return [
    {
      what: `a morning, ${of}: messages a second (Teams answers in ${LATENCY} ms)`,
      reached: `${(middle(rates.map(({ ours }) => ours)) * 1000).toFixed(0)} of ${(middle(rates.map(({ floor }) => floor)) * 1000).toFixed(0)} bare = ${ratio.toFixed(2)}`,
      target: `≥ ${LEAST_OF_FLOOR}`,
      ok: ratio >= LEAST_OF_FLOOR,
    },
    {
      what: '  storage requests for each message',
      reached: each.toFixed(2),
      target: `≤ ${MOST_REQUESTS}`,
      ok: each <= MOST_REQUESTS,
    },
    {
      what: '  requests of an idle tick',
      reached: String(idle),
      target: `≤ ${MOST_IDLE}`,
      ok: idle <= MOST_IDLE,
    },
    {
      what: '  resident, with the tables where they stand in',
      reached: `${(process.memoryUsage.rss() / MEGABYTE).toFixed(0)} MB`,
    },
  ];
}

/** A minute later nothing is due: the tick, and the look for what dead writers left. */
async function idleRequests(
  tables: ReturnType<typeof countedTables>,
  clock: StoppedClock,
  today: Day,
  messenger: Messenger,
): Promise<number> {
  clock.set(`${today}T13:00:00Z`);
  const index = new CaseIndex(tables, clock);
  const tick = reminderTick({ tables, index, clock, messenger, dataOldAfter: 2, onFault: rethrow });
  await tick();
  const before = tables.count.requests;
  await tick();
  return tables.count.requests - before + 1;
}

function rethrow(error: unknown): never {
  throw error;
}

function nextWorkingDay(after: Day): Day {
  const next = addDays(after, 1);
  return isWorkingDay(packagedCalendar, next) ? next : nextWorkingDay(next);
}

function reachOf(entraObjectId: string, serviceUrl: string): Reach {
  return {
    serviceUrl,
    channelId: 'msteams',
    conversationId: `chat-${entraObjectId}`,
    userId: entraObjectId,
    botId: '28:bot',
    tenantId: 't',
  };
}

function recording(messenger: Messenger, posts: Post[]): Messenger {
  return {
    ...messenger,
    send: (to, card) => {
      posts.push({ to, card });
      return messenger.send(to, card);
    },
  };
}

/** How long Teams takes to answer a post, in milliseconds: without it the machine alone would be measured. */
const LATENCY = 200;

/** Takes whatever is posted. */
async function startConnector() {
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    incoming.on('end', () =>
      setTimeout(
        () => outgoing.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}'),
        LATENCY,
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, close };
}

/** The floor: the SDK's client of the connector by itself. */
async function bareConnector(serviceUrl: string): Promise<ConnectorClient> {
  const adapter = new TeamsAdapter(
    {},
    new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: '' }),
  );
  const reference = {
    serviceUrl,
    channelId: 'msteams',
    conversation: { id: 'c', conversationType: 'personal', isGroup: false, name: '' },
    bot: { id: '28:bot', name: '' },
  };
  return new Promise((resolve, reject) => {
    adapter
      .continueConversationAsync('', reference, async (context) =>
        resolve(context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey)),
      )
      .catch(reject);
  });
}

async function postAll(posts: readonly Post[], bare: ConnectorClient): Promise<void> {
  const waiting = posts.values();
  const work = async () => {
    for (const { to, card } of waiting)
      await bare.conversations.sendToConversation(to.conversationId, cardActivity(card));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
