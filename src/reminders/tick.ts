import { type DaysOver, sendMorning } from './morning.js';
import { sendOutcomeCards } from './outcome-cards.js';
import { refreshMessages } from './refresh.js';
import type { ReminderParts } from './send-claimed.js';

/**
 * Makes what sends whatever is due: to be called every minute, in every replica; each message goes out once. With
 * nothing due it costs one request.
 */
export function reminderTick(parts: ReminderParts): () => Promise<void> {
  const over: DaysOver = new Map();
  const asked = { ids: new Set<string>() };
  return async () => {
    await sendMorning(parts, over);
    await sendOutcomeCards(parts, asked);
    await refreshMessages(parts);
  };
}
