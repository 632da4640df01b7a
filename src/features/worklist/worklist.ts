import type { Listed } from '../../case-index/listed.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type QuestionOn, type Turn } from '../feature.js';
import { decisionsLine, type LineOf, minutesLine, reviewLine } from '../lists/line.js';
import { listAnswer } from '../lists/list-answer.js';
import { linesOf, scopeFor } from '../scope.js';
import { notForRole } from '../turned-away.js';
import { workingDays } from '../wording/standing.js';
import { notReachedAnswer } from './not-reached.js';

type Which = Exclude<QuestionOn['worklist']['which'], 'not-reached'>;

/** Put off so often, it stands in the list. */
const TOO_OFTEN = 2;

/** What is waiting for something that no limit speaks of: an outcome, a late start, what is put off again and again; and whom messages do not reach. */
export const worklist: Feature<'worklist'> = {
  topic: 'worklist',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const { which } = question;
    if (which === 'not-reached')
      return turn.person.role === 'iro' ? notForRole(turn.person) : notReachedAnswer(turn);
    const scope = scopeFor({ kind: 'mine' }, turn);
    if (!scope.allowed) return notForRole(turn.person);
    const found = await FOUND[which](turn, linesOf(scope));
    return listAnswer(
      { question, found, lineOf: LINE[which], one: ONE[which], whose: scope.words, nothing: NOTHING[which] },
      turn,
    );
  },
};

type Lines = ReturnType<typeof linesOf>;

const FOUND: Readonly<Record<Which, (turn: Turn, lines: Lines) => Promise<readonly Listed[]>>> = {
  unrecorded: async ({ index, today }, lines) => {
    const open = await index.list({ list: 'review', ...lines });
    return open.filter(({ bookings }) => bookings.some(({ day }) => day < today));
  },
  'notified-late': async ({ index }, lines) => {
    const open = await index.list({ list: 'review', ...lines });
    return open.filter(({ notifiedAfter }) => notifiedAfter !== undefined);
  },
  'put-off': async ({ index }, lines) => {
    const [snoozes, ...lists] = await Promise.all([
      index.snoozes(),
      ...(['review', 'minutes', 'decisions'] as const).map((list) => index.list({ list, ...lines })),
    ]);
    return lists.flat().filter(({ place }) => (snoozes.get(place)?.times ?? 0) >= TOO_OFTEN);
  },
};

const notifiedLine: LineOf = (listed, turn) => {
  const line = reviewLine(listed, turn);
  const gone = `The service was told after ${workingDays(listed.notifiedAfter ?? 0)} of care`;
  return { ...line, notes: [gone, ...line.notes] };
};

/** What is put off is a review, minutes or decisions. */
const owedLine: LineOf = (listed, turn) => {
  if (listed.place.startsWith('minutes.')) return minutesLine(listed, turn);
  return listed.place.startsWith('decisions.') ? decisionsLine(listed, turn) : reviewLine(listed, turn);
};

const LINE = {
  unrecorded: reviewLine,
  'notified-late': notifiedLine,
  'put-off': owedLine,
} as const satisfies Readonly<Record<Which, LineOf>>;
const ONE = { unrecorded: 'outcome', 'notified-late': 'late notification', 'put-off': 'reminder' } as const;
const NOTHING = {
  unrecorded: 'Every meeting that has been has its outcome on record.',
  'notified-late': 'The service was told in time of every child whose first review is open.',
  'put-off': 'Nothing that is owed was put off twice.',
} as const;
