import type { Day } from '../domain/day.js';
import type { CountedMinutes, HeldReview } from '../domain/figures/held-review.js';
import { PARTICIPATION_CODES, type ParticipationCode } from '../domain/participation.js';
import { REVIEW_KINDS, type ReviewKind } from '../domain/review-kind.js';
import { VENUES, type Venue } from '../domain/venue.js';
import { StorageError } from './errors.js';
import type { StoredRow, Value, Values } from './table.js';

/** The partition that holds the completed reviews of a month, 'yyyy-MM', in the order of their days. */
export function heldPartition(month: string): string {
  return `held-${month}`;
}

/** The row of a completed review. */
export function heldRow(review: HeldReview): {
  readonly partition: string;
  readonly row: string;
  readonly values: Values;
} {
  const { childRef, initials, heldOn, iro, team, kind, limit, venue, participation, lateReason, minutes } =
    review;
  return {
    partition: heldPartition(heldOn.slice(0, 7)),
    row: `${heldOn}.${childRef}`,
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
export function storedHeld({ values }: StoredRow): HeldReview {
  return new StoredHeld(values);
}

/**
 * A review that reads its row only for what it is asked: a year of a large service has very many, and a figure asks each
 * for little. Days are known by their length alone, as nobody but this room writes them.
 */
class StoredHeld implements HeldReview {
  constructor(private readonly values: Values) {}

  get childRef(): string {
    return String(this.values.ref);
  }
  get initials(): string {
    return String(this.values.initials);
  }
  get heldOn(): Day {
    return dayOf(this.values.heldOn);
  }
  get iro(): string | undefined {
    return textOf(this.values.iro);
  }
  get team(): string | undefined {
    return textOf(this.values.team);
  }
  get kind(): ReviewKind | undefined {
    return KINDS.get(this.values.kind);
  }
  get limit(): Day | undefined {
    return this.values.limit === undefined ? undefined : dayOf(this.values.limit);
  }
  get venue(): Venue | undefined {
    return VENUE_OF.get(this.values.venue);
  }
  get participation(): ParticipationCode | undefined {
    return CODES.get(this.values.participation);
  }
  get lateReason(): string | undefined {
    return textOf(this.values.lateReason);
  }
  get minutes(): CountedMinutes | undefined {
    const { minutesLimit, distributedOn } = this.values;
    if (minutesLimit === undefined) return undefined;
    const limit = dayOf(minutesLimit);
    return distributedOn === undefined ? { limit } : { limit, distributedOn: dayOf(distributedOn) };
  }
}

const KINDS = new Map<Value | undefined, ReviewKind>(REVIEW_KINDS.map((kind) => [kind, kind]));
const VENUE_OF = new Map<Value | undefined, Venue>(VENUES.map((venue) => [venue, venue]));
const CODES = new Map<Value | undefined, ParticipationCode>(PARTICIPATION_CODES.map((code) => [code, code]));

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;

function dayOf(value: Value | undefined): Day {
  if (isStoredDay(value)) return value;
  throw new StorageError('a row of a completed review has no day', undefined);
}

function isStoredDay(value: Value | undefined): value is Day {
  return typeof value === 'string' && value.length === DAY_LENGTH;
}
