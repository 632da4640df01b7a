import type { RenderedCard } from '../cards/card-data.js';
import type { ListName } from '../case-index/duty-rows.js';
import { takeJob } from '../case-index/job.js';
import type { Role } from '../case-index/person.js';
import { londonDay, londonTime } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import { isWorkingDay } from '../domain/working-calendar.js';
import type { Turn } from '../features/feature.js';
import { alertCard } from './alert-card.js';
import { alertFigures } from './alert-figures.js';
import { bundleCard } from './bundle-card.js';
import { bundleLines } from './bundle-lines.js';
import { lastWorkingDay, notReached } from './not-reached.js';
import { type ReminderParts, sendClaimed } from './send-claimed.js';

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
export async function sendMorning(parts: ReminderParts, over: DaysOver): Promise<void> {
  const now = parts.clock.now();
  const today = londonDay(now);
  const due = ROUNDS.filter(({ job, from }) => londonTime(now) >= from && over.get(job) !== today);
  if (due.length === 0) return;
  const works = isWorkingDay(await parts.index.calendar(), today);
  for (const round of due) {
    if (!works || (await sendRoundOnce(round, today, now, parts))) over.set(round.job, today);
  }
}

/** For each job the last day on which this process knows that nothing of it is left to do: it need not ask again. */
export type DaysOver = Map<string, Day>;

/** Sends a round unless it is sent or another replica is at it; says whether it is known to be over. */
async function sendRoundOnce(round: Round, today: Day, now: Date, parts: ReminderParts): Promise<boolean> {
  const job = await takeJob(parts.tables.jobs, round.job, today, now);
  if (job === 'done') return true;
  if (job === 'taken') return false;
  await sendRound(round, today, parts);
  await job.done();
  return true;
}

async function sendRound(round: Round, today: Day, parts: ReminderParts): Promise<void> {
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

async function sendTo(turn: Turn, round: Round, parts: ReminderParts): Promise<void> {
  const card = await round.card(turn);
  if (!card) return;
  const { person, today } = turn;
  await sendClaimed({ id: `${round.job}.${person.entraObjectId}`, person, today }, parts, async () => card);
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
  const { index, today, calendar, directory } = turn;
  const [lists, entries] = await Promise.all([
    index.listsOf(),
    index.ledger(lastWorkingDay(today, calendar)),
  ]);
  return alertCard(alertFigures(lists, today, calendar), notReached(entries, directory.people), turn);
}
