import type { CardData } from '../../cards/card-data.js';
import type { CaseFile, ReviewHeld } from '../../domain/case-file.js';
import { PARTICIPATION } from '../../domain/participation.js';
import { placesHeld, type ReviewPlace, reviewCycles } from '../../domain/review-cycle.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { workingDaysUntil } from '../../domain/working-calendar.js';
import type { Turn } from '../feature.js';
import { reviewWords } from '../wording/review-words.js';
import { workingDays } from '../wording/standing.js';

type Held = CardData<'case'>['held'][number];

/** The reviews held on a case, the latest first: whether in time, where, how the child took part, the minutes. */
export function heldOf(file: CaseFile, turn: Turn): Held[] {
  const places = new Map(reviewCycles(file).flatMap((cycle) => [...placesHeld(cycle, turn.calendar)]));
  return file.reviews.toReversed().map((review) => {
    const place = places.get(review.heldOn);
    const detail = [
      timeliness(review, place, turn),
      review.venue,
      participation(review, turn),
      minutesWords(review),
    ];
    return {
      day: wordsForDay(review.heldOn),
      what: reviewWords(place?.kind),
      detail: detail.filter((part) => part !== undefined).join(' · '),
    };
  });
}

function timeliness({ heldOn }: ReviewHeld, place: ReviewPlace | undefined, { calendar }: Turn): string {
  if (!place) return 'limit not known';
  if (heldOn <= place.limit.day) return 'in time';
  return `late by ${workingDays(workingDaysUntil(calendar, place.limit.day, heldOn))}`;
}

/** How the child took part is for the IRO and the practice manager; an administrator's work does not need it. */
function participation({ participation: code }: ReviewHeld, { person }: Turn): string | undefined {
  return code === undefined || person.role === 'admin' ? undefined : PARTICIPATION[code];
}

function minutesWords({ minutes }: ReviewHeld): string | undefined {
  if (!minutes) return undefined;
  return minutes.distributedOn ? `minutes sent ${wordsForDay(minutes.distributedOn)}` : 'minutes not sent';
}
