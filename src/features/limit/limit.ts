import { limitBy, RULES, type RuleName } from '../../domain/rules.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { limitNotes } from '../case/owed.js';
import { ANY_ROLE, type Feature, type QuestionOn } from '../feature.js';
import { dataAgeWords } from '../wording/footnote.js';
import { standingOf } from '../wording/standing.js';
import { stepsTo } from './steps.js';

/** The limit that a rule gives for an event, for a case that need not be in the index. */
export const limit: Feature<'limit'> = {
  topic: 'limit',
  requires: ANY_ROLE,
  async answer(question, { calendar, today, directory }): Promise<Answer> {
    const name = ruleAsked(question);
    const due = limitBy(calendar, name, question.from);
    const what = RULES[name].what;
    return {
      card: {
        name: 'explanation',
        data: {
          title: `${what.charAt(0).toUpperCase()}${what.slice(1)}: limit`,
          answer: `${wordsForDay(due.day)} (${standingOf(due.day, today, calendar).words})`,
          steps: stepsTo(due, calendar),
          source: RULES[name].source,
          notes: limitNotes(due),
          buttons: [],
          footnote: dataAgeWords(directory),
        },
      },
      preview: 'A limit, worked out',
    };
  },
};

/** Short breaks have limits of their own, and no second review after three months (reg 48). */
function ruleAsked({ rule, shortBreaks }: QuestionOn['limit']): RuleName {
  if (!shortBreaks) return rule;
  if (rule === 'first') return 'first-short-breaks';
  return rule === 'second' || rule === 'subsequent' ? 'subsequent-short-breaks' : rule;
}
