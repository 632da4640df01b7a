import { addDays, addMonths, type Day, day, daysBetween, firstOfMonth } from '../day.js';
import type { Period } from '../period.js';

/** The months that a period touches, 'yyyy-MM', the first before the others. */
export function monthsIn({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let first = firstOfMonth(from); first <= to; first = addMonths(first, 1))
    months.push(first.slice(0, 7));
  return months;
}

/** A whole month, 'yyyy-MM', as a period. */
export function monthPeriod(month: string): Period {
  const from = day(`${month}-01`);
  return { from, to: lastOfMonth(from) };
}

/** The last day of the month that a day is in. */
export function lastOfMonth(of: Day): Day {
  return addDays(addMonths(firstOfMonth(of), 1), -1);
}

/** Is a period made of whole months? */
export function isWholeMonths({ from, to }: Period): boolean {
  return from === firstOfMonth(from) && to === lastOfMonth(to);
}

/**
 * The period before, of the same length: as many whole months before whole months; a month or several so far against as
 * much of those before; as many days before any other.
 */
export function periodBefore({ from, to }: Period): Period {
  const last = addDays(from, -1);
  if (isWholeMonths({ from, to })) return { from: addMonths(from, -monthsIn({ from, to }).length), to: last };
  if (from === firstOfMonth(from)) {
    const months = monthsIn({ from, to }).length;
    return { from: addMonths(from, -months), to: addMonths(to, -months) };
  }
  return { from: addDays(from, -1 - daysBetween(from, to)), to: last };
}
