import { type Day, isDay } from '../domain/day.js';
import { isWithin, type Period } from '../domain/period.js';
import type { StoredRow, Values } from './table.js';

/** What can be sent by itself, so that each can be left out. */
export const REMINDER_KINDS = [
  'meetings',
  'outcomes',
  'reviews-overdue',
  'reviews-to-book',
  'minutes',
  'decisions',
  'outcome-card',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** The hours at which the messages of the morning can come, London wall clock; nobody waits longer than the last. */
export const HOURS = [
  ...['07:00', '07:30', '08:00', '08:30', '08:45', '09:00', '09:30'],
  ...['10:00', '10:30', '11:00', '11:30', '12:00'],
] as const;
export type Hour = (typeof HOURS)[number];

/** What somebody chose of what is sent to them by itself; what is absent is as the service has it. */
export interface ReminderSettings {
  readonly hour?: Hour;
  /** What they do not want. */
  readonly off: readonly ReminderKind[];
  /** The practice manager's alert on the first working day of a week only. */
  readonly weekly: boolean;
  /** Nothing is sent from one day to another, both included. */
  readonly paused?: Period;
}

/** As the service has it. */
export const SERVICE_SETTINGS: ReminderSettings = { off: [], weekly: false };

/** Is nothing to be sent on a day? */
export function isPaused({ paused }: ReminderSettings, today: Day): boolean {
  return paused !== undefined && isWithin(today, paused);
}

/** The settings that a row holds; what it holds that is none is left out. */
export function storedSettings({ values }: StoredRow): ReminderSettings {
  const off = String(values.off ?? '').split(' ');
  const hour = HOURS.find((one) => one === values.hour);
  const { pausedFrom: from, pausedUntil: to } = values;
  const isPause = typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to);
  return {
    ...(hour && { hour }),
    off: REMINDER_KINDS.filter((kind) => off.includes(kind)),
    weekly: values.weekly === true,
    ...(isPause && { paused: { from, to } }),
  };
}

/** The cells that hold settings. */
export function settingsCells({ hour, off, weekly, paused }: ReminderSettings): Values {
  return {
    off: off.join(' '),
    weekly,
    ...(hour && { hour }),
    ...(paused && { pausedFrom: paused.from, pausedUntil: paused.to }),
  };
}
