import { LONGEST_TEXT } from '../../cards/form-data.js';
import { type Day, isDay } from '../../domain/day.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What was read of a field, or what is wrong with it; absent where the field was left empty. */
export type ReadField<Value> = { readonly value?: Value; readonly mistake?: string };

/** A day as a date field gives it. */
export function readDayField(text: string): ReadField<Day> {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  return isDay(trimmed)
    ? { value: trimmed }
    : { mistake: 'That is not a day that exists. Choose it from the calendar, or write it as 2018-04-12.' };
}

/** A time as a time field gives it, 'HH:mm'. */
export function readTimeField(text: string): ReadField<string> {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  return TIME.test(trimmed)
    ? { value: trimmed }
    : { mistake: 'That is not a time of day. Write it as 10:30 or 14:00.' };
}

/** Words of one's own; kept as they were typed, without the spaces round them. */
export function readWordsField(text: string): ReadField<string> {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  return trimmed.length <= LONGEST_TEXT
    ? { value: trimmed }
    : { mistake: `That is too long: at most ${LONGEST_TEXT} characters. Please shorten it.` };
}

/** One of some choices. */
export function readChoiceField<Choice extends string>(
  text: string,
  choices: readonly Choice[],
): ReadField<Choice> {
  if (text === '') return {};
  const value = choices.find((choice) => choice === text);
  return value === undefined ? { mistake: 'That is none of the choices. Please choose again.' } : { value };
}

/** The mistakes among what was read, by field. */
export function mistakesIn<Read extends Readonly<Record<string, ReadField<unknown>>>>(
  read: Read,
): Partial<Record<keyof Read & string, string>> {
  const mistakes: Partial<Record<keyof Read & string, string>> = {};
  for (const id in read) {
    const mistake = read[id]?.mistake;
    if (mistake !== undefined) mistakes[id] = mistake;
  }
  return mistakes;
}
