import { allRows, type Table, type Values } from './table.js';

const REACH_ROW = 'reach';

/** Where somebody's one-to-one chat with the bot is. It can move: it is brought up to date whenever they are heard of. */
export interface Reach {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversationId: string;
  /** The person's id in the channel. */
  readonly userId: string;
  readonly botId: string;
  readonly tenantId: string;
}

const CELLS = ['serviceUrl', 'channelId', 'conversationId', 'userId', 'botId', 'tenantId'] as const;

/**
 * Where the person with this Entra object id can be reached; `gone` for somebody who removed the app, undefined for
 * somebody never seen.
 */
export async function readReach(people: Table, entraObjectId: string): Promise<Reach | 'gone' | undefined> {
  const values = (await people.get(entraObjectId, REACH_ROW))?.values;
  if (!values) return undefined;
  return values.gone === true ? 'gone' : reachIn(values);
}

/** Where everybody can be reached, by their Entra object ids: one request for each 1,000. */
export async function readReaches(people: Table): Promise<ReadonlyMap<string, Reach | 'gone'>> {
  const rows = await allRows(people, { row: REACH_ROW });
  return new Map(
    rows.map(({ partition, values }) => [partition, values.gone === true ? 'gone' : reachIn(values)]),
  );
}

function reachIn(values: Values): Reach {
  const text = (name: (typeof CELLS)[number]) => String(values[name] ?? '');
  return {
    serviceUrl: text('serviceUrl'),
    channelId: text('channelId'),
    conversationId: text('conversationId'),
    userId: text('userId'),
    botId: text('botId'),
    tenantId: text('tenantId'),
  };
}

/** Remembers where somebody can be reached. */
export async function saveReach(people: Table, entraObjectId: string, reach: Reach): Promise<void> {
  await people.write(entraObjectId, [{ do: 'upsert', row: REACH_ROW, values: { ...reach } }]);
}

/** Forgets where somebody can be reached, as they removed the app: they are not written to until they are heard of again. */
export async function dropReach(people: Table, entraObjectId: string): Promise<void> {
  await people.write(entraObjectId, [{ do: 'upsert', row: REACH_ROW, values: { gone: true } }]);
}
