import { randomUUID } from 'node:crypto';
import { birthday } from '../../domain/age.js';
import type { Booking, CaseFile } from '../../domain/case-file.js';
import type { Day } from '../../domain/day.js';
import { openCycle } from '../../domain/duties.js';
import type { Answer } from '../answer.js';
import { noSuchCase } from '../case/no-such-case.js';
import { visibleCase } from '../case/visible-case.js';
import { CHAIRS, type Feature, type QuestionOn, type Turn } from '../feature.js';
import type { Carried, Notice } from '../forms/form.js';
import { showAdjournForm } from './adjourn-form.js';
import { showHeldForm } from './held-form.js';
import { showNotHeldForm } from './not-held-form.js';
import { isLate } from './read-review.js';

type Asked = QuestionOn['outcome'];

/** Opens the form for what became of a review. For the IRO and the practice manager: an administrator does not record how a child took part. */
export const outcome: Feature<'outcome'> = {
  topic: 'outcome',
  requires: CHAIRS,
  async answer(question, turn): Promise<Answer> {
    const stored = await visibleCase(question.childRef, turn);
    if (!stored) return noSuchCase(question.childRef, turn);
    const { file, events } = stored;
    const carried = { childRef: file.childRef, token: randomUUID(), seen: events };
    return openForm(question, carried, file, turn);
  },
};

function openForm(question: Asked, carried: Carried, file: CaseFile, turn: Turn): Answer {
  const { today } = turn;
  const booked = file.bookings.findLast(({ day }) => day <= today);
  const on = question.day ?? booked?.day ?? today;
  const state = { carried, mistakes: {}, notices: noticesOn(file, booked), file };
  switch (question.outcome) {
    case 'adjourned':
      return showAdjournForm({
        ...state,
        typed: { on, why: '', resumesOn: question.resumesOn ?? '', time: '', venue: '' },
      });
    case 'not-held':
      return showNotHeldForm({ ...state, typed: { on, why: '', agreedBy: '' } });
    case 'held':
      return showHeldForm({
        ...state,
        asks: isLate(file, on, turn) ? ['lateReason'] : [],
        typed: {
          heldOn: on,
          venue: question.venue ?? (booked ?? file.bookings[0])?.venue ?? '',
          whereChildWanted: '',
          participation: isUnderFour(file, on) ? 'PN0' : '',
          lateReason: '',
          lateWords: '',
          nextDay: '',
          nextTime: '',
        },
      });
  }
}

/** Under four there is one way only of having taken part, and so it is filled in. */
function isUnderFour({ dateOfBirth }: CaseFile, on: Day): boolean {
  return dateOfBirth !== undefined && on < birthday(dateOfBirth, 4);
}

function noticesOn(file: CaseFile, booked: Booking | undefined): Notice[] {
  const wishes = [booked?.wantsThere, booked?.wantsPlace].filter((wish) => wish !== undefined);
  const notices: Notice[] = [];
  if (wishes.length > 0)
    notices.push({ words: `The child wanted: ${wishes.join('; ')}`.slice(0, 400), urgency: 'clear' });
  if (!openCycle(file))
    notices.push({
      words: 'The child is not looked after now: only a review held before they ceased can be recorded.',
      urgency: 'soon',
    });
  return notices;
}
