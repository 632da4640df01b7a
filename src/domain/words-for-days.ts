import { utc } from '@date-fns/utc';
import { format } from 'date-fns';
import type { Day } from './day.js';
import type { Period } from './period.js';

/** 'Wed 4 April 2018': how a day is shown to a person. */
export function wordsForDay(day: Day): string {
  return format(day, 'EEE d MMMM yyyy', { in: utc });
}

/** 'Mon 2 to Sun 8 April 2018': month and year are said once when both ends share them. */
export function wordsForPeriod({ from, to }: Period): string {
  if (from === to) return wordsForDay(from);
  const shared =
    from.slice(0, 7) === to.slice(0, 7) ? '' : from.slice(0, 4) === to.slice(0, 4) ? ' MMMM' : ' MMMM yyyy';
  return `${format(from, `EEE d${shared}`, { in: utc })} to ${wordsForDay(to)}`;
}

/** 'March 2018' for '2018-03'. */
export function wordsForMonth(month: string): string {
  return format(`${month}-01`, 'MMMM yyyy', { in: utc });
}
