import type { Booking, CaseFile } from '../domain/case-file.js';
import {
  type AllocationDuty,
  bookingsOf,
  type DecisionsDuty,
  type Duty,
  dutiesOf,
  type MinutesDuty,
  openCycle,
  type ReviewDuty,
} from '../domain/duties.js';
import { careBegun } from '../domain/figures/care-begun.js';
import { heldReviews } from '../domain/figures/held-review.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { heldRow } from './held-rows.js';
import { startedRow } from './started-rows.js';
import type { Value, Values } from './table.js';

/** The lists that can be drawn from the duties table; each is a prefix of its row keys. */
export type ListName =
  | 'review'
  | 'resume'
  | 'minutes'
  | 'decisions'
  | 'booking'
  | 'allocation'
  | 'care-start'
  | 'case';

/** The partition of the whole service's lists. */
export const SERVICE_PARTITION = 'service';

/** The partition of one IRO's lists. */
export function iroPartition(email: string): string {
  return `iro-${email}`;
}

/** A row that the duties table should hold for a case. */
export interface ProjectedRow {
  readonly partition: string;
  readonly row: string;
  readonly values: Values;
}

/** Sorts an allocation without a limit behind all that have one. */
const NO_LIMIT = '9999-12-31';

/**
 * Every row that the duties table should hold for a case: each once for the service and once for the case's IRO.
 * A row exists only while it is owed, so that a list costs as much as its answer; it carries all that a list shows.
 * Beside them stands each completed review, for the figures, by its month.
 */
export function projectedRows(file: CaseFile, calendar: WorkingCalendar): readonly ProjectedRow[] {
  const duties = dutiesOf(file, calendar);
  const rows = [...duties.map((duty) => dutyRow(file, duty)), ...whileLookedAfter(file, duties)];
  const partitions = [SERVICE_PARTITION, ...(file.iro === undefined ? [] : [iroPartition(file.iro)])];
  const held = heldReviews(file, calendar).map(heldRow);
  const begun = careBegun(file, calendar);
  const started = begun ? [startedRow(begun)] : [];
  return [
    ...partitions.flatMap((partition) => rows.map((row) => ({ partition, ...row }))),
    ...held,
    ...started,
  ];
}

type Row = Pick<ProjectedRow, 'row' | 'values'>;

function dutyRow(file: CaseFile, duty: Duty): Row {
  switch (duty.type) {
    case 'review':
      return { row: `review.${duty.limit.day}.${file.childRef}`, values: reviewCells(file, duty) };
    case 'resume':
      return {
        row: `resume.${duty.day}.${file.childRef}`,
        values: { ...caseCells(file), limit: duty.day, adjournedOn: duty.adjournedOn },
      };
    case 'minutes':
    case 'decisions':
      return {
        row: `${duty.type}.${duty.limit.day}.${file.childRef}.${duty.heldOn}`,
        values: paperworkCells(file, duty),
      };
    case 'allocation':
      return allocationRow(file, duty);
    case 'care-start':
      return { row: `care-start.${file.childRef}`, values: caseCells(file) };
  }
}

function allocationRow(file: CaseFile, { limit }: AllocationDuty): Row {
  const day = limit?.day ?? NO_LIMIT;
  return {
    row: `allocation.${day}.${file.childRef}`,
    values: { ...caseCells(file), ...(limit && { limit: limit.day }) },
  };
}

/** A child who is looked after counts in the caseload, and has a place in the diary for each meeting agreed. */
function whileLookedAfter(file: CaseFile, duties: readonly Duty[]): Row[] {
  const open = openCycle(file);
  if (!open) return [];
  const review = duties.find((duty) => duty.type === 'review');
  const cells = review ? reviewCells(file, review) : caseCells(file);
  return [
    { row: `case.${file.childRef}`, values: caseCells(file) },
    ...bookingsOf(file, open).map((booking) => ({
      row: `booking.${booking.day}T${booking.time ?? '00:00'}.${file.childRef}`,
      values: { ...cells, ...bookingCells([booking]) },
    })),
  ];
}

function caseCells(file: CaseFile): Record<string, Value> {
  return {
    ref: file.childRef,
    initials: file.initials,
    ...(file.iro !== undefined && { iro: file.iro }),
    ...(file.team !== undefined && { team: file.team }),
  };
}

function reviewCells(file: CaseFile, duty: ReviewDuty): Values {
  return {
    ...caseCells(file),
    kind: duty.kind,
    limit: duty.limit.day,
    assumed: duty.assumed,
    beyondList: duty.limit.beyondList,
    ...bookingCells(duty.bookings),
    ...(duty.adjournedOn !== undefined && { adjournedOn: duty.adjournedOn }),
    ...(duty.resumesOn !== undefined && { resumesOn: duty.resumesOn }),
    ...(duty.notifiedAfter !== undefined && { notifiedAfter: duty.notifiedAfter }),
  };
}

function paperworkCells(file: CaseFile, duty: MinutesDuty | DecisionsDuty): Values {
  return {
    ...caseCells(file),
    ...(duty.kind && { kind: duty.kind }),
    limit: duty.limit.day,
    heldOn: duty.heldOn,
    beyondList: duty.limit.beyondList,
    ...('finishedOn' in duty && { finishedOn: duty.finishedOn }),
  };
}

function bookingCells(bookings: readonly Booking[]): Values {
  return {
    booked: bookings.length > 0,
    bookings: JSON.stringify(bookings.map(({ day, time, venue }) => ({ day, time, venue }))),
  };
}
