import * as outcomes from './commands/outcome-phrases.js';
import * as papers from './commands/paperwork-phrases.js';
import * as commands from './commands/phrases.js';
import * as rounds from './commands/round-phrases.js';
import { VENUE_WORDS } from './commands/take-venue.js';
import { MONTHS, WEEKDAYS } from './days/calendar-words.js';
import { NUMBER_WORDS } from './days/numbers.js';
import { CASELOAD } from './phrases/caseload.js';
import { CASES } from './phrases/cases.js';
import { CHANGE } from './phrases/change.js';
import { COUNT } from './phrases/count.js';
import { DATA_AGE } from './phrases/data-age.js';
import { DIARY } from './phrases/diary.js';
import { COMING, DUE } from './phrases/due.js';
import { FILLER } from './phrases/filler.js';
import { HELLO } from './phrases/hello.js';
import { HELP } from './phrases/help.js';
import { KINDS } from './phrases/kinds.js';
import { MINE, MY_CASES } from './phrases/mine.js';
import { MINUTES } from './phrases/minutes.js';
import { NEXT_REVIEW } from './phrases/next-review.js';
import { NOT_BOOKED } from './phrases/not-booked.js';
import { NOT_SENT } from './phrases/not-sent.js';
import { ABOUT_ONE, PAST, WHEN, WHY } from './phrases/one-case.js';
import { OPEN } from './phrases/open.js';
import { NOT_NOW_OVERDUE, OVERDUE } from './phrases/overdue.js';
import { PERIOD_WORDS } from './phrases/period-words.js';
import { REVIEW } from './phrases/review.js';
import { SERVICE } from './phrases/service.js';
import { START_NOT_KNOWN } from './phrases/start-not-known.js';
import { THANKS } from './phrases/thanks.js';
import { UNALLOCATED } from './phrases/unallocated.js';
import { WHAT_IS_ON } from './phrases/what-is-on.js';
import { FIGURE_PHRASES, OVERVIEW, SHARE } from './service/figure-phrases.js';
import * as service from './service/phrases.js';
import { Phrases } from './words.js';

const wordsOf = (phrases: readonly Phrases[]): string[] => phrases.flatMap((each) => [...each.words]);

/** Words of days and periods. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([...PERIOD_WORDS, ...MONTHS, ...WEEKDAYS]);

/** Words that carry nothing or an instruction, of which some are first names too: Will, Mark, Bill. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(wordsOf([FILLER, CHANGE]));

const NOUNS = [REVIEW, MINUTES, ...Object.values(KINDS)];
const MEANING = [
  DIARY,
  OVERDUE,
  NOT_NOW_OVERDUE,
  DUE,
  COMING,
  OPEN,
  NOT_SENT,
  NOT_BOOKED,
  CASELOAD,
  UNALLOCATED,
];
const OTHERS = [
  ...Object.values({ ...commands, ...outcomes, ...papers, ...rounds, ...service }).filter(
    (each) => each instanceof Phrases,
  ),
  ...[OVERVIEW, SHARE, ...FIGURE_PHRASES.map(([, phrases]) => phrases)],
  ...Object.values(VENUE_WORDS),
  ...[
    CASES,
    CHANGE,
    COUNT,
    DATA_AGE,
    FILLER,
    HELLO,
    HELP,
    MINE,
    MY_CASES,
    NEXT_REVIEW,
    SERVICE,
    START_NOT_KNOWN,
  ],
  ...[THANKS, WHAT_IS_ON, ABOUT_ONE, PAST, WHEN, WHY],
];

/** Real words that are near to one of ours and mean something else. */
const OTHER_WORDS = [
  'noon',
  'midday',
  'minute',
  'than',
  'then',
  'past',
  'later',
  'least',
  'latest',
  'earlier',
];

/** Every word that means something here. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf([...NOUNS, ...MEANING, ...OTHERS]),
  ...CALENDAR_WORDS,
  ...NUMBER_WORDS,
  ...OTHER_WORDS,
]);

const SPELT_WRONG_OFTEN = [
  'children',
  'thanks',
  'hello',
  'morning',
  'service',
  'everyone',
  'updated',
  'adjourn',
  'adjourned',
  'reschedule',
  'decisions',
  'placement',
  'imported',
];
const LONG_NUMBERS = NUMBER_WORDS.filter((word) => word.length > 6);

const correctable = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => word.length > 3);

/** Words that a slip of the finger may be put right to anywhere: things and days. */
export const CORRECTABLE_NOUNS: readonly string[] = correctable([
  ...wordsOf(NOUNS),
  ...CALENDAR_WORDS,
  ...LONG_NUMBERS,
  ...SPELT_WRONG_OFTEN,
]);

/** The same and what is said of them, where no name is to be expected. */
export const CORRECTABLE_WORDS: readonly string[] = correctable([...CORRECTABLE_NOUNS, ...wordsOf(MEANING)]);

/** Words that add nothing: put right only where two letters changed places, else a surname would be lost. */
export const SWAPPABLE_WORDS: readonly string[] = correctable([
  ...['what', 'which', 'when', 'show', 'please', 'have', 'been', 'with', 'could', 'would', 'list', 'this'],
]);
