import type { CardRequest } from '../cards/card-data.js';

/** What a feature gives back: the card to show. `preview` is all that a notification may say: counts or a reference at most. */
export interface Answer {
  readonly card: CardRequest;
  readonly preview: string;
  /** What is to stand where the button was pressed, while the answer comes below it; absent where the answer takes its place. */
  readonly standing?: Pick<Answer, 'card' | 'preview'>;
  /** A file for a spreadsheet that the answer brings along. */
  readonly file?: { readonly name: string; readonly text: string };
  /** What went wrong where the answer says so: for the log, under the id that the answer shows. */
  readonly fault?: { readonly id: string; readonly error: Error };
}

/** The verb of every button that asks something: its data is `{ question }` (a Question) and, for lists, `{ after }` or `{ before }`; or `{ text }`, words as if typed. */
export const ASK = 'ask';
