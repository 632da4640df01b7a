import type { CaseFile, ReviewHeld } from '../../domain/case-file.js';
import { dutiesOf } from '../../domain/duties.js';
import { heldWarnings, placeOf } from '../../domain/held-problems.js';
import { limitBy } from '../../domain/rules.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { workingDaysUntil } from '../../domain/working-calendar.js';
import type { Answer } from '../answer.js';
import { calendarLink } from '../booking/calendar-link.js';
import type { Turn } from '../feature.js';
import type { Recorded } from '../forms/save-form.js';
import { toldCard } from '../forms/told-card.js';
import { mayKnowParticipation, participationWords } from '../history/review-facts.js';
import { meetingWords } from '../wording/booking-words.js';
import { correctButton } from '../wording/buttons.js';
import { reviewWords } from '../wording/review-words.js';
import { workingDays } from '../wording/standing.js';
import { warningWords } from './problem-words.js';

type Fact = { label: string; value: string };

/** Says what was recorded of a review, whether it was in time, and what is owed from now on. */
export function heldTold(recorded: Recorded, turn: Turn): Answer {
  const { file, event } = recorded;
  const change = event.changes.find(({ type }) => type === 'review-held');
  if (change?.type !== 'review-held') return toldCard(recorded, turn, { title: 'Recorded', facts: [] });
  const { review } = change;
  const next = event.changes.find(({ type }) => type === 'review-booked');
  const others = { ...file, reviews: file.reviews.filter(({ heldOn }) => heldOn !== review.heldOn) };
  return toldCard(recorded, turn, {
    title: `Recorded: review of ${file.childRef}`,
    facts: [
      ...reviewHeldFacts(file, review, turn),
      ...(next?.type === 'review-booked'
        ? [{ label: 'Next booked', value: meetingWords(next.booking) }]
        : []),
    ],
    warnings: heldWarnings(others, review.heldOn, turn.calendar).map((one) =>
      warningWords(one, review.heldOn),
    ),
    buttons: [correctButton(file.childRef, review.heldOn)],
    ...(next?.type === 'review-booked' && { links: [calendarLink(file.childRef, next.booking)] }),
  });
}

/** A review held, as facts: in time or how late, how the child took part, the limits that follow from it. */
export function reviewHeldFacts(file: CaseFile, review: ReviewHeld, turn: Turn): Fact[] {
  const { calendar, person } = turn;
  const { heldOn, participation, lateReason } = review;
  const place = placeOf(file, heldOn, calendar);
  const owed = dutiesOf(file, calendar).find((duty) => duty.type === 'review');
  const facts: (Fact | undefined)[] = [
    {
      label: reviewWords(place?.kind),
      value: [`held ${wordsForDay(heldOn)}`, review.venue].filter(Boolean).join(', '),
    },
    { label: 'In time?', value: timeWords(file, review, turn) },
    lateReason === undefined ? undefined : { label: 'Why late', value: lateReason },
    participation && mayKnowParticipation(person)
      ? { label: 'Took part', value: participationWords(participation) }
      : undefined,
    review.decisions && {
      label: 'Decisions out by',
      value: wordsForDay(limitBy(calendar, 'decisions', heldOn).day),
    },
    review.minutes && {
      label: 'Minutes',
      value: `finished by ${wordsForDay(limitBy(calendar, 'minutes-finished', heldOn).day)}, sent by ${wordsForDay(limitBy(calendar, 'minutes', heldOn).day)}`,
    },
    owed && {
      label: 'Next limit',
      value: `${reviewWords(owed.kind)} by ${wordsForDay(owed.limit.day)}${owed.assumed ? ' (assumed)' : ''}`,
    },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function timeWords(file: CaseFile, { heldOn }: ReviewHeld, { calendar }: Turn): string {
  const limit = placeOf(file, heldOn, calendar)?.limit.day;
  if (limit === undefined) return 'The limit is not known';
  if (heldOn <= limit) return `In time (limit ${wordsForDay(limit)})`;
  return `Late by ${workingDays(workingDaysUntil(calendar, limit, heldOn))} (limit ${wordsForDay(limit)})`;
}
