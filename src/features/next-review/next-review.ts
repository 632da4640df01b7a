import type { Listed } from '../../case-index/listed.js';
import { sayBack } from '../../conversation/say-back.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type Turn } from '../feature.js';
import { type Line, reviewLine } from '../lists/line.js';
import { surroundingsOf } from '../lists/list-answer.js';
import { othersAnswer } from '../others-answer.js';
import { linesOf, scopeFor } from '../scope.js';
import { askButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';
import { counted } from '../wording/standing.js';

/** The meeting that comes next, the limit that comes next, and how many limits have gone by. */
export const nextReview: Feature<'next-review'> = {
  topic: 'next-review',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const scope = scopeFor(question.whose, turn);
    if (!scope.allowed) return othersAnswer(question, turn);
    const [open, booked] = await Promise.all([
      turn.index.list({ list: 'review', ...linesOf(scope) }),
      turn.index.list({ list: 'booking', from: turn.today, ...linesOf(scope) }),
    ]);
    const overdue = open.filter(({ limit }) => limit !== undefined && limit < turn.today).length;
    const lines = nextLines(open, booked, turn);
    return {
      card: {
        name: 'list',
        data: {
          title: sayBack(question, surroundingsOf(turn)),
          summary: `${scope.words} · ${overdue === 0 ? 'none overdue' : `${counted(overdue, 'review')} overdue`}`,
          lines,
          ...(lines.length === 0 && { nothing: 'No review is booked or has its limit ahead.' }),
          buttons: overdue > 0 ? [overdueButton(question.whose)] : [],
          footnote: dataAgeWords(turn.directory),
        },
      },
      preview: overdue === 0 ? 'Your next review' : `${counted(overdue, 'review')} overdue`,
    };
  },
};

/** First the meeting that comes next, then the limit that comes next where that is another case's. */
function nextLines(open: readonly Listed[], booked: readonly Listed[], turn: Turn): Line[] {
  const meeting = booked[0];
  const limit = open.find((listed) => listed.limit !== undefined && listed.limit >= turn.today);
  const lines: Line[] = [];
  if (meeting) lines.push(headed('Next meeting', meeting, turn));
  if (limit && limit.childRef !== meeting?.childRef) lines.push(headed('Next limit', limit, turn));
  return lines;
}

function headed(heading: string, listed: Listed, turn: Turn): Line {
  const line = reviewLine(listed, turn);
  return { ...line, what: `${heading}: ${line.what.toLowerCase()}` };
}

function overdueButton(whose: Parameters<typeof scopeFor>[0]) {
  return askButton('Overdue reviews', { topic: 'reviews', which: 'overdue', whose, countOnly: false });
}
