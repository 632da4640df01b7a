import { z } from 'zod';
import type { Field } from '../../cards/form-data.js';
import type { Paperwork } from '../../conversation/question.js';
import { isDay } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Action } from '../action.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type Turn } from '../feature.js';
import { type Notice, typedText } from '../forms/form.js';
import { readDayField } from '../forms/read-fields.js';
import { notSavedNotice } from '../forms/save-form.js';
import { answerPaperwork } from './paperwork-told.js';
import type { PaperworkOf } from './record-paperwork.js';

/** The verbs of the form's buttons, and what each records. */
const VERBS: readonly (readonly [string, string, Paperwork])[] = [
  ['paperwork.sent', 'Minutes sent', 'minutes-sent'],
  ['paperwork.finished', 'Minutes finished', 'minutes-finished'],
];

/** A review among those of a form: its reference and the day it was held, as one value. */
const offeredOne = z
  .string()
  .max(80)
  .regex(/^[^ ]+ \d{4}-\d{2}-\d{2}$/);
const click = z
  .object({ offered: z.array(offeredOne).min(1).max(12), which: typedText, on: typedText })
  .strict();
type Click = z.infer<typeof click>;

/** Opens the form for minutes of several reviews at once, or of another day than today. */
export const paperworkForm: Feature<'paperwork-form'> = {
  topic: 'paperwork-form',
  requires: ANY_ROLE,
  answer: async ({ reviews }, turn): Promise<Answer> => {
    const offered = reviews.flatMap(({ childRef, heldOn }) => (heldOn ? [`${childRef} ${heldOn}`] : []));
    return show({ offered, which: '', on: turn.today }, {}, []);
  },
};

/** What the form's buttons do. */
export const paperworkActions: readonly Action[] = VERBS.map(([verb, , what]) => ({
  verb,
  requires: ANY_ROLE,
  read: (data) => {
    const read = click.safeParse(data);
    if (!read.success) return undefined;
    return {
      take: (turn) => take(what, read.data, turn),
      notTaken: (id) => show(read.data, {}, [notSavedNotice(true, id)]),
    };
  },
}));

async function take(what: Paperwork, clicked: Click, turn: Turn): Promise<Answer> {
  const chosen = clicked.which.split(',').filter((value) => value !== '');
  const reviews = chosen.flatMap((value) => (clicked.offered.includes(value) ? reviewOf(value) : []));
  const on = readDayField(clicked.on);
  if (chosen.length === 0 || reviews.length < chosen.length)
    return show(clicked, { which: 'Please choose at least one of these.' }, []);
  if (on.value === undefined)
    return show(clicked, { on: on.mistake ?? 'Please choose the day it was done.' }, []);
  return answerPaperwork(what, reviews, on.value, turn);
}

function reviewOf(value: string): PaperworkOf[] {
  const [childRef = '', heldOn = ''] = value.split(' ');
  return isDay(heldOn) ? [{ childRef, heldOn }] : [];
}

function show(
  { offered, which, on }: Click,
  mistakes: { readonly which?: string; readonly on?: string },
  notices: readonly Notice[],
): Answer {
  const reviews: Field = {
    id: 'which',
    type: 'several',
    label: 'Reviews',
    value: which.slice(0, 1000),
    required: true,
    errorMessage: 'Please choose at least one.',
    choices: offered.map((value) => ({ title: titleOf(value), value })),
    ...(mistakes.which !== undefined && { mistake: mistakes.which }),
  };
  const day: Field = {
    id: 'on',
    type: 'date',
    label: 'Done on',
    value: on.slice(0, 100),
    required: true,
    ...(mistakes.on !== undefined && { mistake: mistakes.on }),
  };
  return {
    card: {
      name: 'form',
      data: {
        title: 'Minutes of several reviews',
        notices: [...notices],
        rows: [[reviews], [day]],
        saves: VERBS.map(([verb, title]) => ({ title, verb, data: { offered } })),
        buttons: [],
      },
    },
    preview: 'Minutes of several reviews',
  };
}

function titleOf(value: string): string {
  const [review] = reviewOf(value);
  return review?.heldOn ? `${review.childRef}, held ${wordsForDay(review.heldOn)}` : value;
}
