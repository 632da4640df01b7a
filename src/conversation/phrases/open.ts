import { Phrases } from '../words.js';

/** Words for whatever is still open. */
export const OPEN = new Phrases([
  'outstanding',
  'open',
  'pending',
  'owed',
  'owe',
  'owing',
  'still to do',
  'left to do',
  'left',
  'remaining',
  'still open',
  'still outstanding',
  'not done',
  'not yet done',
  'havent been done',
  'not been done',
  'on the list',
  'to be done',
  'incomplete',
]);
