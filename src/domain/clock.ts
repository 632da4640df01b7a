import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { type Day, day } from './day.js';

/** Where the present moment comes from; passed in everywhere, so that tests can stand on any day. */
export interface Clock {
  now(): Date;
}

/** The day in Europe/London at a moment, whatever zone the machine is in (DOMAIN: counting days). */
export function londonDay(moment: Date): Day {
  return day(format(new TZDate(moment.getTime(), 'Europe/London'), 'yyyy-MM-dd'));
}

/** The wall-clock time in Europe/London at a moment, 'HH:mm'. */
export function londonTime(moment: Date): string {
  return format(new TZDate(moment.getTime(), 'Europe/London'), 'HH:mm');
}
