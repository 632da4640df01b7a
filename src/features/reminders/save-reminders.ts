import { z } from 'zod';
import { HOURS, REMINDER_KINDS, type ReminderSettings } from '../../case-index/reminder-settings.js';
import type { Period } from '../../domain/period.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { iroCalled } from '../cover/colleagues.js';
import { CHAIRS, type Turn } from '../feature.js';
import { type Mistakes, typedText } from '../forms/form.js';
import { type PlainSaved, plainFormAction } from '../forms/plain-form.js';
import { readDayField } from '../forms/read-fields.js';
import { say } from '../say.js';
import { KIND_WORDS, type RemindersTyped, SAVE_REMINDERS, showRemindersForm } from './reminders-form.js';

const fields = z
  .object({
    hour: typedText,
    off: typedText,
    weekly: typedText,
    pausedFrom: typedText,
    pausedUntil: typedText,
    by: typedText,
  })
  .strict();

/** Saves what is sent to whoever asks, and when; with a pause, who covers meanwhile. */
export const saveReminders = plainFormAction<RemindersTyped>(SAVE_REMINDERS, CHAIRS, fields, {
  show: showRemindersForm,
  save,
});

async function save(typed: RemindersTyped, turn: Turn): Promise<PlainSaved<RemindersTyped>> {
  const { person, index } = turn;
  const hour = HOURS.find((one) => one === typed.hour);
  const paused = readPause(typed, turn);
  const by = typed.by === '' ? undefined : iroCalled(typed.by, turn);
  const mistakes: Mistakes<RemindersTyped> = {
    ...(!hour && { hour: 'Please choose one of the hours.' }),
    ...('mistakes' in paused && paused.mistakes),
    ...(typed.by !== '' &&
      (!by || by.email === person.email) && { by: 'Please choose a colleague who covers.' }),
    ...(by &&
      'pause' in paused &&
      !paused.pause && { pausedUntil: 'Please choose the last day of the cover.' }),
  };
  if (!hour || 'mistakes' in paused || Object.keys(mistakes).length > 0) return { mistakes };
  const chosen = typed.off.split(',');
  const settings: ReminderSettings = {
    hour,
    off: REMINDER_KINDS.filter((kind) => chosen.includes(kind)),
    weekly: typed.weekly === 'weekly',
    ...(paused.pause && { paused: paused.pause }),
  };
  await index.saveSettings(person.entraObjectId, settings);
  if (by && paused.pause && person.role === 'iro') {
    const { from, to } = paused.pause;
    const cover = { iro: person.email, from, until: to, setBy: person.entraObjectId };
    await index.setCover(by.entraObjectId, cover);
  }
  return told(settings, by?.name, turn);
}

type ReadPause = { readonly pause: Period | undefined } | { readonly mistakes: Mistakes<RemindersTyped> };

function readPause({ pausedFrom, pausedUntil }: RemindersTyped, { today }: Turn): ReadPause {
  if (pausedUntil.trim() === '') return { pause: undefined };
  const [from, to] = [readDayField(pausedFrom), readDayField(pausedUntil)];
  if (from.mistake !== undefined) return { mistakes: { pausedFrom: from.mistake } };
  if (to.mistake !== undefined || !to.value)
    return { mistakes: { pausedUntil: to.mistake ?? 'Please choose the last day.' } };
  const first = from.value ?? today;
  if (to.value < today || to.value < first)
    return { mistakes: { pausedUntil: 'The last day is before the first, or has gone by.' } };
  return { pause: { from: first, to: to.value } };
}

function told(
  { hour, off, weekly, paused }: ReminderSettings,
  by: string | undefined,
  { person }: Turn,
): Answer {
  const isManager = person.role === 'practice_manager';
  const often = weekly ? 'the first working day of each week' : 'working days';
  return say('What is sent to you is changed', [], {
    facts: [
      { label: isManager ? 'Daily alert' : 'Morning bundle', value: `${hour} on ${often}` },
      ...(isManager || off.length === 0
        ? []
        : [{ label: 'Left out', value: off.map((kind) => KIND_WORDS[kind].toLowerCase()).join('; ') }]),
      ...(paused
        ? [{ label: 'Paused', value: `from ${wordsForDay(paused.from)} until ${wordsForDay(paused.to)}` }]
        : []),
      ...(by === undefined ? [] : [{ label: 'Covered by', value: by }]),
    ],
  });
}
