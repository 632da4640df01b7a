import { Phrases } from '../words.js';

/** Words that ask for a number. */
export const COUNT = new Phrases([
  'how many',
  'how many of',
  'number of',
  'the number of',
  'count',
  'count of',
  'count up',
  'a count of',
  'total',
  'total number of',
  'the total',
  'tally',
]);
