import type { CaseFile } from './case-file.js';
import type { Day } from './day.js';
import { dutiesOf, openCycle } from './duties.js';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.js';

/** Why no meeting can be agreed for a day. */
export type BookingProblem = 'not-looked-after' | 'day-has-passed' | 'held-that-day-already';

/** Why no meeting can be agreed for a day on this case; undefined where it can. */
export function bookingProblem(file: CaseFile, day: Day, today: Day): BookingProblem | undefined {
  if (!openCycle(file)) return 'not-looked-after';
  if (day < today) return 'day-has-passed';
  const lastHeld = file.reviews.at(-1)?.heldOn;
  return lastHeld !== undefined && day <= lastHeld ? 'held-that-day-already' : undefined;
}

/** What to look at again in the day of a meeting; it is accepted, past the limit with a reason. */
export interface BookingWarnings {
  /** The limit that the day is past. */
  readonly pastLimit?: Day;
  readonly notAWorkingDay: boolean;
}

/** What to look at again in a meeting on a day. */
export function bookingWarnings(file: CaseFile, day: Day, calendar: WorkingCalendar): BookingWarnings {
  const limit = dutiesOf(file, calendar).find((duty) => duty.type === 'review')?.limit.day;
  return {
    notAWorkingDay: !isWorkingDay(calendar, day),
    ...(limit && day > limit && { pastLimit: limit }),
  };
}
