import type { Button } from '../../cards/card-data.js';
import type { Listed } from '../../case-index/listed.js';
import type { Answer } from '../answer.js';
import { limitsAsked } from '../asked-days.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { minutesLine } from '../lists/line.js';
import { countAnswer, type FoundList, listAnswer } from '../lists/list-answer.js';
import { pageOf } from '../lists/page.js';
import { othersAnswer } from '../others-answer.js';
import { linesOf, scopeFor } from '../scope.js';
import { askButton } from '../wording/buttons.js';

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
    const list: FoundList = {
      question,
      buttons: severalButton(pageOf(found, turn.place).items),
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

/** Minutes of several reviews at once, or of another day than today. */
function severalButton(shown: readonly Listed[]): Button[] {
  const reviews = shown.flatMap(({ childRef, heldOn }) => (heldOn ? [{ childRef, heldOn }] : []));
  return reviews.length === 0
    ? []
    : [askButton('Several, or another day', { topic: 'paperwork-form', reviews })];
}
