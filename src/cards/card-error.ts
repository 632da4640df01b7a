import type { CardName } from './card-data.js';

/** A card could not be made from its data: a slip of ours. It names fields, never what stood in them. */
export class CardError extends Error {
  readonly code = 'card';

  constructor(
    readonly card: CardName,
    readonly fields: readonly string[],
  ) {
    super(`card ${card}: ${fields.join(', ')}`);
  }
}
