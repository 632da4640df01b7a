import type { RenderedCard } from '../cards/card-data.js';
import type { CaseIndex } from '../case-index/case-index.js';
import { claim, type LedgerLine, noteOutcome } from '../case-index/ledger.js';
import { saveUnreached } from '../case-index/people.js';
import type { Person } from '../case-index/person.js';
import { type Reach, saveReach } from '../case-index/reach.js';
import type { Tables } from '../case-index/tables.js';
import type { Clock } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import type { Messenger, SendResult } from './messenger.js';

/** What reminders are made from and sent by. */
export interface ReminderParts {
  readonly tables: Tables;
  readonly index: CaseIndex;
  readonly clock: Clock;
  readonly messenger: Messenger;
  /** Data older than so many working days says nothing of what is overdue now [local]. */
  readonly dataOldAfter: number;
  /** Told of a message that could not be made or noted: it never holds up the others. */
  readonly onFault: (error: unknown) => void;
}

/** A message and whom it is for. Its id says what it is of: of the same id one is sent in a day. */
export interface Message {
  readonly id: string;
  readonly person: Person;
  readonly today: Day;
  readonly lines: readonly LedgerLine[];
  readonly state?: string;
}

/** Where people can be reached, by their Entra object ids. */
type Reaches = ReadonlyMap<string, Reach | 'gone'>;

/**
 * Sends a message once: it is claimed in the ledger first, so that of several replicas one sends it, and what became
 * of it is noted there. Whoever dies in between leaves it claimed: then it may have arrived, and it is not sent again.
 * Two requests.
 */
export async function sendClaimed(
  { id, person, today, lines, state }: Message,
  { tables, index, clock, messenger }: ReminderParts,
  reaches: Reaches,
  make: () => Promise<RenderedCard>,
): Promise<void> {
  const { entraObjectId } = person;
  const at = clock.now().toISOString();
  const entry = { id, person: entraObjectId, at, ...(state !== undefined && { state }) };
  if (!(await claim(tables.ledger, today, entry, lines))) return;
  const { unreached } = await index.directory();
  const known = unreached.get(entraObjectId);
  const result: SendResult = known
    ? { outcome: 'unreachable', why: known.why }
    : await sendWhereReached(entraObjectId, reaches, messenger, await make());
  const { reach, ...outcome } = { reach: undefined, ...result };
  await noteOutcome(tables.ledger, today, { ...entry, ...outcome });
  if (reach) await saveReach(tables.people, entraObjectId, reach);
  // Nobody is written to again in vain: they are, once they are heard of.
  if (result.outcome === 'unreachable' && !known)
    await saveUnreached(tables.people, entraObjectId, { why: result.why, since: today });
}

async function sendWhereReached(
  entraObjectId: string,
  reaches: Reaches,
  messenger: Messenger,
  card: RenderedCard,
): Promise<SendResult> {
  const reach = reaches.get(entraObjectId);
  if (reach === 'gone') return { outcome: 'unreachable', why: 'removed the app' };
  if (reach) return messenger.send(reach, card);
  const like = [...reaches.values()].find((one) => one !== 'gone');
  return like
    ? messenger.sendFirst(entraObjectId, like, card)
    : { outcome: 'given-up', why: 'nobody has been seen in Teams yet' };
}
