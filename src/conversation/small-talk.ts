import { DATA_AGE } from './phrases/data-age.js';
import { FILLER } from './phrases/filler.js';
import { HELLO } from './phrases/hello.js';
import { HELP } from './phrases/help.js';
import { THANKS } from './phrases/thanks.js';
import type { Question } from './question.js';
import { type Phrases, Words } from './words.js';

const TALK: readonly (readonly [Question, Phrases])[] = [
  [{ topic: 'data-age' }, DATA_AGE],
  [{ topic: 'help' }, HELP],
  [{ topic: 'thanks' }, THANKS],
  [{ topic: 'hello' }, HELLO],
];

/** A greeting, thanks, a cry for help or a question about the data, when the whole text is nothing else. */
export function smallTalk(all: readonly string[]): Question | undefined {
  for (const [question, phrases] of TALK) {
    const words = new Words(all);
    if (words.take(phrases) === 0) continue;
    words.take(HELLO);
    words.take(THANKS);
    words.take(FILLER);
    if (words.left().length === 0) return question;
  }
  return undefined;
}
