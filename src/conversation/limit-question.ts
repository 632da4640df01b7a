import { hearLimit, type LimitHeard } from './hear-limit.js';
import { AROUND, CARE_START, SHORT_BREAKS } from './phrases/limits.js';
import type { QuestionTopic } from './question-topic.js';
import { takeEventDay } from './take-event-day.js';
import type { Surroundings } from './understanding.js';
import { Words } from './words.js';

type LimitQuestion = QuestionTopic<'limit'>;
type Rule = LimitQuestion['rule'];

/**
 * A limit asked for in itself, from an event on a day: "first review due for a child looked after from 5 March
 * 2018", "second review after a first on 31 January 2018". Undefined where the words are no such question; a day
 * that does not exist is said. A day without a year is the one nearest to today.
 */
export function limitQuestion(
  all: readonly string[],
  { today }: Surroundings,
): LimitQuestion | { readonly noSuchDay: string } | undefined {
  const words = new Words(all);
  const found = takeEventDay(words, today);
  if (!found) return undefined;
  const shortBreaks = words.take(SHORT_BREAKS) > 0;
  const careStart = words.take(CARE_START) > 0;
  const heard = hearLimit(words, found.at);
  const fromCare = careStart || (shortBreaks && heard.event);
  if (!fromCare && !isOneReviewsEvent(heard)) return undefined;
  const rule = fromCare ? ruleFromCare(heard) : ruleFromReview(heard);
  words.take(AROUND);
  if (rule === undefined || words.left().length > 0) return undefined;
  const { read } = found;
  return 'noSuchDay' in read
    ? { noSuchDay: read.noSuchDay }
    : { topic: 'limit', rule, from: read.meaning, shortBreaks };
}

/** One review and an event of it; "reviews after 30 April" asks for a list. */
function isOneReviewsEvent(heard: LimitHeard): boolean {
  const { isList, event, isOn, review, kinds, minutes, decisions, next } = heard;
  if (isList) return false;
  if (isOn && (minutes || decisions)) return true;
  return event && (review || kinds.length > 1) && (kinds.length > 0 || minutes || decisions || next);
}

function ruleFromCare({ allocation, kinds, minutes, decisions, review }: LimitHeard): Rule | undefined {
  if (minutes || decisions) return undefined;
  if (allocation && !review) return 'allocation';
  return kinds.every((kind) => kind === 'first') ? 'first' : undefined;
}

/** After the first comes the second; after the second, and after any other, a subsequent one. */
function ruleFromReview(heard: LimitHeard): Rule | undefined {
  const { minutes, finished, decisions, kinds, next, held } = heard;
  if (decisions) return 'decisions';
  if (minutes) return finished ? 'minutes-finished' : 'minutes';
  if (kinds.includes('subsequent')) return kinds.includes('first') ? undefined : 'subsequent';
  if (kinds.includes('first'))
    return kinds.includes('second') || next || held === 'first' ? 'second' : undefined;
  if (kinds.includes('second')) return next || held === 'second' ? 'subsequent' : 'second';
  return 'subsequent';
}
