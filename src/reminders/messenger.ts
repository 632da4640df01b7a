import type { RenderedCard } from '../cards/card-data.js';
import type { Reach } from '../case-index/reach.js';

/** What became of a message. `unknown`: the reply was lost, so it may have arrived; it is never sent again by itself. */
export type SendResult =
  | {
      readonly outcome: 'sent';
      readonly activityId: string;
      /** Where somebody never seen was found. */
      readonly reach?: Reach;
    }
  | { readonly outcome: 'unreachable' | 'unknown' | 'given-up'; readonly why: string };

/** Sends a card to somebody one to one. It never rejects: what went wrong is told. */
export interface Messenger {
  send(to: Reach, card: RenderedCard): Promise<SendResult>;
  /** The same to somebody never seen, by their Entra object id, at the same service as another: works where the app is installed for them. */
  sendFirst(entraObjectId: string, like: Reach, card: RenderedCard): Promise<SendResult>;
  /** Puts another card in the place of one that was sent, as well as can be: whether it was is not told. */
  update(to: Reach, activityId: string, card: RenderedCard): Promise<void>;
}
