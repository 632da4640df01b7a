import type { Answer } from '../answer.js';
import type { Feature } from '../feature.js';
import { caseLine } from '../lists/line.js';
import { listAnswer } from '../lists/list-answer.js';

/** Children without an IRO: one is to be allocated within 5 working days of becoming looked after [guidance]. */
export const unallocated: Feature<'unallocated'> = {
  topic: 'unallocated',
  requires: ['practice_manager', 'admin'],
  async answer(question, turn): Promise<Answer> {
    const found = await turn.index.list({ list: 'allocation' });
    const lineOf = caseLine('IRO to be allocated');
    const nothing = 'Every looked-after child has an IRO.';
    return listAnswer(
      { question, found, lineOf, one: 'child', many: 'children', whose: 'the whole service', nothing },
      turn,
    );
  },
};
