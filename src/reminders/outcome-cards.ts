import type { CardRequest } from '../cards/card-data.js';
import { renderCard } from '../cards/render-card.js';
import { coverersOf } from '../case-index/cover.js';
import type { Listed } from '../case-index/listed.js';
import type { Person } from '../case-index/person.js';
import { readReaches } from '../case-index/reach.js';
import { isPaused, SERVICE_SETTINGS } from '../case-index/reminder-settings.js';
import { londonDay, londonTime } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import type { Turn } from '../features/feature.js';
import { outcome } from '../features/outcome/outcome.js';
import { rungOf } from '../features/reminders/bundle-lines.js';
import { type ReminderParts, sendClaimed } from './send-claimed.js';

/** How long after a meeting has begun its outcome is asked for, in minutes. */
const AFTER = 60;
/** Nobody is written to in the evening: the next morning's bundle asks then. */
const UNTIL = '18:00';

/** What has been asked for already on a day, so that this process does not ask again. */
export interface Asked {
  today?: Day;
  readonly ids: Set<string>;
}

/**
 * Sends the form for the outcome of each of today's meetings to its IRO and to whoever covers them, once, an hour
 * after it began. To be called every minute: one request where nothing is due. A meeting whose outcome is recorded
 * stands in no list any more.
 */
export async function sendOutcomeCards(parts: ReminderParts, asked: Asked): Promise<void> {
  const now = parts.clock.now();
  const [today, time] = [londonDay(now), londonTime(now)];
  if (asked.today !== today) asked.ids.clear();
  asked.today = today;
  const meetings = await parts.index.list({ list: 'booking', from: today, to: today });
  const due = meetings.filter((meeting) => isDue(meeting, time) && !asked.ids.has(idOf(meeting)));
  if (due.length === 0) return;
  const { index, tables, onFault } = parts;
  const [calendar, directory] = await Promise.all([index.calendar(), index.directory()]);
  const reaches = await readReaches(tables.people);
  for (const meeting of due) {
    for (const person of askedOf(meeting, directory, today)) {
      const turn = { person, today, calendar, directory, index, place: {} };
      await askOutcome(meeting, turn, parts, reaches).catch(onFault);
    }
    asked.ids.add(idOf(meeting));
  }
}

function isDue({ bookings }: Listed, time: string): boolean {
  const begun = bookings[0]?.time;
  if (begun === undefined) return false;
  const from = minutesOf(begun) + AFTER;
  return from <= minutesOf(time) && from <= minutesOf(UNTIL) && time <= UNTIL;
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** A meeting that is moved to another time of the day is asked about anew. */
function idOf({ childRef, bookings }: Listed): string {
  return `outcome.${childRef}.${bookings[0]?.day}T${bookings[0]?.time?.replace(':', '')}`;
}

/** The IRO and those who cover them, but for whoever wants no such card or has paused. */
function askedOf({ iro }: Listed, { people, settings }: Turn['directory'], today: Day): Person[] {
  if (iro === undefined) return [];
  const chairs = people.filter(({ email, role }) => email === iro && role === 'iro');
  return [...chairs, ...coverersOf(iro, people, today)].filter(({ entraObjectId, role }) => {
    const chosen = settings.get(entraObjectId) ?? SERVICE_SETTINGS;
    return role === 'iro' && !chosen.off.includes('outcome-card') && !isPaused(chosen, today);
  });
}

async function askOutcome(
  meeting: Listed,
  turn: Turn,
  parts: ReminderParts,
  reaches: Parameters<typeof sendClaimed>[2],
): Promise<void> {
  const { person, today, calendar } = turn;
  const { childRef, limit } = meeting;
  const rung = rungOf(meeting, today, calendar);
  const lines = [{ childRef, kind: 'outcome-card', ...(limit && { limit }), rung }];
  const id = `${idOf(meeting)}.${person.entraObjectId}`;
  await sendClaimed({ id, person, today, lines }, parts, reaches, async () => {
    const { card, preview } = await outcome.answer({ topic: 'outcome', childRef, outcome: 'held' }, turn);
    return renderCard(withReason(card), preview);
  });
}

const WHY =
  'You get this an hour after a meeting that is booked for one of your cases, or of whom you cover. To change what is sent, say “my reminders”.';

/** Why it came and how to change that stands on everything that is sent by itself. */
function withReason(card: CardRequest): CardRequest {
  return card.name === 'form' ? { name: 'form', data: { ...card.data, footnote: WHY } } : card;
}
