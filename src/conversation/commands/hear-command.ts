import type { Phrases, Words } from '../words.js';
import { ADJOURNED, HELD, NOT_HELD, RECORD } from './outcome-phrases.js';
import { DECISIONS, FINISHED, MINUTES, NOTE, SENT } from './paperwork-phrases.js';
import { BOOK, CANCEL, CORRECT, HISTORY, MOVE } from './phrases.js';

/** What can be told to be done. */
export type Command =
  | 'book'
  | 'move'
  | 'cancel'
  | 'held'
  | 'adjourned'
  | 'not-held'
  | 'correct'
  | 'history'
  | 'minutes-finished'
  | 'minutes-sent'
  | 'decisions-sent';

/** The order in which commands are listened for: what holds the words of another comes before it. */
const ORDER: readonly (readonly [Command, Phrases])[] = [
  ['history', HISTORY],
  ['move', MOVE],
  ['correct', CORRECT],
  ['not-held', NOT_HELD],
  ['adjourned', ADJOURNED],
  ['cancel', CANCEL],
  ['book', BOOK],
  ['held', HELD],
];

/** Takes the words of one command about so many cases; undefined where there is none, or more than one. */
export function hearCommand(words: Words, cases: number): Command | undefined {
  const paperwork = hearPaperwork(words, cases);
  if (paperwork) return paperwork === 'unclear' ? undefined : paperwork;
  const heard = ORDER.find(([, phrases]) => words.take(phrases) > 0)?.[0];
  if (heard === undefined) return undefined;
  // "Record that 400003 was adjourned" is one command; "400003 was held and adjourned" is not clear.
  if (heard === 'not-held' || heard === 'adjourned') words.take(RECORD);
  return heard;
}

/** Minutes or decisions, and what was done with them; sent is more than finished. */
function hearPaperwork(words: Words, cases: number): Command | 'unclear' | undefined {
  const minutes = words.take(MINUTES) > 0;
  const decisions = words.take(DECISIONS) > 0;
  if (!minutes && !decisions) return undefined;
  if (minutes && decisions) return 'unclear';
  words.take(NOTE);
  const sent = words.take(SENT) > 0;
  const finished = words.take(FINISHED) > 0;
  // "400003 sent and 400007 finished" would be noted wrongly of one of them.
  if (sent && finished && cases > 1) return 'unclear';
  if (decisions) return sent && !finished ? 'decisions-sent' : 'unclear';
  if (sent) return 'minutes-sent';
  return finished ? 'minutes-finished' : 'unclear';
}
