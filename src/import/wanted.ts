import type { Facts } from '../domain/case-events.js';
import type { Booking, CarePeriod, ReviewHeld } from '../domain/case-file.js';
import type { Day } from '../domain/day.js';
import type { RowReader } from './row-reader.js';

/** Something that a row says of a case, with the row, so that a difference can be reported where it stands. */
export interface From<Said> {
  readonly said: Said;
  readonly reader: RowReader;
}

/** What the files say of one case. */
export interface WantedCase {
  readonly childRef: string;
  facts: Facts;
  /** The file names nobody as IRO: not allocated yet. */
  unallocated: boolean;
  /** Periods of care, in the order of time. */
  readonly periods: CarePeriod[];
  /** Completed reviews by their day. */
  readonly reviews: Map<Day, From<ReviewHeld>>;
  /** Bookings by their day. */
  readonly bookings: Map<Day, From<Booking>>;
  /** Bookings that the files say were answered by a review. */
  readonly answered: Set<Day>;
  readonly adjournments: Set<Day>;
  readonly cancellations: Set<Day>;
}

/** A case of which the files have said nothing yet. */
export function nothingWanted(childRef: string): WantedCase {
  return {
    childRef,
    facts: {},
    unallocated: false,
    periods: [],
    reviews: new Map(),
    bookings: new Map(),
    answered: new Set(),
    adjournments: new Set(),
    cancellations: new Set(),
  };
}
