import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { say } from '../say.js';
import { dataAgeWords } from '../wording/footnote.js';

/** How old the data is. */
export const dataAge: Feature<'data-age'> = {
  topic: 'data-age',
  requires: ANY_ROLE,
  async answer(_question, { directory }): Promise<Answer> {
    return say('How old the data is', [
      dataAgeWords(directory),
      'What is recorded here since then is in the lists at once; what is only in the authority’s own system comes in with its next extract.',
    ]);
  },
};
