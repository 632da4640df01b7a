import type { CaseIndex } from '../case-index/case-index.js';
import { takeJob } from '../case-index/job.js';
import { claim, noteOutcome } from '../case-index/ledger.js';
import type { Person } from '../case-index/person.js';
import { readReach } from '../case-index/reach.js';
import type { Tables } from '../case-index/tables.js';
import { type Clock, londonDay, londonTime } from '../domain/clock.js';
import { isWorkingDay } from '../domain/working-calendar.js';
import type { Turn } from '../features/feature.js';
import { bundleCard } from './bundle-card.js';
import { bundleLines } from './bundle-lines.js';
import type { Messenger, SendResult } from './messenger.js';

/** What the morning's messages are made from and sent by. */
export interface MorningParts {
  readonly tables: Tables;
  readonly index: CaseIndex;
  readonly clock: Clock;
  readonly messenger: Messenger;
  /** Told of a person whose message could not be made or noted: it never holds up the others'. */
  readonly onFault: (error: unknown) => void;
}

/** From this time on, London wall clock, on working days; after downtime as soon as it runs again that day. */
const FROM = '08:30';
const JOB = 'morning-bundle';
const PEOPLE_AT_ONCE = 4;

/** Sends every IRO the bundle of the morning, once; to be called every minute, in every replica. */
export async function sendMorning(parts: MorningParts): Promise<void> {
  const now = parts.clock.now();
  const today = londonDay(now);
  const calendar = await parts.index.calendar();
  if (londonTime(now) < FROM || !isWorkingDay(calendar, today)) return;
  const job = await takeJob(parts.tables.jobs, JOB, today, now);
  if (!job) return;
  const directory = await parts.index.directory();
  const iros = directory.people.filter(({ role }) => role === 'iro').values();
  const work = async () => {
    for (const person of iros) {
      const turn = { person, today, calendar, directory, index: parts.index, place: {} };
      await sendBundle(person, turn, parts).catch(parts.onFault);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, work));
  await job.done();
}

async function sendBundle(
  person: Person,
  turn: Turn,
  { tables, index, messenger, clock }: MorningParts,
): Promise<void> {
  const lists = await index.listsOf(person.email);
  const named = (name: string) => lists.get(name) ?? [];
  const lines = bundleLines(
    {
      reviews: named('review'),
      minutes: named('minutes'),
      decisions: named('decisions'),
      resumes: named('resume'),
    },
    turn.today,
    turn.calendar,
  );
  if (lines.length === 0) return;
  const entry = {
    id: `${JOB}.${person.entraObjectId}`,
    person: person.entraObjectId,
    at: clock.now().toISOString(),
  };
  if (!(await claim(tables.ledger, turn.today, entry))) return;
  const reach = await readReach(tables.people, person.entraObjectId);
  const result: SendResult = reach
    ? await messenger.send(reach, bundleCard(lines, turn))
    : { outcome: 'unreachable', why: 'never seen in Teams' };
  await noteOutcome(tables.ledger, turn.today, { ...entry, ...result });
}
