import type { Answer } from './answer.js';
import type { Turn } from './feature.js';
import type { RoundName } from './reminders/hours.js';

/** The verbs of buttons that ask something from a message of the morning: the answer comes below it, and it stays. */
export const ASK_ON: Readonly<Record<RoundName, string>> = {
  'morning-bundle': 'morning',
  'daily-alert': 'alert',
};

/** The message of the morning on which a verb's button stands; undefined for any other verb. */
export function roundOf(verb: string): RoundName | undefined {
  if (verb === ASK_ON['morning-bundle']) return 'morning-bundle';
  return verb === ASK_ON['daily-alert'] ? 'daily-alert' : undefined;
}

/** Makes a message of the morning anew, as it is now: what stays where it was sent. */
export type Remake = (round: RoundName, turn: Turn) => Promise<Answer>;
