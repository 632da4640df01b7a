import { sayBack } from '../../conversation/say-back.js';
import type { Day } from '../../domain/day.js';
import { allocationCounts, type CareBegun } from '../../domain/figures/care-begun.js';
import type { HeldReview } from '../../domain/figures/held-review.js';
import { type Counts, countsIn, type MeasureName } from '../../domain/figures/measures.js';
import { PARTICIPATION } from '../../domain/participation.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type QuestionOn, type Turn } from '../feature.js';
import type { Line } from '../lists/line.js';
import { surroundingsOf } from '../lists/list-answer.js';
import { pageOf, shownWords, turnPageButtons } from '../lists/page.js';
import { othersAnswer } from '../others-answer.js';
import { nameOf, scopeFor } from '../scope.js';
import { askButton, openCaseButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';
import { reviewWords } from '../wording/review-words.js';
import { counted } from '../wording/standing.js';
import { begunIn } from './allocation.js';
import { heldIn } from './held-in.js';

/** The reviews behind a number: those that make it, those that are missing from it, or those that are not counted. */
export const figureList: Feature<'figure-list'> = {
  topic: 'figure-list',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const scope = scopeFor(question.whose, turn);
    if (!scope.allowed) return othersAnswer(question, turn);
    const found = await foundIn(question, scope, turn);
    const page = pageOf(found, turn.place);
    const total =
      question.measure === 'allocation'
        ? counted(found.length, 'child', 'children')
        : counted(found.length, 'review');
    return {
      card: {
        name: 'list',
        data: {
          title: sayBack(question, surroundingsOf(turn)),
          summary: [total, scope.words, shownWords(page, found.length)]
            .filter((part) => part !== '')
            .join(' · '),
          lines: page.items.map(({ line }) => line()),
          ...(found.length === 0 && { nothing: 'There is none.' }),
          buttons: [...turnPageButtons(question, page), ...otherButtons(question)],
          footnote: dataAgeWords(turn.directory),
        },
      },
      preview: total,
    };
  },
};

/** A line of the list and its place; drawn only where it is shown. */
interface Found {
  readonly place: string;
  readonly line: () => Line;
}

type Allowed = Extract<ReturnType<typeof scopeFor>, { allowed: true }>;

async function foundIn(question: QuestionOn['figure-list'], scope: Allowed, turn: Turn): Promise<Found[]> {
  const { measure, counts, period } = question;
  if (measure === 'allocation') {
    const begun = await begunIn(period, scope, turn);
    return begun
      .filter((one) => allocationCounts(one, turn.today) === counts)
      .map((one) => ({ place: `${one.from}.${one.childRef}`, line: () => childLine(one, counts, turn) }));
  }
  const held = await heldIn(period, scope, turn);
  return held
    .filter((review) => countsIn(measure, review, turn.today) === counts)
    .map((review) => ({
      place: `${review.heldOn}.${review.childRef}`,
      line: () => lineOf(review, counts, measure, turn),
    }));
}

const OTHERS: readonly (readonly [Counts, string])[] = [
  ['in', 'Those counted in'],
  ['out', 'Those missing'],
  ['not-counted', 'Those not counted'],
];

function otherButtons(question: QuestionOn['figure-list']) {
  return OTHERS.filter(([counts]) => counts !== question.counts).map(([counts, title]) =>
    askButton(title, { ...question, counts }),
  );
}

function lineOf(review: HeldReview, counts: Counts, measure: MeasureName, turn: Turn): Line {
  const { childRef, initials, heldOn, kind, limit, iro } = review;
  const isLate = limit !== undefined && heldOn > limit;
  return {
    reference: childRef,
    initials,
    what: `${reviewWords(kind)} held ${wordsForDay(heldOn)}`,
    limit: limit ? `Limit ${wordsForDay(limit)}` : 'Limit not known',
    standing: STANDING[counts],
    urgency: counts === 'out' ? 'over' : 'clear',
    notes: notesOf(review, measure, isLate, turn),
    ...(iro !== turn.person.email && {
      iro: iro === undefined ? 'No IRO' : nameOf(iro, turn.directory.people),
    }),
    actions: [],
    open: openCaseButton(childRef),
  };
}

function childLine(
  { childRef, initials, from, limit, iro, allocatedOn }: CareBegun,
  counts: Counts,
  turn: Turn,
): Line {
  const allocated = allocatedOn
    ? `IRO since ${wordsForDay(allocatedOn)}`
    : iro
      ? 'IRO since a day not known'
      : 'no IRO yet';
  return {
    reference: childRef,
    initials,
    what: `Looked after since ${wordsForDay(from)}`,
    limit: `Limit ${wordsForDay(limit)}`,
    standing: STANDING[counts],
    urgency: counts === 'out' ? 'over' : 'clear',
    notes: [allocated],
    ...(iro !== undefined && iro !== turn.person.email && { iro: nameOf(iro, turn.directory.people) }),
    actions: [],
    open: openCaseButton(childRef),
  };
}

const STANDING = { in: 'counted in', out: 'missing', 'not-counted': 'not counted' } as const;

/** What the measure is about; an administrator does not see how a child took part (DOMAIN: who sees what). */
function notesOf(
  review: HeldReview,
  measure: MeasureName,
  isLate: boolean,
  { person, today }: Turn,
): string[] {
  const { venue, participation, minutes, lateReason } = review;
  if (measure.startsWith('venue-')) return [venue ?? 'venue not recorded'];
  if (measure === 'attendance' || measure === 'participation')
    return person.role === 'admin'
      ? []
      : [participation ? `${participation}: ${PARTICIPATION[participation]}` : 'not recorded'];
  if (measure === 'minutes-in-time')
    return minutes ? [minutesWords(minutes, today)] : ['no minutes are kept'];
  return isLate ? [`late: ${lateReason ?? 'no reason given'}`] : [];
}

function minutesWords({ limit, distributedOn }: NonNullable<HeldReview['minutes']>, today: Day): string {
  if (distributedOn) return `minutes sent ${wordsForDay(distributedOn)}, limit ${wordsForDay(limit)}`;
  return `minutes not sent, limit ${wordsForDay(limit)}${limit < today ? '' : ' still ahead'}`;
}
