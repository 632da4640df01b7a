import type { Person } from '../../case-index/person.js';
import type { Change } from '../../domain/case-events.js';
import type { ReviewHeld } from '../../domain/case-file.js';
import { PARTICIPATION, type ParticipationCode } from '../../domain/participation.js';
import { wordsForDay } from '../../domain/words-for-days.js';

/** How a child took part is for the IRO and the practice manager; an administrator's work does not need it. */
export function mayKnowParticipation({ role }: Person): boolean {
  return role !== 'admin';
}

/** How the child took part, in plain words with the national code behind them. */
export function participationWords(code: ParticipationCode): string {
  return `${PARTICIPATION[code]} (${code})`;
}

type Fact = readonly [label: string, value: string | undefined];

function factsOf(review: ReviewHeld, person: Person): readonly Fact[] {
  const { participation, minutes, decisions } = review;
  return [
    ['held', wordsForDay(review.heldOn)],
    ['venue', review.venue],
    [
      'took part',
      participation && mayKnowParticipation(person) ? participationWords(participation) : undefined,
    ],
    ['where the child wanted it', review.whereChildWanted],
    ['why late', review.lateReason],
    ['minutes finished', minutes?.finishedOn && wordsForDay(minutes.finishedOn)],
    ['minutes sent', minutes?.distributedOn && wordsForDay(minutes.distributedOn)],
    ['decisions sent', decisions?.sentOn && wordsForDay(decisions.sentOn)],
  ];
}

/** All that was recorded of a review but its day, each as 'venue School'. */
export function reviewFacts(review: ReviewHeld, person: Person): string[] {
  return factsOf(review, person).flatMap(([label, value]) =>
    label !== 'held' && value !== undefined ? [`${label} ${value}`] : [],
  );
}

/** What a correction changed, each as 'venue: Office → School'. */
export function differenceWords(
  { before, review }: Extract<Change, { type: 'review-corrected' }>,
  person: Person,
): string[] {
  if (!before) return reviewFacts(review, person);
  const then = new Map(factsOf(before, person));
  return factsOf(review, person).flatMap(([label, now]) => {
    const was = then.get(label);
    return was === now ? [] : [`${label}: ${was ?? 'nothing'} → ${now ?? 'nothing'}`];
  });
}
