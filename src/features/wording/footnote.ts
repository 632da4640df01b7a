import type { Directory } from '../../case-index/people.js';
import { londonDay, londonTime } from '../../domain/clock.js';
import { wordsForDay } from '../../domain/words-for-days.js';

/** When the data last came in, said under every list: 'Data imported Tue 3 April 2018, 17:05.' */
export function dataAgeWords({ dataAge }: Directory): string {
  if (!dataAge) return 'No data has been imported yet.';
  const moment = new Date(dataAge.importedAt);
  return `Data imported ${wordsForDay(londonDay(moment))}, ${londonTime(moment)}.`;
}
