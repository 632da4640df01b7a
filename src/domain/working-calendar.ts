import { type Day, dayFromNumber, dayNumber } from './day.js';

/** The bank holidays of England and Wales, and the days that the list speaks for. */
export interface WorkingCalendar {
  /** Each holiday's name by its day number, for showing why a count skipped it. */
  readonly holidays: ReadonlyMap<number, string>;
  /** The first and last day that the list covers; a count that leaves them says so. */
  readonly from: Day;
  readonly to: Day;
}

/** A bank holiday that a count passed over. */
export interface SkippedHoliday {
  readonly day: Day;
  readonly name: string;
}

/** Where a count of working days ended. */
export interface WorkingDayCount {
  readonly day: Day;
  readonly skipped: readonly SkippedHoliday[];
  /** The count ran past the days that the list of bank holidays covers: the day may move when they are announced. */
  readonly beyondList: boolean;
}

/** Monday to Friday and not a bank holiday [law]. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  return isWorking(calendar, dayNumber(day));
}

/**
 * The day so many working days after an event. The event's day is day 0; an event on a weekend or a holiday
 * counts like the working day before it, which counting only the working days after it gives [law].
 */
export function countWorkingDays(
  calendar: WorkingCalendar,
  event: Day,
  workingDays: number,
): WorkingDayCount {
  const skipped: SkippedHoliday[] = [];
  let number = dayNumber(event);
  for (let counted = 0; counted < workingDays; ) {
    number += 1;
    if (isWeekend(number)) continue;
    const name = calendar.holidays.get(number);
    if (name === undefined) counted += 1;
    else skipped.push({ day: dayFromNumber(number), name });
  }
  const day = dayFromNumber(number);
  return { day, skipped, beyondList: day > calendar.to || event < calendar.from };
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysUntil(calendar: WorkingCalendar, from: Day, to: Day): number {
  let count = 0;
  const last = dayNumber(to);
  for (let number = dayNumber(from) + 1; number <= last; number += 1) {
    if (isWorking(calendar, number)) count += 1;
  }
  return count;
}

/** The day itself when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(calendar: WorkingCalendar, day: Day): Day {
  let number = dayNumber(day);
  while (!isWorking(calendar, number)) number -= 1;
  return dayFromNumber(number);
}

/** The day so many working days before an event: a social worker's report is due 3 before a review [local]. */
export function workingDaysBefore(calendar: WorkingCalendar, event: Day, workingDays: number): Day {
  let number = dayNumber(event);
  for (let counted = 0; counted < workingDays; ) {
    number -= 1;
    if (isWorking(calendar, number)) counted += 1;
  }
  return dayFromNumber(number);
}

function isWorking(calendar: WorkingCalendar, number: number): boolean {
  return !isWeekend(number) && !calendar.holidays.has(number);
}

/** 1 January 1970 was a Thursday, so that Saturday and Sunday are 2 and 3 days on. */
function isWeekend(number: number): boolean {
  const weekday = (((number + 3) % 7) + 7) % 7;
  return weekday >= 5;
}
