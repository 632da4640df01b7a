import type { Day } from './day.js';

/** A run of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Is the day in the period, ends included? */
export function isWithin(day: Day, period: Period): boolean {
  return period.from <= day && day <= period.to;
}
