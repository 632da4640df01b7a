/** One to nineteen in words, in their order. */
export const UNITS: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 };

/** A number found at a place, and how many words it took. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
}

/** A count at a place: "10", "ten", "a", "a couple of", "twenty one". */
export function readCount(words: readonly string[], at: number): ReadNumber | undefined {
  const word = words[at] ?? '';
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), length: 1 };
  if (word === 'a' && words[at + 1] === 'couple' && words[at + 2] === 'of') return { value: 2, length: 3 };
  if (word === 'couple' && words[at + 1] === 'of') return { value: 2, length: 2 };
  if (word === 'couple') return { value: 2, length: 1 };
  if (word === 'a' || word === 'an') return { value: 1, length: 1 };
  const tens = TENS[word];
  const unit = UNITS.indexOf(words[at + 1] ?? '') + 1;
  if (tens !== undefined)
    return unit > 0 && unit < 10 ? { value: tens + unit, length: 2 } : { value: tens, length: 1 };
  const plain = UNITS.indexOf(word) + 1;
  return plain > 0 ? { value: plain, length: 1 } : undefined;
}

/** A day of the month at a place: "16", "16th", "sixteenth", "twenty third", "thirty first". */
export function readDayOfMonth(
  words: readonly string[],
  at: number,
): (ReadNumber & { readonly ordinal: boolean }) | undefined {
  const word = words[at] ?? '';
  const figures = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word);
  if (figures) return { value: Number(figures[1]), length: 1, ordinal: figures[2] !== undefined };
  const next = ORDINALS.indexOf(words[at + 1] ?? '') + 1;
  if ((word === 'twenty' || word === 'thirty') && next > 0 && next < 10) {
    return { value: (word === 'twenty' ? 20 : 30) + next, length: 2, ordinal: true };
  }
  if (word === 'thirtieth') return { value: 30, length: 1, ordinal: true };
  const ordinal = ORDINALS.indexOf(word) + 1;
  return ordinal > 0 ? { value: ordinal, length: 1, ordinal: true } : undefined;
}

/** Every number word, for the spelling. */
export const NUMBER_WORDS: readonly string[] = [
  ...UNITS,
  ...ORDINALS,
  ...Object.keys(TENS),
  'thirtieth',
  'couple',
];
