import type { Role } from '../case-index/person.js';
import { HOURS, type Hour, isPaused, SERVICE_SETTINGS } from '../case-index/reminder-settings.js';
import { addDays, mondayOf } from '../domain/day.js';
import { workingDayOnOrBefore } from '../domain/working-calendar.js';
import type { Turn } from '../features/feature.js';
import { hourOf, type RoundName } from '../features/reminders/hours.js';
import { makeAlert } from './alert.js';
import { makeBundle } from './bundle.js';
import type { Made, MessageFacts } from './made.js';

/** A message of the morning: to whom, and what it says. */
export interface Round {
  readonly name: RoundName;
  readonly to: Role;
  /** Undefined where there is nothing to say. */
  make(turn: Turn, facts: MessageFacts): Promise<Made | undefined>;
}

/** What is sent each morning; after downtime as soon as it runs again that day. */
export const ROUNDS: readonly Round[] = [
  {
    name: 'morning-bundle',
    to: 'iro',
    make: (turn, { snoozes, before }) => {
      const last = before.get(messageId('morning-bundle', turn));
      return makeBundle(turn, { snoozes, ...(last && { last }) });
    },
  },
  { name: 'daily-alert', to: 'practice_manager', make: makeAlert },
];

/** Everybody has had theirs by then: who chose an earlier hour too late for it is looked for once more. */
export const LAST_HOUR: Hour = HOURS[HOURS.length - 1] ?? '12:00';

/** The id of somebody's message of a morning. */
export function messageId(round: RoundName, { person }: Pick<Turn, 'person'>): string {
  return `${round}.${person.entraObjectId}`;
}

/** Is somebody to get this message of today by now: at their hour, and not paused or out of their week's turn? */
export function isFor(round: Round, turn: Turn, time: string): boolean {
  const { person, directory, today, calendar } = turn;
  if (person.role !== round.to || hourOf(round.name, turn) > time) return false;
  const settings = directory.settings.get(person.entraObjectId) ?? SERVICE_SETTINGS;
  if (isPaused(settings, today)) return false;
  if (!settings.weekly || round.name !== 'daily-alert') return true;
  return workingDayOnOrBefore(calendar, addDays(today, -1)) < mondayOf(today);
}
