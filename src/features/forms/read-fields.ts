import { LONGEST_TEXT } from '../../cards/form-data.js';
import { type Day, dayOf, isDay } from '../../domain/day.js';

const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
const BRITISH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** What was read of a field, or what is wrong with it; absent where the field was left empty. */
export type ReadField<Value> = { readonly value?: Value; readonly mistake?: string };

/** A day as a date field gives it, or as it is written in Britain where a client has no calendar to choose from. */
export function readDayField(text: string): ReadField<Day> {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  const value = isDay(trimmed) ? trimmed : britishDay(trimmed);
  return value
    ? { value }
    : { mistake: 'That is not a day that exists. Choose it from the calendar, or write it as 12/04/2018.' };
}

function britishDay(text: string): Day | undefined {
  const [, day, month, year] = BRITISH.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

/** A time as a time field gives it, 'HH:mm'. */
export function readTimeField(text: string): ReadField<string> {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  return TIME.test(trimmed)
    ? { value: trimmed.padStart('HH:mm'.length, '0') }
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
