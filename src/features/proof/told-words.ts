import type { LedgerEntry, ToldLine } from '../../case-index/ledger.js';
import { londonDay, londonTime } from '../../domain/clock.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Turn } from '../feature.js';
import { workingDays } from '../wording/standing.js';

/** What was said of a case, by the kind of the ledger's line. */
const KINDS: Readonly<Record<string, string>> = {
  'meeting-today': 'the meeting is today',
  'outcome-missing': 'the outcome is not recorded',
  'review-overdue': 'the review is past its limit',
  'review-to-book': 'the review is to be booked',
  resumes: 'the adjourned review is to be completed',
  'minutes-overdue': 'the minutes are overdue',
  'minutes-due': 'the minutes are due',
  'decisions-due': 'the decisions are due',
  'outcome-card': 'the outcome of today’s meeting was asked for',
  'alert-saveable': 'the review can still be saved',
  'alert-worst': 'the longest overdue of its IRO',
  snoozed: 'put the reminder off',
};

const RESULTS: Readonly<Record<LedgerEntry['outcome'], string>> = {
  sent: 'sent',
  claimed: 'not known whether it arrived',
  unknown: 'not known whether it arrived',
  unreachable: 'could not be reached',
  'given-up': 'given up',
};

/** An entry of the ledger in words: who and when; what, how long before the limit, and whether it reached them. */
export function toldWords(
  { person, at, kind, limit, rung, message }: ToldLine,
  { directory }: Pick<Turn, 'directory'>,
): { readonly label: string; readonly value: string } {
  const name = directory.people.find(({ entraObjectId }) => entraObjectId === person)?.name;
  const moment = new Date(at);
  const left = rung < 0 ? `${workingDays(-rung)} over` : `${workingDays(rung)} left`;
  const of = limit ? `, limit ${wordsForDay(limit)} (${left})` : '';
  const result = message ? `: ${RESULTS[message.outcome]}${message.why ? ` (${message.why})` : ''}` : '';
  return {
    label: `${name ?? 'Somebody no longer on the staff list'}, ${wordsForDay(londonDay(moment))}, ${londonTime(moment)}`,
    value: `${message ? 'Told: ' : ''}${KINDS[kind] ?? kind}${of}${result}`,
  };
}
