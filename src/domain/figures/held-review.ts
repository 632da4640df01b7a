import type { CaseFile, ReviewHeld } from '../case-file.js';
import type { Day } from '../day.js';
import type { ParticipationCode } from '../participation.js';
import { placesHeld, reviewCycles } from '../review-cycle.js';
import type { ReviewKind } from '../review-kind.js';
import { limitBy } from '../rules.js';
import type { Venue } from '../venue.js';
import type { WorkingCalendar } from '../working-calendar.js';

/** The minutes of a review as they are counted: distributed within 20 working days [seed]. */
export interface CountedMinutes {
  readonly limit: Day;
  readonly distributedOn?: Day;
}

/** A completed review as it is counted; all that a figure needs, and whose it is. */
export interface HeldReview {
  readonly childRef: string;
  readonly initials: string;
  readonly heldOn: Day;
  readonly iro?: string | undefined;
  readonly team?: string | undefined;
  /** Absent, with the limit, where the start of care is not known: then it is not counted in the timescales. */
  readonly kind?: ReviewKind | undefined;
  readonly limit?: Day | undefined;
  readonly venue?: Venue | undefined;
  readonly participation?: ParticipationCode | undefined;
  readonly lateReason?: string | undefined;
  /** Absent where the source keeps no minutes (the SSDA903 return). */
  readonly minutes?: CountedMinutes | undefined;
}

/**
 * Every completed review of a case as it is counted. What counts of an adjourned one is the meeting that completed it;
 * a child who has ceased to be looked after counts for the reviews held until then (DOMAIN: figures).
 */
export function heldReviews(file: CaseFile, calendar: WorkingCalendar): readonly HeldReview[] {
  const places = new Map(reviewCycles(file).flatMap((cycle) => [...placesHeld(cycle, calendar)]));
  const { childRef, initials, iro, team } = file;
  return file.reviews.map((review) => {
    const place = places.get(review.heldOn);
    const { heldOn, venue, participation, lateReason } = review;
    const minutes = minutesOf(review, calendar);
    return {
      childRef,
      initials,
      heldOn,
      ...(iro !== undefined && { iro }),
      ...(team !== undefined && { team }),
      ...(place && !place.assumed && { kind: place.kind, limit: place.limit.day }),
      ...(venue && { venue }),
      ...(participation && { participation }),
      ...(lateReason !== undefined && { lateReason }),
      ...(minutes && { minutes }),
    };
  });
}

function minutesOf({ heldOn, minutes }: ReviewHeld, calendar: WorkingCalendar): CountedMinutes | undefined {
  if (minutes === undefined) return undefined;
  const { distributedOn } = minutes;
  return { limit: limitBy(calendar, 'minutes', heldOn).day, ...(distributedOn && { distributedOn }) };
}
