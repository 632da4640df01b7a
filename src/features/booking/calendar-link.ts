import { TZDate } from '@date-fns/tz';
import { addMinutes } from 'date-fns';
import type { Booking } from '../../domain/case-file.js';

/** How long a review is put down for in a calendar, in minutes; whoever books it can change that in Teams. */
const MINUTES = 60;

/** Where no time was agreed, the meeting begins as the working day does. */
const NO_TIME = '09:00';

/**
 * Opens the form for a new meeting in Teams, filled in. The reference only: a calendar is seen by others, so no
 * initials, no names, nothing of what the child wants.
 */
export function calendarLink(
  childRef: string,
  { day, time = NO_TIME }: Booking,
): { title: string; url: string } {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = new TZDate(year, month - 1, dayOfMonth, hour, minute, 'Europe/London');
  const query = new URLSearchParams({
    subject: `Review ${childRef}`,
    startTime: start.toISOString(),
    endTime: addMinutes(start, MINUTES).toISOString(),
  });
  return {
    title: 'Add to Teams calendar',
    url: `https://teams.microsoft.com/l/meeting/new?${query.toString().replace(/\+/g, '%20')}`,
  };
}
