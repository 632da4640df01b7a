import { addMonths, type Day, firstOfMonth } from '../../domain/day.js';
import type { FigureTopic } from '../../domain/figures/topics.js';
import { takePeriod } from '../find-period.js';
import { takeWhose } from '../find-whose.js';
import type { AskedPeriod, Question } from '../question.js';
import type { Surroundings } from '../understanding.js';
import { Words } from '../words.js';
import { FIGURE_PHRASES, OVERVIEW, ROUND_FIGURES, SHARE } from './figure-phrases.js';

type FiguresRead = Extract<Question, { topic: 'figures' }> | { readonly noSuchDay: string };

/**
 * What is asked of the service's figures: "timescales for March", "participation last quarter", "how are we doing".
 * Undefined where it is nothing of the kind, or not every word of it is understood. A month without its year is the last
 * one: figures are of what has been.
 */
export function figuresQuestion(all: readonly string[], surroundings: Surroundings): FiguresRead | undefined {
  // "The last financial year" is the one that has ended, and not the twelve months up to today.
  const words = new Words(all.filter((word, at) => word !== 'the' || !BEFORE_A_YEAR.has(all[at + 1] ?? '')));
  const isOverview = words.take(OVERVIEW) > 0;
  const share = words.has(SHARE);
  const topics = FIGURE_PHRASES.filter(([, phrases]) => words.take(phrases) > 0);
  const [topic, ...more] = topics.map(([name]) => name);
  if (more.length > 0 || (topic === undefined ? !isOverview && !share : isOverview)) return undefined;
  if (topic !== undefined && NEEDS_SHARE.has(topic) && !share) return undefined;
  words.take(SHARE);
  const period = takePeriod(words, surroundings);
  if ('noSuchDay' in period) return period;
  if ('unclear' in period) return undefined;
  const whose = takeWhose(words, surroundings, undefined);
  if ('several' in whose || 'unclear' in whose) return undefined;
  words.take(ROUND_FIGURES);
  if (words.left().length > 0) return undefined;
  const past = lookBack(period.period ?? { to: surroundings.today }, all, surroundings.today);
  return { topic: 'figures', what: topic ?? 'overview', whose: whose.whose, period: past };
}

/** These words alone ask for a list, and for a figure only with a word of counting. */
const NEEDS_SHARE: ReadonlySet<FigureTopic> = new Set(['minutes']);

const BEFORE_A_YEAR = new Set(['last', 'previous', 'financial', 'year', 'quarter']);
const YEAR = /^(?:19|20)\d\d$/;

/** A stretch that is still to come, without a year said, is the one of a year ago; no stretch goes beyond today. */
function lookBack(asked: AskedPeriod, all: readonly string[], today: Day): AskedPeriod {
  const { from } = asked;
  const isToCome = from !== undefined && from > today && !all.some((word) => YEAR.test(word));
  const back = (day: Day | undefined) => (day && isToCome ? addMonths(day, -12) : day);
  const [first, last] = [back(from), back(asked.to)];
  const to = last === undefined || last > today ? today : last;
  return { from: first !== undefined && first <= to ? first : firstOfMonth(to), to };
}
