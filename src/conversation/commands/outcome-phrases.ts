import { Phrases } from '../words.js';

const RECORDING = [
  'record|log',
  'record|log that',
  'record|log|enter|add the|an| outcome',
  'record|log|enter|add the|an| outcome of|for|on',
];

/** Words that tell to record, and not what. */
export const RECORD = new Phrases(RECORDING);

/** Words that a review was held, or its outcome is to be recorded. */
export const HELD = new Phrases([
  ...RECORDING,
  'enter the| review',
  'mark the| review| of| as held|done|complete|completed',
  'mark held|done|complete|completed',
  'outcome',
  'outcome of|for',
  'write up the review',
  'complete',
  'completed',
  'held',
  'was held',
  'has been| held',
  'reviewed',
  'took place',
  'has taken place',
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
  'record|mark the| review| of| as adjourned',
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
  'hasnt happened',
  'has not taken place|happened',
  'never happened',
  'never took place',
  'record|mark the| review| of| as not held',
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
