import { birthday } from './age.js';
import type { Day } from './day.js';

/** How a child took part in a review: the national codes (SSDA903), each in the plain words that people choose by. */
export const PARTICIPATION = {
  PN0: 'Under 4 at the time',
  PN1: 'Came and spoke for themselves',
  PN2: 'Came, and an advocate spoke for them',
  PN3: 'Came and conveyed their views without words',
  PN4: 'Came but did not convey views, nor did anyone for them',
  PN5: 'Did not come, but briefed an advocate to speak',
  PN6: 'Did not come, but conveyed views another way (letter, drawing, app, recording)',
  PN7: 'Did not come and did not convey views',
} as const;
/** One of the national codes, PN0 to PN7. */
export type ParticipationCode = keyof typeof PARTICIPATION;

/** All of them, PN0 first. */
export const PARTICIPATION_CODES: readonly ParticipationCode[] =
  Object.keys(PARTICIPATION).filter(isParticipationCode);

/** Is the text one of PN0 to PN7? */
export function isParticipationCode(text: string): text is ParticipationCode {
  return Object.hasOwn(PARTICIPATION, text);
}

/** PN0 if and only if the child is under 4 on the day; from the 4th birthday PN1 to PN7 (SSDA903). */
export function participationFitsAge(code: ParticipationCode, dateOfBirth: Day, heldOn: Day): boolean {
  return (code === 'PN0') === heldOn < birthday(dateOfBirth, 4);
}
