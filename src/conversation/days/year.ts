import { type Day, dayOf, daysBetween } from '../../domain/day.js';

/** Which year is meant where none is said. */
export type YearRule =
  /** The first such day that is not more than three months past: lists are mostly asked about what is to come. */
  | 'ahead'
  /** The one nearest to today, either way: limits are mostly counted from what has been. */
  | 'nearest';

const SO_FAR_BACK = -92;

/** The day of a month with its year in two or four figures, or without one; undefined when it does not exist. */
export function dayInYear(
  dayOfMonth: number,
  month: number,
  year: string | undefined,
  today: Day,
  rule: YearRule,
): Day | undefined {
  if (year === undefined) return withoutYear(dayOfMonth, month, today, rule);
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, dayOfMonth);
}

function withoutYear(dayOfMonth: number, month: number, today: Day, rule: YearRule): Day | undefined {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, dayOfMonth) ?? []);
  if (rule === 'ahead') return days.find((day) => daysBetween(today, day) >= SO_FAR_BACK);
  return days.sort(
    (one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)),
  )[0];
}
