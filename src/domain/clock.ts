import { TZDate } from '@date-fns/tz';
import { type Day, day } from './day.js';

/** Where the present moment comes from; passed in everywhere, so that tests can stand on any day. */
export interface Clock {
  now(): Date;
}

/** The day in Europe/London at a moment, whatever zone the machine is in (DOMAIN: counting days). */
export function londonDay(moment: Date): Day {
  return day(inLondon(moment).slice(0, 10));
}

/** The wall-clock time in Europe/London at a moment, 'HH:mm'. */
export function londonTime(moment: Date): string {
  return inLondon(moment).slice(11, 16);
}

/** 'yyyy-mm-ddTHH:mm:ss.sss+01:00'; told once a turn, so not through a formatter, which takes far longer. */
function inLondon(moment: Date): string {
  return new TZDate(moment.getTime(), 'Europe/London').toISOString();
}
