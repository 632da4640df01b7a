import type { CardData } from '../../cards/card-data.js';
import type { Day } from '../../domain/day.js';
import type { Duty } from '../../domain/duties.js';
import type { Limit } from '../../domain/rules.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Turn } from '../feature.js';
import { adjournedWords, reviewWords } from '../wording/review-words.js';
import { standingOf } from '../wording/standing.js';

type Owed = CardData<'case'>['owed'][number];

/** What is owed on a case as the case card shows it, the nearest limit first. */
export function owedOf(duties: readonly Duty[], turn: Turn): Owed[] {
  const limited = duties.flatMap((duty) => {
    const day = dayOf(duty);
    return day ? [{ duty, day }] : [];
  });
  limited.sort((one, other) => (one.day < other.day ? -1 : 1));
  return limited.map(({ duty, day }) => {
    const { words, urgency } = standingOf(day, turn.today, turn.calendar);
    return { ...whatIsOwed(duty, day), standing: words, urgency, notes: notesOn(duty) };
  });
}

function dayOf(duty: Duty): Day | undefined {
  if (duty.type === 'resume') return duty.day;
  return duty.type === 'care-start' ? undefined : duty.limit?.day;
}

function whatIsOwed(duty: Duty, day: Day): Pick<Owed, 'what' | 'limit'> {
  const limit = `Limit ${wordsForDay(day)}`;
  switch (duty.type) {
    case 'review':
      return { what: reviewWords(duty.kind), limit };
    case 'resume':
      return { what: 'Adjourned review to be completed', limit: `Resumes ${wordsForDay(day)}` };
    case 'minutes':
      return { what: `Minutes of the review held ${wordsForDay(duty.heldOn)}`, limit };
    case 'decisions':
      return { what: `Decisions of the review held ${wordsForDay(duty.heldOn)}`, limit };
    case 'allocation':
      return { what: 'IRO to be allocated', limit };
    case 'care-start':
      return { what: 'Start of care to be put on record', limit };
  }
}

function notesOn(duty: Duty): string[] {
  switch (duty.type) {
    case 'review':
      return [
        ...(duty.assumed ? ['assumed'] : []),
        ...(duty.adjournedOn ? [adjournedWords(duty.adjournedOn, duty.resumesOn)] : []),
        ...limitNotes(duty.limit),
      ];
    case 'minutes':
      return [
        duty.finishedOn ? `finished ${wordsForDay(duty.finishedOn)}, not sent` : 'not finished',
        ...limitNotes(duty.limit),
      ];
    case 'decisions':
      return limitNotes(duty.limit);
    case 'allocation':
      return duty.limit ? limitNotes(duty.limit) : [];
    default:
      return [];
  }
}

/** What is to be said beside a limit: the working day it can still be met on, and whether it may move. */
export function limitNotes({ day, workingDay, beyondList }: Limit): string[] {
  return [
    ...(workingDay === day ? [] : [`last working day ${wordsForDay(workingDay)}`]),
    ...(beyondList ? ['past the bank holidays announced so far: working days may move'] : []),
  ];
}
