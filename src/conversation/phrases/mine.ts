import { Phrases } from '../words.js';

/** The asker's own cases in several words, which say nothing else: "on my caseload" asks for no caseload. */
export const MY_CASES = new Phrases([
  'on|in|from|of my caseload',
  'on my case load',
  'for|of my cases|children|kids',
  'my young people',
  'my cases|children|kids',
]);

/** The asker, in words that stand in other phrases too. */
export const MINE = new Phrases([
  'my',
  'mine',
  'i',
  'me',
  'im',
  'ive',
  'ill',
  'id',
  'myself',
  'own',
  'for me',
  'my own',
]);

/** Words that say the asker's own cases and no others; with another's name beside them two lists are asked for. */
export const MY_OWN = new Phrases([
  'mine',
  'my',
  'myself',
  'for me and',
  'and me',
  'me and',
  'i and',
  'and i',
]);
