import { KINDS } from './phrases.js';
import type { QuestionTopic } from './question-topic.js';
import { readDay } from './read-day.js';
import type { Surroundings } from './understanding.js';
import { Phrases, Words } from './words.js';

type LimitQuestion = QuestionTopic<'limit'>;
type Rule = LimitQuestion['rule'];

const CARE_START = new Phrases([
  'looked after',
  'became looked after',
  'becoming looked after',
  'becomes looked after',
  'started being looked after',
  'came into care',
  'coming into care',
  'comes into care',
  'come into care',
  'came in to care',
  'entered care',
  'entering care',
  'enters care',
  'taken into care',
  'accommodated',
  'in care',
  'into care',
  'became lac',
  'became cla',
  'started care',
  'care started',
  'care start',
  'start of care',
  'starting care',
  'placed',
  'becoming lac',
  'became a looked after child',
  'care began',
  'section 20',
  'admitted to care',
  'came in',
]);
const SHORT_BREAKS = new Phrases([
  'short breaks',
  'short break',
  'respite',
  'series of short breaks',
  'on short breaks',
  'short break care',
]);
const MINUTES = new Phrases([
  'minutes',
  'review minutes',
  'record',
  'minutes distributed',
  'minutes sent',
  'minutes out',
]);
const FINISHED = new Phrases(['finished', 'completed', 'written', 'written up', 'full record']);
const DECISIONS = new Phrases([
  'decisions',
  'decision',
  'recommendations',
  'decisions out',
  'decisions sent',
]);
const ALLOCATION = new Phrases([
  'allocation',
  'allocated',
  'iro allocation',
  'iro allocated',
  'allocate',
  'iro',
  'an iro',
]);
const ONE_REVIEW = new Phrases([
  'review',
  'lac review',
  'meeting',
  'review meeting',
  'statutory review',
  'one',
]);
const EVENT = new Phrases([
  'after',
  'following',
  'held',
  'held on',
  'was held',
  'took place',
  'was',
  'from',
  'since',
  'if',
  'completed',
  'happened',
  'done',
  'dated',
  'counting from',
  'starting',
]);
const AROUND = new Phrases([
  'when',
  'is',
  'are',
  'would',
  'will',
  'should',
  'be',
  'the',
  'a',
  'an',
  'due',
  'by',
  'limit',
  'deadline',
  'date',
  'what',
  'for',
  'child',
  'children',
  'who',
  'on',
  'of',
  'to',
  'that',
  'which',
  'has',
  'have',
  'had',
  'been',
  'does',
  'do',
  'need',
  'needs',
  'must',
  'happen',
  'it',
  'its',
  'my',
  'i',
  'and',
  'in',
  'please',
  'can',
  'you',
  'tell',
  'me',
  'work',
  'out',
  'calculate',
  'statutory',
  'lac',
  'next',
  'previous',
  'last',
  'new',
  'young',
  'person',
  'baby',
  'they',
  'their',
  'he',
  'she',
  'them',
  'last',
  'latest',
  'then',
  'at',
  'with',
  'as',
  'not',
  'get',
  '?',
  'sent',
  'distributed',
  'out',
  'know',
  'count',
  'counted',
  'started',
  'start',
  'day',
  'timescale',
  'how',
  'long',
  'got',
  'we',
  'hold',
  'whats',
  'could',
  'later',
  'than',
  'want',
  'case',
  'if',
  'held',
  'review',
]);

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
  const found = takeDay(words, today);
  if (!found) return undefined;
  const shortBreaks = words.take(SHORT_BREAKS) > 0;
  const careStart = words.take(CARE_START) > 0;
  const heard = hear(words);
  if (!careStart && !isOneReviewsEvent(all, heard)) return undefined;
  const rule =
    careStart || (shortBreaks && heard.target === undefined) ? ruleFromCare(heard) : ruleFromReview(heard);
  words.take(AROUND);
  if (rule === undefined || words.left().length > 0) return undefined;
  return 'noSuchDay' in found ? found : { topic: 'limit', rule, from: found.meaning, shortBreaks };
}

interface Heard {
  readonly minutes: boolean;
  readonly finished: boolean;
  readonly decisions: boolean;
  readonly allocation: boolean;
  readonly review: boolean;
  readonly event: boolean;
  readonly kinds: readonly ('first' | 'second' | 'subsequent')[];
  /** The kind that is asked about. */
  readonly target: 'first' | 'second' | 'subsequent' | undefined;
}

function hear(words: Words): Heard {
  const kinds = (['first', 'second', 'subsequent'] as const).filter((kind) => words.take(KINDS[kind]) > 0);
  return {
    decisions: words.take(DECISIONS) > 0,
    minutes: words.take(MINUTES) > 0,
    allocation: words.take(ALLOCATION) > 0,
    review: words.take(ONE_REVIEW) > 0,
    finished: words.take(FINISHED) > 0,
    event: words.take(EVENT) > 0,
    kinds,
    target: kinds.at(-1),
  };
}

/** One review and an event of it; "reviews after 30 April" asks for a list. */
function isOneReviewsEvent(
  all: readonly string[],
  { review, event, kinds, minutes, decisions }: Heard,
): boolean {
  if (all.includes('reviews') || all.includes('overdue')) return false;
  return event && review && (kinds.length > 0 || minutes || decisions || all.includes('next'));
}

function takeDay(words: Words, today: Surroundings['today']) {
  for (let index = 0; index < words.all.length; index += 1) {
    // A word that may stand before a day is left, so that "on" and "the" are found by the phrases.
    if (
      ['on', 'the', 'of', 'this', 'may'].includes(words.all[index] ?? '') &&
      !/\d/.test(words.all[index + 1] ?? '')
    )
      continue;
    const read = readDay(words.all, index, today, 'nearest');
    if (!read) continue;
    words.takeAt(index, read.length);
    return read;
  }
  return undefined;
}

function ruleFromCare({ allocation, target, minutes, decisions, review }: Heard): Rule | undefined {
  if (minutes || decisions) return undefined;
  if (allocation && !review) return 'allocation';
  return target === undefined || target === 'first' ? 'first' : undefined;
}

function ruleFromReview({ minutes, finished, decisions, kinds }: Heard): Rule | undefined {
  if (decisions) return 'decisions';
  if (minutes) return finished ? 'minutes-finished' : 'minutes';
  if (kinds.includes('first') && kinds.length === 1) return undefined;
  return kinds.includes('second') ? afterSecond(kinds) : 'subsequent';
}

/** "subsequent after a second" asks for the subsequent one; "second after a first" for the second. */
function afterSecond(kinds: Heard['kinds']): Rule {
  return kinds.includes('subsequent') ? 'subsequent' : 'second';
}
