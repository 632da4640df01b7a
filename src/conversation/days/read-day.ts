import { addDays, type Day, isDay } from '../../domain/day.js';
import { readDate } from './date.js';
import { longer, type Read } from './read.js';
import { readWeekOn } from './week-on.js';
import { readWeekday } from './weekday.js';
import { dayInYear, type YearRule } from './year.js';

/** Words that may stand before a day and add nothing. */
const BEFORE_DAY = new Set(['on', 'the', 'of', 'this', 'coming']);

/** A day at a place: in figures or words, with or without a year, or as seen from today. */
export function readDay(
  words: readonly string[],
  at: number,
  today: Day,
  rule: YearRule,
): Read<Day> | undefined {
  const word = words[at] ?? '';
  if (BEFORE_DAY.has(word)) return longer(readDay(words, at + 1, today, rule), 1);
  return (
    readFigures(word, today, rule) ??
    readWeekOn(words, at, today) ??
    readRelative(words, at, today) ??
    readWeekday(words, at, today, rule) ??
    readDate(words, at, today, rule)
  );
}

/** "2018-04-16", "16/4", "16.4.18", "16-04-2018". */
function readFigures(word: string, today: Day, rule: YearRule): Read<Day> | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word))
    return isDay(word) ? { length: 1, meaning: word } : { length: 1, noSuchDay: word };
  const parts = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(word);
  if (!parts) return undefined;
  const meaning = dayInYear(Number(parts[1]), Number(parts[3]), parts[4], today, rule);
  return meaning ? { length: 1, meaning } : { length: 1, noSuchDay: word };
}

const RELATIVE: readonly (readonly [readonly string[], number])[] = [
  [['day', 'after', 'tomorrow'], 2],
  [['day', 'before', 'yesterday'], -2],
  [['morning'], 0],
  [['afternoon'], 0],
  [['evening'], 0],
  [['today'], 0],
  [['tonight'], 0],
  [['now'], 0],
  [['tomorrow'], 1],
  [['yesterday'], -1],
];
const PARTS_OF_TODAY = new Set(['morning', 'afternoon', 'evening']);

/** A limit is a date and a booking a day, so that "this afternoon" is all of today; a greeting has no "this". */
function readRelative(words: readonly string[], at: number, today: Day): Read<Day> | undefined {
  const relative = RELATIVE.find(([phrase]) => phrase.every((word, index) => words[at + index] === word));
  if (!relative) return undefined;
  if (PARTS_OF_TODAY.has(words[at] ?? '') && words[at - 1] !== 'this') return undefined;
  return { length: relative[0].length, meaning: addDays(today, relative[1]) };
}
