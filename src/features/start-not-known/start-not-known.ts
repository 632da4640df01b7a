import type { Answer } from '../answer.js';
import type { Feature } from '../feature.js';
import { caseLine } from '../lists/line.js';
import { listAnswer } from '../lists/list-answer.js';

/** Cases whose start of care is not on record, for the manager to put right: their limits are assumed until then. */
export const startNotKnown: Feature<'start-not-known'> = {
  topic: 'start-not-known',
  requires: ['practice_manager'],
  async answer(question, turn): Promise<Answer> {
    const found = await turn.index.list({ list: 'care-start' });
    const lineOf = caseLine('Start of care not known');
    const nothing = 'The start of care is on record for every looked-after child.';
    return listAnswer({ question, found, lineOf, one: 'case', whose: 'the whole service', nothing }, turn);
  },
};
