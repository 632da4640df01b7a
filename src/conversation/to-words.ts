import { ABBREVIATIONS } from './abbreviations.js';
import { MONTHS, WEEKDAYS } from './days/calendar-words.js';
import { foldName } from './name-words.js';
import { withoutMarkup } from './without-markup.js';

/** A text longer than this is no question. */
export const LONGEST_QUESTION = 300;

/**
 * One thing after another: an ISO date, a time of day, a year of two, a day and month in figures, a quarter, a reference, a word, a
 * number with what is written on to it, a dash or question mark by itself.
 */
const WORD =
  /\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}(?!\d)|\d{4}[/-]\d{2,4}(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?!\d)|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|w\/[bce]|q[1-4](?![\p{L}\d])|\p{L}+-?\d{3,}\p{L}?|b4(?!\p{L})|\p{L}+(?:'s(?!\p{L}))?|\d+\p{L}*(?:'s(?!\p{L}))?|[-?&]/gu;

const CALENDAR = new Set([...MONTHS, ...WEEKDAYS]);

/**
 * The words of what somebody typed, in small letters and without accents or what Teams puts round it: mentions,
 * entities, curly quotes, emoji. "What's due w/c 16th?" gives what, due, w/c, 16th. Abbreviations are written out.
 * A possessive is kept for names that are ordinary words too ("May's"), and is taken off all others.
 * @param ordinaryNames names of the staff that mean something else as well, folded
 */
export function toWords(text: string, ordinaryNames: ReadonlySet<string>): string[] {
  const plain = foldName(withoutMarkup(text).replace(/[’‘`´]/g, "'"));
  const spoken = plain.replace(/'(?!s(?!\p{L}))/gu, '').replace(/[–—]/g, '-');
  const found: readonly string[] = spoken.match(WORD) ?? [];
  return found.flatMap(splitDayAndMonth).map(writeOut(ordinaryNames)).flatMap(sayDash);
}

/** "16apr" is two words. */
function splitDayAndMonth(word: string): string[] {
  const [, day, month] = /^(\d{1,2}(?:st|nd|rd|th)?)(\p{L}{3,})$/u.exec(word) ?? [];
  if (day === undefined || month === undefined) return [word];
  return MONTHS.includes(ABBREVIATIONS[month] ?? month) ? [day, month] : [word];
}

function writeOut(ordinaryNames: ReadonlySet<string>) {
  return (word: string): string => {
    const bare = word.replace(/'s$/, '').replace(/^(\d{4,})s$/, '$1');
    const meant = ABBREVIATIONS[bare] ?? bare;
    return bare !== word && ordinaryNames.has(meant) ? `${meant}'s` : meant;
  };
}

/** A dash between figures, dates or names of days and months means "to"; any other only joins words. */
function sayDash(word: string, index: number, all: readonly string[]): string[] {
  if (word !== '-') return [word];
  const [before = '', after = ''] = [all[index - 1], all[index + 1]];
  const between = (/\d/.test(before) || CALENDAR.has(before)) && (/^\d/.test(after) || CALENDAR.has(after));
  return between ? ['to'] : [];
}
