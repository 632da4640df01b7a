import { Phrases } from '../words.js';

/** Greetings. */
export const HELLO = new Phrases([
  'hello',
  'hi',
  'hiya',
  'hey',
  'good morning|afternoon|evening|day',
  'morning',
  'afternoon',
  'evening',
  'hello there',
  'hi there',
  'hey there',
  'alright',
  'how are you',
  'you there',
  'are you there',
  'yo',
  'greetings',
  'hello bot',
  'hi bot',
  'good to see you',
]);
