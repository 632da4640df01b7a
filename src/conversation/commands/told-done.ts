import { type Day, dayOf } from '../../domain/day.js';
import { FINISHED, SENT } from './paperwork-phrases.js';

const PAPERS = new Set(['minutes', 'decision', 'decisions']);
const NOTING = new Set(['mark', 'note', 'record', 'log']);
const ASKS_BEFORE_PAPERS = new Set(['is', 'are', 'was', 'were', 'has', 'have']);
const LITTLE = new Set(['for', 'of', 'case', 'child', 'ref', 'reference', 'number', 'also', 'now']);

/**
 * Are minutes or decisions told to be done, and of cases that are clear? They are noted at once, so what could be a
 * question, a wish, an order to do them, or a second command is not taken for news.
 */
export function isToldDone(all: readonly string[], childRefs: readonly string[], today: Day): boolean {
  const before = all.slice(
    0,
    all.findIndex((word) => PAPERS.has(word)),
  );
  if (before.some((word, at) => ASKS_BEFORE_PAPERS.has(word) && !isOurs(word, before[at - 1]))) return false;
  // "Complete the minutes of 400003" is an order; "the minutes of 400003 complete" is news.
  if (before.includes('complete')) return false;
  const isPolite = all.includes('can') || all.includes('could');
  if (isPolite && !all.some((word) => NOTING.has(word))) return false;
  if (childRefs.length > 1 && childRefs.some((childRef) => mayBeDay(childRef, today))) return false;
  return all.every((word, at) => word !== 'and' || joinsTheSame(all.slice(at + 1), childRefs));
}

/** "I have sent the minutes" tells. */
function isOurs(word: string, before: string | undefined): boolean {
  return word === 'have' && (before === 'i' || before === 'we');
}

/** "400003 and 400007", "finished and sent"; but "record 400003 and minutes sent" are two commands. */
function joinsTheSame(rest: readonly string[], childRefs: readonly string[]): boolean {
  const next = rest.find((word) => !LITTLE.has(word)) ?? '';
  return childRefs.includes(next.toUpperCase()) || SENT.words.has(next) || FINISHED.words.has(next);
}

const DAYS_IN_FIGURES = [
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

/** "120418" and "20180412" beside a reference may be the day, of which today's would then be noted instead. */
function mayBeDay(childRef: string, today: Day): boolean {
  return DAYS_IN_FIGURES.some((form) => {
    const { day = '', month = '', year = '' } = form.exec(childRef)?.groups ?? {};
    const inFull = Number(year.length === 2 ? `20${year}` : year);
    const isNear = Math.abs(inFull - Number(today.slice(0, 4))) <= 1;
    return isNear && dayOf(inFull, Number(month), Number(day)) !== undefined;
  });
}
