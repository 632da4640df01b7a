import { z } from 'zod';
import type { Listed } from '../../case-index/listed.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { workingDaysUntil } from '../../domain/working-calendar.js';
import type { Turn } from '../feature.js';
import { typedText } from '../forms/form.js';
import { type PlainSaved, plainFormAction } from '../forms/plain-form.js';
import { say } from '../say.js';
import { counted } from '../wording/standing.js';
import { canWait, owedBy } from './snooze.js';
import {
  lineWords,
  placesIn,
  SAVE_SNOOZE,
  type SnoozeTyped,
  showSnoozeForm,
  untilWhen,
} from './snooze-form.js';

const fields = z.object({ lines: typedText, until: typedText }).strict();

const LONGEST = 1_000;

/** Puts reminders off: to the next working day or the one before the limit, never past it [service]. */
export const saveSnooze = plainFormAction<SnoozeTyped>(SAVE_SNOOZE, ['iro'], fields, {
  show: (state) => showSnoozeForm(state, []),
  save,
});

async function save({ lines, until }: SnoozeTyped, turn: Turn): Promise<PlainSaved<SnoozeTyped>> {
  const owed = await owedBy(turn);
  const shown = owed.filter((one) => canWait(one, turn));
  const places = placesIn(lines.slice(0, LONGEST));
  const chosen = places.flatMap((place) => owed.find((one) => one.place === place) ?? []);
  const again = (notice: string) =>
    showSnoozeForm(
      {
        typed: { lines: chosen.map(({ place }) => place).join(','), until },
        mistakes: {},
        notices: [{ words: notice, urgency: 'over' }],
        turn,
      },
      chosen.length > 0 ? chosen : shown,
    );
  if (places.length === 0) return again('Please choose what to be reminded of later.');
  if (chosen.length < places.length)
    return again(
      'Something that you chose was done or changed meanwhile. Nothing was put off: please look again.',
    );
  const tooLate = chosen.find((one) => untilWhen(one, until, turn) === undefined);
  if (tooLate)
    return again(
      `${lineWords(tooLate)}: that would be past its limit or today, so nothing was put off. Choose the other day, or leave it out.`,
    );
  await putOff(chosen, until, turn);
  return say(
    `Put off: ${counted(chosen.length, 'reminder')}`,
    ['The limits stay where they are. What is put off twice is told to the practice manager.'],
    {
      facts: chosen.slice(0, 10).map((one) => {
        const day = untilWhen(one, until, turn);
        return { label: lineWords(one), value: day ? `said again ${wordsForDay(day)}` : '' };
      }),
    },
  );
}

async function putOff(chosen: readonly Listed[], until: string, turn: Turn): Promise<void> {
  const { index, person, today, calendar } = turn;
  const before = await index.snoozes();
  const snoozes = chosen.flatMap((one) => {
    const day = untilWhen(one, until, turn);
    const times = timesOf(before.get(one.place), day);
    return day
      ? [{ place: one.place, childRef: one.childRef, until: day, times, by: person.entraObjectId }]
      : [];
  });
  const lines = chosen.map(({ childRef, limit }) => ({
    childRef,
    kind: 'snoozed',
    ...(limit && { limit }),
    rung: limit ? workingDaysUntil(calendar, today, limit) : 0,
  }));
  await index.snooze(snoozes, lines, { person: person.entraObjectId, today });
}

/** The same day chosen again, or the click delivered again, is the same putting off. */
function timesOf(before: { until: string; times: number } | undefined, until: string | undefined): number {
  if (!before) return 1;
  return before.until === until ? before.times : before.times + 1;
}
