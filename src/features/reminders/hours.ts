import type { Hour } from '../../case-index/reminder-settings.js';
import type { Turn } from '../feature.js';

/** The messages of the morning. */
export type RoundName = 'morning-bundle' | 'daily-alert';

/** When they come where nobody chose another hour [service]. */
export const DEFAULT_HOURS: Readonly<Record<RoundName, Hour>> = {
  'morning-bundle': '08:30',
  'daily-alert': '08:45',
};

/** The hour at which somebody gets a message of the morning. */
export function hourOf(round: RoundName, { person, directory }: Pick<Turn, 'person' | 'directory'>): Hour {
  return directory.settings.get(person.entraObjectId)?.hour ?? DEFAULT_HOURS[round];
}
