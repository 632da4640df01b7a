import { Phrases } from '../words.js';

/** Words that a meeting is to be agreed, or was. */
export const BOOK = new Phrases([
  'book',
  'book in',
  'booking',
  'booked',
  'booked in',
  'schedule',
  'scheduled',
  'arrange',
  'arranged',
  'set up',
  'diarise',
  'put|pop in my|the diary',
  'put|pop in diary',
  'make|add|create a booking',
  'make|add|create booking',
]);

/** Words that a meeting is to be on another day. */
export const MOVE = new Phrases([
  'move',
  'rebook',
  're book',
  'reschedule',
  'postpone',
  'push|put back',
  'bring forward',
  'needs|need moving|rebooking|rescheduling',
  'change|alter|amend the|her|his|their| booking|date|meeting|appointment',
  'change|alter|amend the|her|his|their| review date',
  'change|alter|amend the|her|his|their| date|time of the review',
  'change|alter|amend booking of|for',
]);

/** Words that a meeting is called off; of a meeting still to come, not of a review that did not take place. */
export const CANCEL = new Phrases([
  'cancel',
  'call off',
  'delete|remove the| booking|meeting|appointment',
  'cancel the|her|his|their| booking|meeting|appointment|review',
  'call off the|her|his|their| booking|meeting|appointment|review',
]);

/** Words that a review was held, or its outcome is to be recorded. */
export const HELD = new Phrases([
  'record',
  'record the|an| outcome',
  'record the|an| outcome of|for|on',
  'log',
  'log the|an| outcome',
  'enter the|an| outcome',
  'outcome',
  'outcome of|for',
  'write up the review',
  'complete',
  'completed',
  'held',
  'was held',
  'has been held',
  'took place',
  'went ahead',
  'happened',
  'done',
  'chaired',
  'held and completed',
]);

/** Words that a review was begun and goes on another day. */
export const ADJOURNED = new Phrases([
  'adjourn',
  'adjourned',
  'was|were adjourned',
  'has been adjourned',
  'had to adjourn',
  'had to be adjourned',
  'record as adjourned',
  'adjournment',
]);

/** Words that a review did not take place on its day. */
export const NOT_HELD = new Phrases([
  'did not take place',
  'did not happen',
  'did not go ahead',
  'didnt take place',
  'didnt happen',
  'didnt go ahead',
  'not held',
  'was not held',
  'wasnt held',
  'hasnt taken place',
  'never happened',
  'never took place',
  'record as not held',
  'was|were cancelled',
  'was|were called off',
  'cancelled',
  'called off',
  'nobody|noone came',
  'nobody|noone attended',
  'nobody|noone turned up',
  'no one came|attended',
  'no one turned up',
]);

/** Words that what was recorded is to be put right. */
export const CORRECT = new Phrases([
  'correct',
  'correct the record|recording|outcome',
  'correction',
  'put right',
  'amend',
  'fix',
  'edit',
  'change the outcome|record|recording|participation|venue',
  'recorded wrong|wrongly|incorrectly',
]);

/** Words that ask for everything that was recorded. */
export const HISTORY = new Phrases([
  'history',
  'full history',
  'history of|for|on',
  'audit',
  'audit trail|log',
  'audit trail of|for|on',
  'what happened to|on|with',
  'what was recorded on|for',
  'what has been recorded',
  'what has been recorded on|for',
  'who changed',
  'who recorded',
  'what changed on',
  'undo',
  'undo the| last|record|booking',
]);

/** The minutes of a review. */
export const MINUTES = new Phrases(['minutes', 'review|lac|meeting minutes']);

/** The decisions of a review. */
export const DECISIONS = new Phrases(['decisions', 'decision record', 'record of decisions']);

/** Words that minutes or decisions went out: always of what has been, as it is noted at once. */
export const SENT = new Phrases([
  'sent',
  'sent out',
  'distributed',
  'circulated',
  'issued',
  'out',
  'gone out',
  'have|has gone out',
  'went out',
  'emailed',
  'emailed out',
  'shared',
]);

/** Words that minutes are written, of what has been likewise. */
export const FINISHED = new Phrases([
  'finished',
  'written',
  'written up',
  'typed',
  'typed up',
  'done',
  'completed',
  'complete',
]);

/** Words that tell to note what has been done. */
export const NOTE = new Phrases([
  'mark',
  'note',
  'record',
  'log',
  'i have',
  'ive',
  'i',
  'we have',
  'weve',
  'we',
]);

const NOUNS =
  'review|reviews|meeting|meetings|lac|case|cases|child|children|ref|reference|number|first|second|third|subsequent';

/** Little words round something that is noted at once: none of them can make it something still to be done. */
export const ROUND_NOTE = new Phrases([
  NOUNS,
  'a|an|the|this|that|my|our|her|his|their',
  'for|of|in|on|at|with|and|as|from',
  'are|were|is|was',
  'have|has been',
  'please|pls|kindly|can|could|you|now|just|thanks|thank|hi|hello|ok|okay|also|all',
]);

/** Nouns and little words round a command that opens a form, which add nothing to it. */
export const ROUND = new Phrases([
  NOUNS,
  'a|an|the|this|that|my|our|her|his|their|its',
  'for|to|of|in|on|at|by|with|and|as|from|is|was|be|it',
  'please|pls|kindly|can|could|would|will|you|i|id|ive|we|want|need|like|just|now|me|us|have|has|had|been',
  'ok|okay|hi|hello|thanks|thank|so|also|?',
  'morning|afternoon|evening',
  'initial|permanency|next|statutory|booking|record|recording',
]);

/** Words that ask to be shown something. */
export const SHOW = new Phrases(['show|see|view|get|give|full|whole']);

/** Words before a day that say that a review was held on it: "the review of 22 March". */
export const OF_THE_REVIEW: ReadonlySet<string> = new Set(['of', 'held', 'from', 'review', 'meeting']);
