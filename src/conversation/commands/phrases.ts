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
  'make|add|create|record a|the| booking',
]);

/** Words that a meeting is to be on another day. */
export const MOVE = new Phrases([
  'move',
  'rebook|rebooked',
  're book',
  'reschedule|rescheduled',
  'postpone|postponed',
  'put off',
  'push|put back',
  'bring forward',
  'needs|need moving|rebooking|rescheduling',
  'review|meeting|booking was|has|is| been| moved',
  'change|alter|amend|edit the|her|his|their| booking|date|time|meeting|appointment',
  'change|alter|amend|edit the|her|his|their| review date|time',
  'change|alter|amend|edit the|her|his|their| date|time of the| review',
  'change|alter|amend|edit the| booking of|for',
]);

/** Words that a meeting is called off; of a meeting still to come, not of a review that did not take place. */
export const CANCEL = new Phrases([
  'cancel',
  'call off',
  'delete|remove the| booking|meeting|appointment',
  'cancel the|her|his|their| booking|meeting|appointment|review',
  'call off the|her|his|their| booking|meeting|appointment|review',
]);

/** Words that what was recorded is to be put right. */
export const CORRECT = new Phrases([
  'correct',
  'correct|amend|fix|edit the|her|his|their| record|recording|outcome|participation|attendance|venue|date',
  'correction',
  'put right',
  'amend',
  'fix',
  'edit',
  'change the outcome|record|recording|participation|venue',
  'recorded wrong|wrongly|incorrectly',
  'review is|was wrong',
]);

/** Words that ask for everything that was recorded. */
export const HISTORY = new Phrases([
  'history',
  'full history',
  'history of|for|on',
  'audit',
  'audit trail|log',
  'audit trail of|for|on',
  'log of',
  'change log|history',
  'what is the| history|log of|for|on|',
  'what has| happened to|on|with',
  'what was|is recorded on|for',
  'what has been recorded|changed',
  'what has been recorded|changed on|for',
  'what has| changed on|for',
  'what recorded on|for',
  'changes to',
  'who changed',
  'who recorded',
  'undo',
  'undo the|my| last|record|booking',
  'undo the|my| last change|entry|recording|booking',
]);
