import { Phrases } from '../words.js';

/** The minutes of a review. */
export const MINUTES = new Phrases(['minutes', 'review|lac|meeting minutes']);

/** The decisions of a review. */
export const DECISIONS = new Phrases(['decisions', 'decision', 'decision record', 'record of decisions']);

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
