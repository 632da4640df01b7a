import { type Day, isDay } from '../domain/day.js';
import type { HeldReview } from '../domain/figures/held-review.js';
import { isParticipationCode } from '../domain/participation.js';
import { REVIEW_KINDS } from '../domain/review-kind.js';
import { VENUES } from '../domain/venue.js';
import type { StoredRow, Value, Values } from './table.js';

/** The prefix of the rows that hold completed reviews, in the order of their days: a month is one range of keys. */
export const HELD = 'held.';

/** The row of a completed review. */
export function heldRow(review: HeldReview): { readonly row: string; readonly values: Values } {
  const { childRef, initials, heldOn, iro, team, kind, limit, venue, participation, lateReason, minutes } =
    review;
  return {
    row: `${HELD}${heldOn}.${childRef}`,
    values: filled({
      ref: childRef,
      initials,
      heldOn,
      iro,
      team,
      kind,
      limit,
      venue,
      participation,
      lateReason,
      minutesLimit: minutes?.limit,
      distributedOn: minutes?.distributedOn,
    }),
  };
}

function filled(cells: Readonly<Record<string, Value | undefined>>): Values {
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(cells)) if (value !== undefined) values[name] = value;
  return values;
}

/** The completed review that a row holds. */
export function storedHeld({ values }: StoredRow): HeldReview[] {
  const { ref, initials, heldOn, iro, team, lateReason, participation } = values;
  if (typeof heldOn !== 'string' || !isDay(heldOn)) return [];
  const [limit, minutesLimit, distributedOn] = [
    dayIn(values.limit),
    dayIn(values.minutesLimit),
    dayIn(values.distributedOn),
  ];
  const kind = REVIEW_KINDS.find((one) => one === values.kind);
  const venue = VENUES.find((one) => one === values.venue);
  return [
    {
      childRef: String(ref),
      initials: String(initials),
      heldOn,
      ...(typeof iro === 'string' && { iro }),
      ...(typeof team === 'string' && { team }),
      ...(kind && { kind }),
      ...(limit && { limit }),
      ...(venue && { venue }),
      ...(typeof participation === 'string' && isParticipationCode(participation) && { participation }),
      ...(typeof lateReason === 'string' && { lateReason }),
      ...(minutesLimit && { minutes: { limit: minutesLimit, ...(distributedOn && { distributedOn }) } }),
    },
  ];
}

function dayIn(value: Value | undefined): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}
