import type { Listed } from '../../case-index/listed.js';
import { addDays, type Day } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { countWorkingDays, workingDayOnOrBefore } from '../../domain/working-calendar.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { field } from '../forms/fields.js';
import type { PlainFormState } from '../forms/plain-form.js';
import { reviewWords } from '../wording/review-words.js';

/** What is typed into the form: the places of the lines, with commas between; and until when. */
export type SnoozeTyped = { readonly lines: string; readonly until: string };

/** The verb that puts reminders off. */
export const SAVE_SNOOZE = 'snooze.save';

/** Lines that fit the form. */
const MOST_LINES = 10;

/** The form by which reminders come again later: which, and when. */
export function showSnoozeForm(state: PlainFormState<SnoozeTyped>, lines: readonly Listed[]): Answer {
  const { turn, notices } = state;
  const next = turn ? `The next working day, ${wordsForDay(nextWorkingDay(turn))}` : 'The next working day';
  return {
    card: {
      name: 'form',
      data: {
        title: 'Remind me later',
        intro: 'Until then it is not said again; the limit stays where it is.',
        notices: [...notices],
        rows: [
          [
            field(state, 'lines', {
              type: 'several',
              label: 'What',
              required: true,
              errorMessage: 'Please choose what to be reminded of later.',
              choices: choicesOf(lines, state.typed.lines),
            }),
          ],
          [
            field(state, 'until', {
              type: 'choice',
              label: 'When',
              required: true,
              choices: [
                { title: next, value: 'next' },
                { title: 'The working day before its limit', value: 'before' },
              ],
            }),
          ],
        ],
        saves: [{ title: 'Remind me then', verb: SAVE_SNOOZE, data: {} }],
        buttons: [],
      },
    },
    preview: 'Remind me later',
  };
}

/** Where the lists could not be read, what was chosen stands by itself. */
function choicesOf(lines: readonly Listed[], chosen: string) {
  if (lines.length === 0) return placesIn(chosen).map((place) => ({ title: place, value: place }));
  return lines.slice(0, MOST_LINES).map((one) => ({ title: lineWords(one), value: one.place }));
}

/** '400003: minutes, limit Fri 13 April 2018'. */
export function lineWords({ childRef, place, kind, limit }: Listed): string {
  const list = place.slice(0, place.indexOf('.'));
  const what = list === 'review' ? reviewWords(kind).toLowerCase() : list;
  return `${childRef}: ${what}${limit ? `, limit ${wordsForDay(limit)}` : ''}`;
}

/** The places in what was chosen. */
export function placesIn(chosen: string): string[] {
  return chosen.split(',').filter((place) => place !== '');
}

/** The working day after today. */
export function nextWorkingDay({ calendar, today }: Turn): Day {
  return countWorkingDays(calendar, today, 1).day;
}

/** The day on which a line is said again; undefined where that would be past its limit, or not after today. */
export function untilWhen({ limit }: Listed, until: string, turn: Turn): Day | undefined {
  if (limit === undefined) return undefined;
  const next = nextWorkingDay(turn);
  const day = until === 'before' ? workingDayOnOrBefore(turn.calendar, addDays(limit, -1)) : next;
  return day > turn.today && day <= limit ? day : undefined;
}
