import type { StoredCase } from '../../case-index/case-rows.js';
import type { Turn } from '../feature.js';
import { eventLines, whoAndWhen } from '../history/event-words.js';
import type { Notice } from './form.js';

const MOST_SAID = 3;

/** What happened to a case since a form of it was opened: what, by whom and when. */
export async function changedMeanwhile(
  { file }: StoredCase,
  seen: number,
  turn: Turn,
): Promise<readonly Notice[]> {
  const history = await turn.index.history(file.childRef);
  const since = history?.events.filter(({ number }) => number > seen) ?? [];
  const said = since.slice(-MOST_SAID).map((event): Notice => {
    const what = eventLines(event, turn).join('; ');
    return { words: `${what} (${whoAndWhen(event, turn)})`.slice(0, 400), urgency: 'soon' };
  });
  const warning =
    'Not saved yet: this case was changed after the card was opened. What you typed is still here. Look at what changed, and press Save if it still holds.';
  return [{ words: warning, urgency: 'over' }, ...said];
}
