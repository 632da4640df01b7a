import { type Activity, CardFactory } from 'botbuilder';
import type { RenderedCard } from '../cards/card-data.js';

/** The activity that carries a card: the card alone, since Teams splits text beside it off into a message of its own. */
export function cardActivity({ card, summary }: RenderedCard): Partial<Activity> {
  return { type: 'message', locale: 'en-GB', summary, attachments: [CardFactory.adaptiveCard(card)] };
}
