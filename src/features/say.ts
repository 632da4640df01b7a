import type { Button, CardData } from '../cards/card-data.js';
import type { Answer } from './answer.js';

/** What a plain message may have besides its title and sentences. */
export interface Besides {
  readonly facts?: CardData<'message'>['facts'];
  readonly buttons?: readonly Button[];
  readonly footnote?: string;
}

/** A plain message; its title is all that a notification shows, so it names no child but by reference. */
export function say(
  title: string,
  paragraphs: readonly string[],
  { facts = [], buttons = [], footnote }: Besides = {},
): Answer {
  return {
    card: {
      name: 'message',
      data: {
        title,
        paragraphs: [...paragraphs],
        facts: [...facts],
        buttons: [...buttons],
        ...(footnote !== undefined && { footnote }),
      },
    },
    preview: title,
  };
}
