import { type Day, dayOf } from '../domain/day.js';

/** A day or a moment read from a file, or why it could not be. */
export type ReadDay = { readonly day: Day; readonly time?: string } | { readonly wrong: string };

/** What would have been right, said with every refusal of a date. */
export const RIGHT_DATE = 'a date as yyyy-mm-dd or dd/mm/yyyy';

const FORMS =
  /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?:[T ](\d{1,2}:\d{2})(?::\d{2})?)?$/;

/**
 * A date as yyyy-mm-dd or dd/mm/yyyy, with a time of day behind it or not. Day before month, as in Britain: a date
 * that could only be month before day is not turned round, but refused, since then others may be wrong unseen.
 */
export function readDay(text: string): ReadDay {
  const found = FORMS.exec(text);
  if (!found) return { wrong: 'not a date' };
  const [, isoYear, isoMonth, isoDay, dayText, monthText, yearText, clock] = found;
  const [year, month, dayOfMonth] = isoYear ? [isoYear, isoMonth, isoDay] : [yearText, monthText, dayText];
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  if (!day) return { wrong: reasonFor(Number(year), Number(month), Number(dayOfMonth)) };
  if (clock === undefined) return { day };
  const time = clock.padStart(5, '0');
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { day, time } : { wrong: 'the time of day does not exist' };
}

function reasonFor(year: number, month: number, dayOfMonth: number): string {
  return dayOf(year, dayOfMonth, month) ? 'the month comes before the day' : 'there is no such day';
}
