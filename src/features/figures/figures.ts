import type { CardData } from '../../cards/card-data.js';
import { sayBack } from '../../conversation/say-back.js';
import { type Day, firstOfMonth } from '../../domain/day.js';
import type { HeldReview } from '../../domain/figures/held-review.js';
import { type MeasureName, shareOf } from '../../domain/figures/measures.js';
import { periodBefore } from '../../domain/figures/months.js';
import { NOT_COUNTED, notCountedIn } from '../../domain/figures/not-counted.js';
import { changeWords, percent, shareWords } from '../../domain/figures/percent.js';
import { MEASURE_WORDS, MEASURES_OF } from '../../domain/figures/topics.js';
import type { Period } from '../../domain/period.js';
import { wordsForPeriod } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type QuestionOn, type Turn } from '../feature.js';
import { surroundingsOf } from '../lists/list-answer.js';
import { othersAnswer } from '../others-answer.js';
import { scopeFor } from '../scope.js';
import { askButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';
import { counted } from '../wording/standing.js';
import { ALLOCATION_NOTES, allocationRow } from './allocation.js';
import { chartFor } from './chart.js';
import { heldIn } from './held-in.js';
import { lateReasonRows } from './late-reasons.js';

type Asked = QuestionOn['figures'];
type Row = CardData<'figures'>['rows'][number];
type Allowed = Extract<ReturnType<typeof scopeFor>, { allowed: true }>;

/** The service's figures over a period, each as n/N and a percentage, with the change on the period before (DOMAIN: figures). */
export const figures: Feature<'figures'> = {
  topic: 'figures',
  requires: ANY_ROLE,
  async answer(asked, turn): Promise<Answer> {
    const scope = scopeFor(asked.whose, turn);
    if (!scope.allowed) return othersAnswer(asked, turn);
    const period = periodOf(asked, turn.today);
    const before = periodBefore(period);
    const [now, then] = await Promise.all([heldIn(period, scope, turn), heldIn(before, scope, turn)]);
    const question = { ...asked, period };
    const chart = chartFor(asked.what, now, period, turn.today);
    return {
      card: {
        name: 'figures',
        data: {
          title: sayBack(question, surroundingsOf(turn)),
          summary: `${counted(now.length, 'review')} held · ${scope.words}`,
          ...(chart && { chart }),
          rows: await rowsOf(asked.what, { now, then, question }, scope, turn),
          notes: notesOf(asked.what, now, before, turn.today),
          buttons: otherFigures(question),
          footnote: dataAgeWords(turn.directory),
        },
      },
      preview: sayBack({ ...question, whose: { kind: 'mine' } }, surroundingsOf(turn)),
    };
  },
};

/** Without a period the month so far; one that is open ends today. */
function periodOf({ period }: Asked, today: Day): Period {
  const to = period?.to ?? today;
  return { from: period?.from ?? firstOfMonth(to), to };
}

async function rowsOf(what: Asked['what'], over: Over, scope: Allowed, turn: Turn): Promise<Row[]> {
  if (what === 'late-reasons') return lateReasonRows(over.now, over.question);
  if (what === 'allocation') return [await allocationRow(over.question, scope, turn)];
  return MEASURES_OF[what].map((name) => rowOf(name, over, turn));
}

interface Over {
  readonly now: readonly HeldReview[];
  readonly then: readonly HeldReview[];
  readonly question: Asked & { readonly period: Period };
}

function rowOf(name: MeasureName, { now, then, question }: Over, { today }: Turn): Row {
  const [share, before] = [shareOf(name, now, today), shareOf(name, then, today)];
  const { period, whose } = question;
  return {
    name: MEASURE_WORDS[name],
    share: shareWords(share),
    percent: percent(share),
    change: changeWords(share, before),
    open: askButton(`Who is missing from ${MEASURE_WORDS[name].toLowerCase()}?`.slice(0, 60), {
      topic: 'figure-list',
      measure: name,
      counts: 'out',
      period,
      whose,
    }),
  };
}

/** What is not counted and why; and what the change is on. */
function notesOf(what: Asked['what'], now: readonly HeldReview[], before: Period, today: Day): string[] {
  if (what === 'allocation') return ALLOCATION_NOTES;
  if (what === 'late-reasons')
    return ['Of reviews held past their limit; “not given” where nobody said why.'];
  const [first] = MEASURES_OF[what];
  const left = (what === 'overview' ? MEASURES_OF.overview : first ? [first] : []).flatMap((name) =>
    [...notCountedIn(name, now, today)].map(([why, count]) => `${count} not counted: ${NOT_COUNTED[why]}`),
  );
  return [`Change in percentage points on ${wordsForPeriod(before)}.`, ...new Set(left)].slice(0, 8);
}

/** A card takes six actions. */
const MOST_BUTTONS = 6;

function otherFigures(question: Asked & { readonly period: Period }) {
  const others = [
    ['Timescales', 'timescales'],
    ['Participation', 'participation'],
    ['Venues', 'venues'],
    ['Minutes in time', 'minutes'],
    ['Late reasons', 'late-reasons'],
    ['Allocation', 'allocation'],
    ['How we are doing', 'overview'],
  ] as const;
  return others
    .filter(([, what]) => what !== question.what)
    .slice(0, MOST_BUTTONS)
    .map(([title, what]) => askButton(title, { ...question, what }));
}
