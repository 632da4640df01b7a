import type { CaseFile } from '../../domain/case-file.js';
import { dutiesOf } from '../../domain/duties.js';
import { RULES } from '../../domain/rules.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { stepsTo } from '../limit/steps.js';
import { openCaseButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';
import { reviewWords } from '../wording/review-words.js';
import { standingOf } from '../wording/standing.js';
import { caseTitle } from './case.js';
import { whyNoReviewIsOwed } from './not-owed.js';
import { limitNotes } from './owed.js';

/** Why the case's next review is due when it is, or why none is. */
export function whyCard(file: CaseFile, turn: Turn): Answer {
  const review = dutiesOf(file, turn.calendar).find((duty) => duty.type === 'review');
  const common = {
    title: `${caseTitle(file)}: why then`,
    buttons: [openCaseButton(file.childRef)],
    footnote: dataAgeWords(turn.directory),
  };
  const preview = `Case ${file.childRef}`;
  if (!review) {
    const data = {
      ...common,
      answer: whyNoReviewIsOwed(file),
      steps: [],
      source: RULES.subsequent.source,
      notes: [],
    };
    return { card: { name: 'explanation', data }, preview };
  }
  const { limit, kind, assumed } = review;
  const assumption =
    'assumed: the start of care is not known, so which review comes next is not known either; six-monthly is supposed';
  const standing = standingOf(limit.day, turn.today, turn.calendar).words;
  const data = {
    ...common,
    answer: `${reviewWords(kind)}: ${wordsForDay(limit.day)} (${standing})`,
    steps: stepsTo(limit, turn.calendar),
    source: RULES[limit.rule].source,
    notes: [...(assumed ? [assumption] : []), ...limitNotes(limit)],
  };
  return { card: { name: 'explanation', data }, preview };
}
