import type { Urgency } from '../../cards/card-data.js';
import type { Day } from '../../domain/day.js';
import { type WorkingCalendar, workingDaysUntil } from '../../domain/working-calendar.js';

/** How a limit stands to today: in words, and how pressing. */
export interface Standing {
  readonly words: string;
  readonly urgency: Urgency;
}

/** From this many working days left on, a limit is shown as pressing [service: what can still be saved]. */
const SOON = 5;

/** 'due today', '2 working days left', '3 working days over'. The day itself is in time; the day after is late [law]. */
export function standingOf(limit: Day, today: Day, calendar: WorkingCalendar): Standing {
  if (limit === today) return { words: 'due today', urgency: 'soon' };
  if (limit < today) {
    const over = workingDaysUntil(calendar, limit, today);
    return { words: over === 0 ? 'over, since a day off' : `${workingDays(over)} over`, urgency: 'over' };
  }
  const left = workingDaysUntil(calendar, today, limit);
  if (left === 0) return { words: 'no working day left', urgency: 'soon' };
  return { words: `${workingDays(left)} left`, urgency: left <= SOON ? 'soon' : 'clear' };
}

/** '1 working day', '2 working days'. */
export function workingDays(count: number): string {
  return counted(count, 'working day');
}

/** '1 review', '2 reviews', '0 reviews'. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
