import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { answerPaperwork } from './paperwork-told.js';

/** Records at once that minutes are finished or sent, or decisions sent. IROs, managers and administrators do [service]. */
export const paperwork: Feature<'paperwork'> = {
  topic: 'paperwork',
  requires: ANY_ROLE,
  answer: ({ what, reviews, on }, turn): Promise<Answer> =>
    answerPaperwork(what, reviews, on ?? turn.today, turn),
};
