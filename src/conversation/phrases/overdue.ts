import { Phrases } from '../words.js';

/** Words for a limit that has gone by. */
export const OVERDUE = new Phrases([
  'overdue',
  'over due',
  'late',
  'running late',
  'out of time',
  'out of timescale|timescales',
  'out of date',
  'past due',
  'past limit|deadline',
  'past statutory limit|limits|timescale|timescales|deadline|deadlines',
  'past the|their|its limit|deadline|timescale|timescales|date|limits|deadlines',
  'past the|their|its due date',
  'past the|their|its statutory limit|deadline',
  'over the|their|its limit|deadline|limits',
  'over limit|deadline|timescale',
  'gone over',
  'gone overdue',
  'went overdue',
  'breached',
  'in breach',
  'have breached',
  'breach|breaches',
  'missed',
  'missed deadline|deadlines',
  'missed the|their|its limit|deadline',
  'behind',
  'behind on',
  'behind schedule',
  'behind with',
  'expired',
  'lapsed',
  'gone past',
  'gone past the|their|its deadline|limit|date',
  'should have happened already',
  'should already have happened|been held|been done',
  'should have been held',
  'should have happened',
  'should have gone out',
  'should have been done',
  'should have been sent',
  'should have been distributed',
  'not in time',
  'not on time',
]);

/**
 * Words by which a limit will have gone by later on, or had gone by when a review was held: not what is overdue now,
 * so they are not understood. "Was late" of a review asks about one that may be done.
 */
export const NOT_NOW_OVERDUE = new Phrases([
  'be|go|going|become|becoming|get|getting|run|turn|turning|was|were|nearly|almost|soon|held|done|completed overdue|late|behind|breached',
  'to|will|might|may|could|about breach|expire|lapse|miss',
  'going to breach|expire|lapse|miss',
]);
