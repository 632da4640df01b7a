import { NUMBER_WORDS } from './numbers.js';
import * as phrases from './phrases.js';
import { MONTHS, WEEKDAYS } from './read-day.js';
import { nameWords, staffNames } from './staff-names.js';
import type { Surroundings } from './understanding.js';

const { KINDS, ...OTHERS } = phrases;
const ALL = [...Object.values(OTHERS), ...Object.values(KINDS)];

/** Words of periods that stand in no phrase. */
const PERIOD_WORDS = [
  'today',
  'tomorrow',
  'yesterday',
  'tonight',
  'week',
  'weeks',
  'weekend',
  'fortnight',
  'month',
  'months',
  'quarter',
  'year',
  'years',
  'days',
  'next',
  'last',
  'this',
  'previous',
  'coming',
  'following',
  'past',
  'commencing',
  'beginning',
  'starting',
  'ending',
  'before',
  'after',
  'until',
  'till',
  'since',
  'between',
  'within',
  'during',
  'over',
  'financial',
  'calendar',
  'working',
  'remainder',
  'rest',
  'onwards',
];

/** Every word that means something here. */
const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...ALL.flatMap((each) => [...each.words]),
  ...PERIOD_WORDS,
  ...MONTHS,
  ...WEEKDAYS,
  ...NUMBER_WORDS,
]);

/** Words that a slip of the finger may be put right to: those that carry meaning, never mere filler. */
const CORRECTABLE_WORDS: readonly string[] = [
  ...new Set(
    [
      ...PERIOD_WORDS,
      ...MONTHS,
      ...WEEKDAYS,
      ...NUMBER_WORDS,
      ...[
        'what',
        'which',
        'when',
        'show',
        'please',
        'have',
        'been',
        'with',
        'without',
        'children',
        'thanks',
        'hello',
        'morning',
        'whole',
        'service',
        'everyone',
        'could',
        'would',
        'allocated',
        'updated',
        'imported',
      ],
      ...[
        ...phrases.REVIEW.words,
        ...phrases.MINUTES.words,
        ...phrases.DIARY.words,
        ...phrases.OVERDUE.words,
        ...phrases.DUE.words,
        ...phrases.OPEN.words,
      ],
      ...[
        ...phrases.NOT_SENT.words,
        ...phrases.NOT_BOOKED.words,
        ...phrases.CASELOAD.words,
        ...phrases.UNALLOCATED.words,
      ],
      ...Object.values(KINDS).flatMap((each) => [...each.words]),
    ].filter((word) => word.length > 3),
  ),
];

/** The words that are known, and those that a slip may be put right to. */
interface Vocabulary {
  readonly known: ReadonlySet<string>;
  readonly vocabulary: readonly string[];
}

const remembered = new WeakMap<Surroundings['people'], Vocabulary>();

/** The vocabulary with the names of a service in it; worked out once for each staff list. */
export function vocabularyWith(people: Surroundings['people'], teams: Surroundings['teams']): Vocabulary {
  const found =
    remembered.get(people) ??
    withNames([...staffNames(people).flatMap(({ names }) => names), ...teams.flatMap(nameWords)]);
  remembered.set(people, found);
  return found;
}

function withNames(all: readonly string[]): Vocabulary {
  const names = [...new Set(all)];
  return {
    known: new Set([...KNOWN_WORDS, ...names, ...names.map((name) => `${name}s`)]),
    vocabulary: [...CORRECTABLE_WORDS, ...names.filter((name) => name.length > 3)],
  };
}
