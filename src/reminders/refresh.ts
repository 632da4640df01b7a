import { renderCard } from '../cards/render-card.js';
import type { CaseIndex } from '../case-index/case-index.js';
import { readTold } from '../case-index/ledger.js';
import { readReach } from '../case-index/reach.js';
import { londonDay } from '../domain/clock.js';
import type { Answer } from '../features/answer.js';
import type { Turn } from '../features/feature.js';
import type { RoundName } from '../features/reminders/hours.js';
import { readMessageFacts } from './facts.js';
import { ROUNDS } from './rounds.js';
import type { ReminderParts } from './send-claimed.js';
import { allDone, standing } from './standing.js';

type Sources = Pick<ReminderParts, 'tables' | 'dataOldAfter'>;

/** A message of the morning as it would be now: what stands where the message was sent. */
export async function remade(round: RoundName, turn: Turn, sources: Sources): Promise<Answer> {
  const facts = await readMessageFacts(sources, turn);
  const made = await ROUNDS.find(({ name }) => name === round)?.make(turn, facts);
  return made ? standing(round, made.answer) : allDone(turn);
}

/**
 * Brings the messages of today up to date that list a case on which something was done elsewhere. Best effort: what
 * fails is told to `onFault` and left. One request for each such case where it is in no message.
 */
export async function refreshMessages(parts: ReminderParts): Promise<void> {
  const { index, clock, tables, onFault } = parts;
  const changed = index.takeChanged();
  if (changed.length === 0) return;
  const today = londonDay(clock.now());
  const told = await Promise.all(changed.map((childRef) => readTold(tables.ledger, today, childRef)));
  const messages = new Map(told.flat().map(({ message }) => [message?.id, message]));
  for (const message of messages.values()) {
    const round = ROUNDS.find(({ name }) => message?.id.startsWith(`${name}.`));
    const { activityId = '', person = '' } = message ?? {};
    if (round && activityId !== '') await refresh(round.name, person, activityId, parts).catch(onFault);
  }
}

async function refresh(
  round: RoundName,
  entraObjectId: string,
  activityId: string,
  parts: ReminderParts,
): Promise<void> {
  const reach = await readReach(parts.tables.people, entraObjectId);
  const turn = await turnOf(entraObjectId, parts.index);
  if (!turn || reach === undefined || reach === 'gone') return;
  const { card, preview } = await remade(round, turn, parts);
  await parts.messenger.update(reach, activityId, renderCard(card, preview));
}

async function turnOf(entraObjectId: string, index: CaseIndex): Promise<Turn | undefined> {
  const [calendar, directory] = await Promise.all([index.calendar(), index.directory()]);
  const person = directory.people.find((one) => one.entraObjectId === entraObjectId);
  return person && { person, calendar, directory, index, today: londonDay(index.now()), place: {} };
}
