import type { Button } from '../../cards/card-data.js';
import type { Question } from '../../conversation/question.js';
import type { ListPlace } from '../feature.js';
import { askButton } from '../wording/buttons.js';

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
  place: ListPlace,
  size = LINES_A_PAGE,
): Page<Item> {
  const start = Math.max(0, Math.min(startOf(items, place, size), lastStart(items.length, size)));
  const shown = items.slice(start, start + size);
  return { items: shown, before: start, behind: items.length - start - shown.length };
}

function startOf(
  items: readonly { readonly place: string }[],
  { after, before }: ListPlace,
  size: number,
): number {
  if (after !== undefined) return items.filter(({ place }) => place <= after).length;
  if (before !== undefined) return items.filter(({ place }) => place < before).length - size;
  return 0;
}

/** Where the last page starts when everything behind a place was cleared meanwhile. */
function lastStart(length: number, size: number): number {
  return Math.max(0, Math.floor((length - 1) / size) * size);
}

/** Which part of a list is shown, where it is not the whole. */
export function shownWords({ items, before }: Page<unknown>, total: number): string {
  return items.length === total ? '' : `${before + 1} to ${before + items.length} shown`;
}

/** The buttons to the pages beside the one that is shown. */
export function turnPageButtons(
  question: Question,
  { items, before, behind }: Page<{ readonly place: string }>,
): Button[] {
  const [first, last] = [items[0], items.at(-1)];
  return [
    ...(before > 0 && first ? [askButton('Previous page', question, { before: first.place })] : []),
    ...(behind > 0 && last ? [askButton('Next page', question, { after: last.place })] : []),
  ];
}
