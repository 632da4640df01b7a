import { SERVICE_SETTINGS } from '../../case-index/reminder-settings.js';
import type { Answer } from '../answer.js';
import { CHAIRS, type Feature, type Turn } from '../feature.js';
import { DEFAULT_HOURS } from './hours.js';
import { showRemindersForm } from './reminders-form.js';

/** What is sent to somebody by itself, and when: the form by which they change it. */
export const reminders: Feature<'reminders'> = {
  topic: 'reminders',
  requires: CHAIRS,
  async answer({ until }, turn): Promise<Answer> {
    return showRemindersForm({ typed: typedFor(turn, until), mistakes: {}, notices: [], turn });
  },
};

function typedFor({ person, directory, today }: Turn, until: string | undefined) {
  const settings = directory.settings.get(person.entraObjectId) ?? SERVICE_SETTINGS;
  const { hour, off, weekly, paused } = settings;
  const isAhead = paused !== undefined && paused.to >= today;
  return {
    hour: hour ?? DEFAULT_HOURS[person.role === 'iro' ? 'morning-bundle' : 'daily-alert'],
    off: off.join(','),
    weekly: weekly ? 'weekly' : 'daily',
    pausedFrom: isAhead && paused.from > today ? paused.from : today,
    pausedUntil: until ?? (isAhead ? paused.to : ''),
    by: '',
  };
}
