import { Phrases } from '../words.js';

/** The cases or children that such words are said of. */
export const CASES = new Phrases([
  'case|cases',
  'child|children',
  'kid|kids',
  'young person',
  'young people',
  'looked after children',
  'children looked after',
  'children in care',
  'looked after child',
]);
