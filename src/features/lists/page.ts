import type { ListPlace } from '../feature.js';

/** Lines on a card: more would not fit a Teams message with its limits and notes. */
const LINES_A_PAGE = 12;

/** The stretch of a list that a card shows. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many come before it and behind it. */
  readonly before: number;
  readonly behind: number;
}

/**
 * The page of a sorted list behind one place or before another. Places are keys, not counts: a line that is
 * cleared in the meantime moves nobody's place.
 */
export function pageOf<Item extends { readonly place: string }>(
  items: readonly Item[],
  { after, before }: ListPlace,
): Page<Item> {
  const start = Math.max(0, Math.min(startOf(items, after, before), lastStart(items.length)));
  const shown = items.slice(start, start + LINES_A_PAGE);
  return { items: shown, before: start, behind: items.length - start - shown.length };
}

function startOf(items: readonly { readonly place: string }[], after?: string, before?: string): number {
  if (after !== undefined) return items.filter(({ place }) => place <= after).length;
  if (before !== undefined) return items.filter(({ place }) => place < before).length - LINES_A_PAGE;
  return 0;
}

/** Where the last page starts when everything behind a place was cleared meanwhile. */
function lastStart(length: number): number {
  return Math.max(0, Math.floor((length - 1) / LINES_A_PAGE) * LINES_A_PAGE);
}
