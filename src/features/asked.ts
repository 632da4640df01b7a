import type { Answer } from './answer.js';

/** Who asked and what: all that a feature may know of the channel. */
export interface Asked {
  /** Entra object id of the authenticated activity, never from card data; undefined when the channel gave none. */
  readonly asker: string | undefined;
  readonly words:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'action'; readonly verb: string; readonly data: unknown };
}

/** Answers whatever is asked, mistakes of the person's included; rejects only on faults such as storage being down. */
export type Respond = (asked: Asked) => Promise<Answer>;
