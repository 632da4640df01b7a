import type { Listed } from '../../case-index/listed.js';
import type { Answer } from '../answer.js';
import { limitsAsked } from '../asked-days.js';
import { ANY_ROLE, type Feature, type QuestionOn } from '../feature.js';
import { reviewLine } from '../lists/line.js';
import { countAnswer, type FoundList, listAnswer } from '../lists/list-answer.js';
import { othersAnswer } from '../others-answer.js';
import { linesOf, scopeFor } from '../scope.js';
import { askButton } from '../wording/buttons.js';

type Asked = QuestionOn['reviews'];

/** Open reviews by their limit: due in a period, overdue, or all; by kind, and by whether they are booked. */
export const reviews: Feature<'reviews'> = {
  topic: 'reviews',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const scope = scopeFor(question.whose, turn);
    if (!scope.allowed) return othersAnswer(question, turn);
    const found = await turn.index.list({
      list: 'review',
      ...limitsAsked(question.which, question.period, turn.today),
      ...linesOf(scope, { kind: question.reviewKind, booked: question.booked }),
    });
    const list = foundReviews(question, found, scope.words);
    return question.countOnly ? countAnswer(list, turn) : listAnswer(list, turn);
  },
};

function foundReviews(question: Asked, found: readonly Listed[], whose: string): FoundList {
  const minutes = askButton('Overdue minutes', {
    topic: 'minutes',
    which: 'overdue',
    whose: question.whose,
    countOnly: false,
  });
  return {
    question,
    found,
    lineOf: reviewLine,
    one: 'review',
    whose,
    nothing:
      question.which === 'overdue' ? 'No review is past its limit.' : 'No open review has its limit then.',
    ...(question.which === 'overdue' && { buttons: [minutes] }),
  };
}
