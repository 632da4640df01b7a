import { addDays, type Day } from '../domain/day.js';
import { MEASURE_WORDS } from '../domain/figures/topics.js';
import { RULES } from '../domain/rules.js';
import { wordsForDay, wordsForPeriod } from '../domain/words-for-days.js';
import type { AskedPeriod, Question, Whose } from './question.js';
import type { QuestionTopic } from './question-topic.js';
import type { Surroundings } from './understanding.js';

/** A question as it was understood, in words: the title of its answer. 'Reviews due Mon 2 to Sun 8 April 2018'. */
export function sayBack(question: Question, surroundings: Surroundings): string {
  switch (question.topic) {
    case 'reviews':
      return `${reviewsWords(question, surroundings)}${whoseWords(question.whose, surroundings)}`;
    case 'minutes':
      return `${minutesWords(question, surroundings)}${whoseWords(question.whose, surroundings)}`;
    case 'diary':
      return `${kindWords(question, 'reviews')} booked ${periodWords(question.period ?? { from: surroundings.today }, surroundings)}${whoseWords(question.whose, surroundings)}`;
    case 'next-review':
      return `Next review${whoseWords(question.whose, surroundings)}`;
    case 'caseload':
      return `Caseload${whoseWords(question.whose, surroundings)}`;
    case 'case':
      return `Case ${question.childRef}`;
    case 'booking':
      return `${BOOKING[question.act]} ${question.childRef}`;
    case 'outcome':
      return `Record the review of ${question.childRef}`;
    case 'correction':
      return `Put right what was recorded of ${question.childRef}`;
    case 'history':
      return `History of ${question.childRef}`;
    case 'paperwork':
    case 'paperwork-form':
      return 'Minutes and decisions';
    case 'limit':
      return `${RULES[question.rule].what}: limit`;
    case 'worklist':
      return WORKLISTS[question.which];
    case 'figures':
      return `${FIGURES[question.what]} ${periodWords(question.period ?? {}, surroundings)}${whoseWords(question.whose, surroundings)}`;
    case 'figure-list':
      return `${question.measure === 'allocation' ? 'IRO allocated within 5 working days' : MEASURE_WORDS[question.measure]}: ${COUNTS[question.counts]}, ${wordsForPeriod(question.period)}${whoseWords(question.whose, surroundings)}`;
    case 'proof':
      return `Who was told of ${question.childRef}`;
    default:
      return PLAIN[question.topic];
  }
}

const BOOKING = { book: 'Book', move: 'Move the booking of', cancel: 'Cancel the booking of' } as const;

const FIGURES = {
  overview: 'How we are doing,',
  timescales: 'Reviews in timescales,',
  participation: 'Participation and attendance,',
  venues: 'Venues,',
  minutes: 'Minutes in time,',
  'late-reasons': 'Why reviews were late,',
  allocation: 'IROs allocated within 5 working days,',
} as const;

const COUNTS = { in: 'those counted in', out: 'those missing', 'not-counted': 'those not counted' } as const;

const WORKLISTS = {
  unrecorded: 'Outcomes not recorded',
  'notified-late': 'Late notifications',
  'put-off': 'Put off twice or more',
  'not-reached': 'Who could not be reached',
} as const;

const PLAIN = {
  snooze: 'Remind me later',
  reminders: 'What is sent to you',
  cover: 'Cover',
  'alert-csv': 'The service as a CSV file',
  unallocated: 'Children without an IRO',
  'start-not-known': 'Cases whose start of care is not known',
  'data-age': 'How old the data is',
  help: 'What you can ask',
  hello: 'Hello',
  thanks: 'Thanks',
} as const;

function reviewsWords(question: QuestionTopic<'reviews'>, surroundings: Surroundings): string {
  const booked = question.booked === undefined ? '' : question.booked ? ' that are booked' : ' not booked';
  const kind = kindWords(question, 'reviews');
  if (question.which === 'overdue')
    return `Overdue ${kind.toLowerCase()}${booked}${limitWords(question.period, surroundings)}`;
  if (question.period === undefined) return `${kind}${booked === '' ? ' still open' : booked}`;
  if (booked !== '') return `${kind}${booked}${limitWords(question.period, surroundings)}`;
  return `${kind} due ${periodWords(question.period, surroundings)}`;
}

function minutesWords(question: QuestionTopic<'minutes'>, surroundings: Surroundings): string {
  const of = question.reviewKind ? ` of ${kindWords(question, 'reviews').toLowerCase()}` : '';
  if (question.which === 'due') return `Minutes${of} due ${periodWords(question.period ?? {}, surroundings)}`;
  const which = question.which === 'overdue' ? 'Overdue' : 'Outstanding';
  return `${which} minutes${of}${limitWords(question.period, surroundings)}`;
}

function kindWords({ reviewKind }: { reviewKind?: string | undefined }, noun: string): string {
  const words = reviewKind === undefined ? noun : `${reviewKind} ${noun}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function limitWords(period: AskedPeriod | undefined, surroundings: Surroundings): string {
  return period === undefined ? '' : `, limit ${periodWords(period, surroundings)}`;
}

function periodWords({ from, to }: AskedPeriod, { today }: Surroundings): string {
  if (from && to) return from === to ? dayWords(from, today) : wordsForPeriod({ from, to });
  if (from) return `from ${wordsForDay(from)} on`;
  return to ? `up to ${wordsForDay(to)}` : 'at any time';
}

function dayWords(day: Day, today: Day): string {
  if (day === today) return `today, ${wordsForDay(day)}`;
  return day === addDays(today, 1) ? `tomorrow, ${wordsForDay(day)}` : wordsForDay(day);
}

function whoseWords(whose: Whose, { people }: Surroundings): string {
  switch (whose.kind) {
    case 'mine':
      return '';
    case 'service':
      return ' – the whole service';
    case 'team':
      return ` – ${whose.team}`;
    case 'iro':
      return ` – ${people.find(({ email }) => email === whose.email)?.name ?? whose.email}`;
  }
}
