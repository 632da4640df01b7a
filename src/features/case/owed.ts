import type { CardData } from '../../cards/card-data.js';
import type { Duty } from '../../domain/duties.js';
import type { Limit } from '../../domain/rules.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Turn } from '../feature.js';
import { reviewWords } from '../wording/review-words.js';
import { standingOf } from '../wording/standing.js';

type Owed = CardData<'case'>['owed'][number];

/** What is owed on a case as the case card shows it, the nearest limit first. */
export function owedOf(duties: readonly Duty[], turn: Turn): Owed[] {
  const limited = duties.flatMap((duty) =>
    'limit' in duty && duty.limit ? [{ duty, limit: duty.limit }] : [],
  );
  limited.sort((one, other) => (one.limit.day < other.limit.day ? -1 : 1));
  return limited.map(({ duty, limit }) => owed(whatIsOwed(duty), limit, notesOn(duty), turn));
}

function owed(what: string, limit: Limit, notes: readonly string[], { today, calendar }: Turn): Owed {
  const { words, urgency } = standingOf(limit.day, today, calendar);
  return {
    what,
    limit: `Limit ${wordsForDay(limit.day)}`,
    standing: words,
    urgency,
    notes: [...notes, ...limitNotes(limit)],
  };
}

function whatIsOwed(duty: Duty): string {
  switch (duty.type) {
    case 'review':
      return reviewWords(duty.kind);
    case 'minutes':
      return `Minutes of the review held ${wordsForDay(duty.heldOn)}`;
    case 'allocation':
      return 'IRO to be allocated';
    case 'care-start':
      return 'Start of care to be put on record';
  }
}

function notesOn(duty: Duty): string[] {
  if (duty.type === 'minutes')
    return [duty.finishedOn ? `finished ${wordsForDay(duty.finishedOn)}, not sent` : 'not finished'];
  if (duty.type !== 'review') return [];
  return [
    ...(duty.assumed ? ['assumed'] : []),
    ...(duty.adjournedOn ? [`adjourned ${wordsForDay(duty.adjournedOn)}`] : []),
  ];
}

/** What is to be said beside a limit: the working day it can still be met on, and whether it may move. */
export function limitNotes({ day, workingDay, beyondList }: Limit): string[] {
  return [
    ...(workingDay === day ? [] : [`last working day ${wordsForDay(workingDay)}`]),
    ...(beyondList ? ['past the bank holidays announced so far: working days may move'] : []),
  ];
}
