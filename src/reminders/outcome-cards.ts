import { renderCard } from '../cards/render-card.js';
import type { Listed } from '../case-index/listed.js';
import type { Person } from '../case-index/person.js';
import { londonDay, londonTime } from '../domain/clock.js';
import { outcome } from '../features/outcome/outcome.js';
import { type ReminderParts, sendClaimed } from './send-claimed.js';

/** How long after a meeting has begun its outcome is asked for, in minutes. */
const AFTER = 60;
/** Nobody is written to in the evening: the next morning's bundle asks then. */
const UNTIL = '18:00';

/**
 * Sends the form for the outcome of each of today's meetings to its IRO, once, an hour after it began. To be called
 * every minute: one request where nothing is due. A meeting whose outcome is recorded stands in no list any more.
 */
export async function sendOutcomeCards(parts: ReminderParts): Promise<void> {
  const now = parts.clock.now();
  const [today, time] = [londonDay(now), londonTime(now)];
  const meetings = await parts.index.list({ list: 'booking', from: today, to: today });
  const due = meetings.filter((meeting) => isDue(meeting, time));
  if (due.length === 0) return;
  const { people } = await parts.index.directory();
  for (const meeting of due) {
    const chair = people.find(({ email, role }) => email === meeting.iro && role === 'iro');
    if (chair) await askOutcome(meeting, chair, parts).catch(parts.onFault);
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

async function askOutcome(meeting: Listed, person: Person, parts: ReminderParts): Promise<void> {
  const { index, clock } = parts;
  const today = londonDay(clock.now());
  const id = `outcome.${meeting.childRef}.${meeting.bookings[0]?.day}`;
  await sendClaimed({ id, person, today }, parts, async () => {
    const [calendar, directory] = await Promise.all([index.calendar(), index.directory()]);
    const turn = { person, today, calendar, directory, index, place: {} };
    const { card, preview } = await outcome.answer(
      { topic: 'outcome', childRef: meeting.childRef, outcome: 'held' },
      turn,
    );
    return renderCard(card, preview);
  });
}
