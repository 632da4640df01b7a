import type { RenderedCard } from '../cards/card-data.js';
import type { CaseIndex } from '../case-index/case-index.js';
import { claim, noteOutcome } from '../case-index/ledger.js';
import type { Person } from '../case-index/person.js';
import { anyReach, readReach } from '../case-index/reach.js';
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
  /** Told of a message that could not be made or noted: it never holds up the others. */
  readonly onFault: (error: unknown) => void;
}

/** A message and whom it is for. Its id says what it is of: of the same id one is sent in a day. */
export interface Message {
  readonly id: string;
  readonly person: Person;
  readonly today: Day;
}

/**
 * Sends a message once: it is claimed in the ledger first, so that of several replicas one sends it, and what became
 * of it is noted there. Whoever dies in between leaves it claimed: then it may have arrived, and it is not sent again.
 */
export async function sendClaimed(
  { id, person, today }: Message,
  { tables, clock, messenger }: ReminderParts,
  make: () => Promise<RenderedCard>,
): Promise<void> {
  const { entraObjectId } = person;
  const entry = { id, person: entraObjectId, at: clock.now().toISOString() };
  if (!(await claim(tables.ledger, today, entry))) return;
  const result = await sendWhereReached(entraObjectId, tables, messenger, await make());
  await noteOutcome(tables.ledger, today, { ...entry, ...result });
}

async function sendWhereReached(
  entraObjectId: string,
  { people }: Tables,
  messenger: Messenger,
  card: RenderedCard,
): Promise<SendResult> {
  const reach = await readReach(people, entraObjectId);
  if (reach === 'gone') return { outcome: 'unreachable', why: 'removed the app' };
  if (reach) return messenger.send(reach, card);
  const like = await anyReach(people);
  return like
    ? messenger.sendFirst(entraObjectId, like, card)
    : { outcome: 'unreachable', why: 'nobody has been seen in Teams yet' };
}
