import type { RenderedCard } from '../cards/card-data.js';
import type { CaseIndex } from '../case-index/case-index.js';
import type { ListName } from '../case-index/duty-rows.js';
import { takeJob } from '../case-index/job.js';
import { claim, noteOutcome } from '../case-index/ledger.js';
import type { Role } from '../case-index/person.js';
import { readReach } from '../case-index/reach.js';
import type { Tables } from '../case-index/tables.js';
import { type Clock, londonDay, londonTime } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import { isWorkingDay } from '../domain/working-calendar.js';
import type { Turn } from '../features/feature.js';
import { alertCard } from './alert-card.js';
import { alertFigures } from './alert-figures.js';
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

/** A message of the morning: to whom, from what time on (London wall clock, on working days), and what it says. */
interface Round {
  readonly job: string;
  readonly from: string;
  readonly to: Role;
  /** Undefined where there is nothing to say. */
  card(turn: Turn): Promise<RenderedCard | undefined>;
}

/** What is sent each morning; after downtime as soon as it runs again that day. */
const ROUNDS: readonly Round[] = [
  { job: 'morning-bundle', from: '08:30', to: 'iro', card: bundleFor },
  { job: 'daily-alert', from: '08:45', to: 'practice_manager', card: alertFor },
];
const PEOPLE_AT_ONCE = 4;

/** Sends everybody the message of the morning that is theirs, once; to be called every minute, in every replica. */
export async function sendMorning(parts: MorningParts): Promise<void> {
  const now = parts.clock.now();
  const today = londonDay(now);
  if (!isWorkingDay(await parts.index.calendar(), today)) return;
  for (const round of ROUNDS) {
    if (londonTime(now) < round.from) continue;
    const job = await takeJob(parts.tables.jobs, round.job, today, now);
    if (!job) continue;
    await sendRound(round, today, parts);
    await job.done();
  }
}

async function sendRound(round: Round, today: Day, parts: MorningParts): Promise<void> {
  const { index, onFault } = parts;
  const [calendar, directory] = await Promise.all([index.calendar(), index.directory()]);
  const people = directory.people.filter(({ role }) => role === round.to).values();
  const work = async () => {
    for (const person of people) {
      const turn = { person, today, calendar, directory, index, place: {} };
      await sendTo(turn, round, parts).catch(onFault);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, work));
}

async function sendTo(turn: Turn, round: Round, { tables, messenger, clock }: MorningParts): Promise<void> {
  const card = await round.card(turn);
  if (!card) return;
  const { entraObjectId } = turn.person;
  const entry = {
    id: `${round.job}.${entraObjectId}`,
    person: entraObjectId,
    at: clock.now().toISOString(),
  };
  if (!(await claim(tables.ledger, turn.today, entry))) return;
  const reach = await readReach(tables.people, entraObjectId);
  const result: SendResult = reach
    ? await messenger.send(reach, card)
    : { outcome: 'unreachable', why: 'never seen in Teams' };
  await noteOutcome(tables.ledger, turn.today, { ...entry, ...result });
}

async function bundleFor(turn: Turn): Promise<RenderedCard | undefined> {
  const lists = await turn.index.listsOf(turn.person.email);
  const named = (name: ListName) => lists.get(name) ?? [];
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
  return lines.length === 0 ? undefined : bundleCard(lines, turn);
}

/** The alert comes every morning: that nothing is overdue is news too. */
async function alertFor(turn: Turn): Promise<RenderedCard> {
  return alertCard(alertFigures(await turn.index.listsOf(), turn.today, turn.calendar), turn);
}
