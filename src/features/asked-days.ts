import type { AskedPeriod } from '../conversation/question.js';
import { addDays, type Day, earlier } from '../domain/day.js';

/** The limits that are asked about, ends included; overdue is before today and still open (DOMAIN: what a question means). */
export function limitsAsked(
  which: 'due' | 'overdue' | 'open' | 'outstanding',
  period: AskedPeriod | undefined,
  today: Day,
): { from?: Day; to?: Day } {
  const { from, to } = period ?? {};
  if (which !== 'overdue') return { ...(from && { from }), ...(to && { to }) };
  const yesterday = addDays(today, -1);
  return { ...(from && { from }), to: to ? earlier(to, yesterday) : yesterday };
}
