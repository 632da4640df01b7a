import type { Urgency } from '../../cards/card-data.js';

/** Children per full-time IRO [guidance, seed]. */
const FEWEST = 50;
const MOST = 70;

/** Children per full-time IRO; undefined where the whole-time equivalent is not known or nothing. */
export function perFullTime(children: number, wte: number | undefined): number | undefined {
  return wte === undefined || wte <= 0 ? undefined : children / wte;
}

/** How a caseload per full-time IRO stands to 50 to 70. */
export function caseloadStanding(load: number | undefined): { standing: string; urgency: Urgency } {
  if (load === undefined) return { standing: 'working time not known', urgency: 'soon' };
  if (load > MOST) return { standing: 'above 70', urgency: 'over' };
  if (load < FEWEST) return { standing: 'below 50', urgency: 'soon' };
  return { standing: 'within 50 to 70', urgency: 'clear' };
}
