import type { Messenger } from '../../src/reminders/messenger.js';
import { reminderTick } from '../../src/reminders/tick.js';
import type { ScenarioBot } from './scenario.js';

/** Makes a replica's tick over a scenario; a fault of it fails the test. */
export function tickOf(
  { tables, index, clock, bot }: ScenarioBot,
  messenger: Messenger = bot.messenger,
): () => Promise<void> {
  const onFault = (error: unknown) => {
    throw error;
  };
  return reminderTick({ tables, index, clock, messenger, dataOldAfter: 2, onFault });
}
