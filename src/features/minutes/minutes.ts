import type { Answer } from '../answer.js';
import { limitsAsked } from '../asked-days.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { minutesLine } from '../lists/line.js';
import { countAnswer, listAnswer } from '../lists/list-answer.js';
import { othersAnswer } from '../others-answer.js';
import { linesOf, scopeFor } from '../scope.js';

/** Minutes not yet distributed: due in a period, overdue (20 working days, the service's standard), or all that are owed. */
export const minutes: Feature<'minutes'> = {
  topic: 'minutes',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const scope = scopeFor(question.whose, turn);
    if (!scope.allowed) return othersAnswer(question, turn);
    const found = await turn.index.list({
      list: 'minutes',
      ...limitsAsked(question.which, question.period, turn.today),
      ...linesOf(scope, { kind: question.reviewKind }),
    });
    const list = {
      question,
      found,
      lineOf: minutesLine,
      one: 'set of minutes',
      many: 'sets of minutes',
      whose: scope.words,
      nothing:
        question.which === 'overdue' ? 'No minutes are past their limit.' : 'No minutes are owed then.',
    };
    return question.countOnly ? countAnswer(list, turn) : listAnswer(list, turn);
  },
};
