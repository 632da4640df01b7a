import { type CaseEvent, undoneIn } from '../../domain/case-events.js';
import type { Turn } from '../feature.js';
import { MINUTES_TO_UNDO } from './undo-button.js';

/** Why an entry of a case's history cannot be undone by this person now; undefined where it can. */
export type NotUndone = 'no-such-entry' | 'of-somebody-else' | 'undone-already' | 'too-late' | 'not-the-last';

const MILLISECONDS_A_MINUTE = 60_000;

/**
 * Why an entry cannot be undone. Undo is for a slip: by whoever made it, within minutes, while nothing was built on it.
 * After that a review is put right by a correction, which keeps both.
 */
export function whyNotUndone(
  number: number,
  events: readonly CaseEvent[],
  { person, index }: Pick<Turn, 'person' | 'index'>,
): NotUndone | undefined {
  const event = events.find((one) => one.number === number);
  if (!event || event.changes.some(({ type }) => type === 'event-undone')) return 'no-such-entry';
  if (event.person !== person.entraObjectId) return 'of-somebody-else';
  if (undoneIn(events).has(number)) return 'undone-already';
  const age = index.now().getTime() - Date.parse(event.at);
  if (age > MINUTES_TO_UNDO * MILLISECONDS_A_MINUTE) return 'too-late';
  return events.at(-1)?.number === number ? undefined : 'not-the-last';
}
