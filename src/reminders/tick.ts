import { sendMorning } from './morning.js';
import { sendOutcomeCards } from './outcome-cards.js';
import type { ReminderParts } from './send-claimed.js';

/** Sends whatever is due at this minute. To be called every minute, in every replica: each message goes out once. */
export async function sendWhatIsDue(parts: ReminderParts): Promise<void> {
  await sendMorning(parts);
  await sendOutcomeCards(parts);
}
