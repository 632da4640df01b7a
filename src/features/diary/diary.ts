import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { reviewLine } from '../lists/line.js';
import { countAnswer, listAnswer } from '../lists/list-answer.js';
import { othersAnswer } from '../others-answer.js';
import { linesOf, scopeFor } from '../scope.js';

/** Reviews with a booking in a period, in the order of their meetings; without a period, from today on. */
export const diary: Feature<'diary'> = {
  topic: 'diary',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const scope = scopeFor(question.whose, turn);
    if (!scope.allowed) return othersAnswer(question, turn);
    const { from, to } = question.period ?? { from: turn.today };
    const found = await turn.index.list({
      list: 'booking',
      ...(from && { from }),
      ...(to && { to }),
      ...linesOf(scope, { kind: question.reviewKind }),
    });
    const list = {
      question,
      found,
      lineOf: reviewLine,
      one: 'booked review',
      whose: scope.words,
      nothing: 'No review is booked then.',
    };
    return question.countOnly ? countAnswer(list, turn) : listAnswer(list, turn);
  },
};
