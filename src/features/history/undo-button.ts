import type { Button } from '../../cards/card-data.js';

/** The verb that takes back what was just recorded. */
export const UNDO = 'undo';

/** How long something can be undone, in minutes; put right it can be for ever. */
export const MINUTES_TO_UNDO = 10;

/** A button that takes back one entry of a case's history. */
export function undoButton(childRef: string, event: number): Button {
  return { title: `Undo (${MINUTES_TO_UNDO} minutes)`, verb: UNDO, data: { childRef, event } };
}
