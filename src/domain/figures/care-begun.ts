import type { CaseFile } from '../case-file.js';
import type { Day } from '../day.js';
import { limitBy } from '../rules.js';
import type { WorkingCalendar } from '../working-calendar.js';
import type { Counts } from './measures.js';

/** A child who became looked after, as the allocation of an IRO within 5 working days is counted [guidance]. */
export interface CareBegun {
  readonly childRef: string;
  readonly initials: string;
  readonly from: Day;
  readonly limit: Day;
  readonly iro?: string;
  readonly team?: string;
  /** The day an IRO was first known; absent while there is none, or where nobody can tell (the first import). */
  readonly allocatedOn?: Day;
}

/** The start of each child's last period of care, where it is known. */
export function careBegun(file: CaseFile, calendar: WorkingCalendar): CareBegun | undefined {
  const from = file.periods.at(-1)?.from;
  if (from === undefined) return undefined;
  const { childRef, initials, iro, team, allocatedOn } = file;
  return {
    childRef,
    initials,
    from,
    limit: limitBy(calendar, 'allocation', from).day,
    ...(iro !== undefined && { iro }),
    ...(team !== undefined && { team }),
    ...(allocatedOn && { allocatedOn }),
  };
}

/**
 * How a child counts in allocation within 5 working days: an IRO known by then; late, or none yet though the limit has
 * gone by. Not counted while the limit is ahead, or where it is not known when the IRO was allocated.
 */
export function allocationCounts({ limit, iro, allocatedOn }: CareBegun, today: Day): Counts {
  if (allocatedOn !== undefined) return allocatedOn <= limit ? 'in' : 'out';
  return iro === undefined && limit < today ? 'out' : 'not-counted';
}
