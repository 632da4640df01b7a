import type { Booking } from '../domain/case-file.js';
import { type Day, isDay } from '../domain/day.js';
import { REVIEW_KINDS, type ReviewKind } from '../domain/review-kind.js';
import type { StoredRow } from './table.js';

/** A meeting as a list shows it. */
export type ListedBooking = Pick<Booking, 'day' | 'time' | 'venue'>;

/** A line of a list as it comes from the duties table. Which fields are there depends on the list. */
export interface Listed {
  /** The row's key: the place in the list, for going on to the next page. */
  readonly place: string;
  readonly childRef: string;
  readonly initials: string;
  readonly iro?: string;
  readonly team?: string;
  readonly kind?: ReviewKind;
  readonly limit?: Day;
  readonly assumed: boolean;
  readonly beyondList: boolean;
  readonly bookings: readonly ListedBooking[];
  readonly adjournedOn?: Day;
  readonly resumesOn?: Day;
  readonly heldOn?: Day;
  readonly finishedOn?: Day;
  /** Working days of care that had gone when the service was told, where too many. */
  readonly notifiedAfter?: number;
}

/** The line that a row of the duties table holds. */
export function listed({ row, values }: StoredRow): Listed {
  const { iro, team, assumed, beyondList, bookings } = values;
  const kind = REVIEW_KINDS.find((name) => name === values.kind);
  return {
    place: row,
    childRef: String(values.ref),
    initials: String(values.initials),
    ...(typeof iro === 'string' && { iro }),
    ...(typeof team === 'string' && { team }),
    ...(kind && { kind }),
    ...days(values),
    ...(typeof values.notifiedAfter === 'number' && { notifiedAfter: values.notifiedAfter }),
    assumed: assumed === true,
    beyondList: beyondList === true,
    bookings: typeof bookings === 'string' ? JSON.parse(bookings) : [],
  };
}

const DAY_CELLS = ['limit', 'adjournedOn', 'resumesOn', 'heldOn', 'finishedOn'] as const;

function days(values: StoredRow['values']): Partial<Record<(typeof DAY_CELLS)[number], Day>> {
  const found: Partial<Record<(typeof DAY_CELLS)[number], Day>> = {};
  for (const name of DAY_CELLS) {
    const value = values[name];
    if (typeof value === 'string' && isDay(value)) found[name] = value;
  }
  return found;
}
