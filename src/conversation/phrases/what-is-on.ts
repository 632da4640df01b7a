import { Phrases } from '../words.js';

/** Words that ask what one has on, with no word for it. */
export const WHAT_IS_ON = new Phrases([
  'what have i got',
  'what do i have',
  'what am i doing',
  'what is on',
  'what on',
  'what have i on',
  'what have i got on',
  'what do i have on',
  'what is happening',
  'who am i seeing',
  'where am i meant to be',
  'what i got on',
  'have i got anything',
  'do i have anything',
  'anything on',
  'where am i',
  'where do i need to be',
  'am i busy',
  'am i free',
]);
