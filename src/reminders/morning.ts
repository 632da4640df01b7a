import type { RenderedCard } from '../cards/card-data.js';
import { renderCard } from '../cards/render-card.js';
import { takeJob } from '../case-index/job.js';
import { londonDay, londonTime } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import { isWorkingDay } from '../domain/working-calendar.js';
import type { Turn } from '../features/feature.js';
import { hourOf } from '../features/reminders/hours.js';
import { readRoundFacts } from './facts.js';
import type { RoundFacts } from './made.js';
import { oneAhead } from './one-ahead.js';
import { isFor, LAST_HOUR, messageId, ROUNDS, type Round } from './rounds.js';
import { type Message, type ReminderParts, sendClaimed } from './send-claimed.js';
import { standing } from './standing.js';

const PEOPLE_AT_ONCE = 4;

/** For each job the last day on which this process knows that nothing of it is left to do: it need not ask again. */
export type DaysOver = Map<string, Day>;

/**
 * Sends everybody the message of the morning that is theirs, once, at their hour; to be called every minute, in every
 * replica.
 */
export async function sendMorning(parts: ReminderParts, over: DaysOver): Promise<void> {
  const now = parts.clock.now();
  const [today, time] = [londonDay(now), londonTime(now)];
  if (over.get(ALL) === today) return;
  const calendar = await parts.index.calendar();
  if (!isWorkingDay(calendar, today)) {
    over.set(ALL, today);
    return;
  }
  for (const round of ROUNDS) await sendRound(round, parts, over, today, time);
}

const ALL = 'all of the day';

/** One sending for each hour that somebody has, so that a replica that dies is followed by another at each. */
async function sendRound(
  round: Round,
  parts: ReminderParts,
  over: DaysOver,
  today: Day,
  time: string,
): Promise<void> {
  const directory = await parts.index.directory();
  const people = directory.people.filter(({ role }) => role === round.to);
  const hours = new Set([...people.map((person) => hourOf(round.name, { person, directory })), LAST_HOUR]);
  for (const hour of [...hours].sort()) {
    const job = `${round.name}.${hour}`;
    if (hour > time || over.get(job) === today) continue;
    if (await sendHourOnce(round, hour, parts, today)) over.set(job, today);
  }
}

/** Sends a round of an hour unless it is sent or another replica is at it; says whether it is known to be over. */
async function sendHourOnce(round: Round, hour: string, parts: ReminderParts, today: Day): Promise<boolean> {
  const job = await takeJob(parts.tables.jobs, `${round.name}.${hour}`, today, parts.clock.now());
  if (job === 'done') return true;
  if (job === 'taken') return false;
  await sendHour(round, hour, parts, today);
  await job.done();
  return true;
}

async function sendHour(round: Round, hour: string, parts: ReminderParts, today: Day): Promise<void> {
  const { index, onFault } = parts;
  const [calendar, directory] = await Promise.all([index.calendar(), index.directory()]);
  const turns = directory.people
    .map((person): Turn => ({ person, today, calendar, directory, index, place: {} }))
    .filter((turn) => isFor(round, turn, hour));
  if (turns.length === 0) return;
  const facts = await readRoundFacts(parts, { today, calendar, directory, index });
  const waiting = turns.filter((turn) => !facts.claimed.has(messageId(round.name, turn))).values();
  const make = async (turn: Turn) => {
    try {
      return await readyFor(turn, round, facts);
    } catch (error) {
      onFault(error);
      return undefined;
    }
  };
  const send = ({ message, card }: Ready, makeNext: () => void) => {
    const claimed = async () => {
      makeNext();
      return card;
    };
    return sendClaimed(message, parts, facts.reaches, claimed).catch(onFault);
  };
  await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, () => oneAhead(waiting, make, send)));
}

/** A message that is ready to be claimed and sent. */
interface Ready {
  readonly message: Message;
  readonly card: RenderedCard;
}

async function readyFor(turn: Turn, round: Round, facts: RoundFacts): Promise<Ready | undefined> {
  const made = await round.make(turn, facts);
  if (!made) return undefined;
  const { answer, ...said } = made;
  const { card, preview } = standing(round.name, answer);
  const message = { id: messageId(round.name, turn), person: turn.person, today: turn.today, ...said };
  return { message, card: renderCard(card, preview) };
}
