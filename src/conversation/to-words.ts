/** A text longer than this is no question. */
export const LONGEST_QUESTION = 300;

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': ' and ',
  '&quot;': ' ',
  '&#39;': "'",
  '&lt;': ' ',
  '&gt;': ' ',
};

/**
 * One thing after another: an ISO date, a year of two, a day and month in figures, a quarter, a reference, a word, a
 * number with what is written on to it, a dash or question mark by itself.
 */
const WORD =
  /\d{4}-\d{2}-\d{2}|\d{4}[/-]\d{2,4}(?!\d)|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|w\/[ce]|q[1-4](?![\p{L}\d])|\p{L}+-?\d{3,}\p{L}?|\p{L}+|\d+\p{L}*|[-?]/gu;

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  wk: 'week',
  wks: 'weeks',
  mth: 'month',
  mths: 'months',
  mnth: 'month',
  yr: 'year',
  hr: 'hour',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  tomoz: 'tomorrow',
  '2day': 'today',
  pls: 'please',
  plz: 'please',
  mins: 'minutes',
  min: 'minutes',
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  wat: 'what',
  wen: 'when',
  hav: 'have',
  rvw: 'review',
  rvws: 'reviews',
  rev: 'review',
  revs: 'reviews',
  w: 'with',
  nxt: 'next',
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  sept: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  weds: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
  '&': 'and',
  n: 'and',
  thx: 'thanks',
  ty: 'thanks',
};

/**
 * The words of what somebody typed, in small letters and without what Teams puts round it: mentions, entities,
 * curly quotes, emoji. "What's due w/c 16th?" gives what, due, w/c, 16th. Abbreviations are written out.
 */
export function toWords(text: string): string[] {
  const plain = withoutMarkup(text)
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'");
  const spoken = plain
    .replace(/(?<=[\p{L}\d])'s(?![\p{L}\d])/gu, '')
    .replace(/'/g, '')
    .replace(/[–—]/g, '-');
  const found: readonly string[] = spoken.match(WORD) ?? [];
  return found.flatMap(sayDash).map((word) => ABBREVIATIONS[word] ?? word);
}

/** A dash between figures or dates means "to"; any other only joins words. */
function sayDash(word: string, index: number, all: readonly string[]): string[] {
  if (word !== '-') return [word];
  return /\d/.test(all[index - 1] ?? '') && /^\d/.test(all[index + 1] ?? '') ? ['to'] : [];
}

/** What Teams adds: the mention of the bot, tags and entities. */
function withoutMarkup(text: string): string {
  const untagged = text.replace(/<at>[^<]*<\/at>/g, ' ').replace(/<[^>]{0,200}>/g, ' ');
  return untagged.replace(/&(?:nbsp|amp|quot|lt|gt|#39);/g, (entity) => ENTITIES[entity] ?? ' ');
}
