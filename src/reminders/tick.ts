import { type Clock, londonTime } from '../domain/clock.js';
import { type DaysOver, sendMorning } from './morning.js';
import { sendOutcomeCards } from './outcome-cards.js';
import { refreshMessages } from './refresh.js';
import type { ReminderParts } from './send-claimed.js';

/** The hour that comes twice, or never, when the clocks change: nothing is done in it. */
function isNight(clock: Clock): boolean {
  const time = londonTime(clock.now());
  return time >= '01:00' && time < '02:00';
}

/**
 * Makes what sends whatever is due: to be called every minute, in every replica; each message goes out once. With
 * nothing due it costs one request.
 */
export function reminderTick(parts: ReminderParts): () => Promise<void> {
  const over: DaysOver = new Map();
  const asked = { ids: new Set<string>() };
  return async () => {
    if (isNight(parts.clock)) return;
    await sendMorning(parts, over);
    await sendOutcomeCards(parts, asked);
    await refreshMessages(parts);
  };
}
