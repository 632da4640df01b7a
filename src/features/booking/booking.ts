import { randomUUID } from 'node:crypto';
import type { StoredCase } from '../../case-index/case-rows.js';
import { bookingProblem, bookingWarnings } from '../../domain/booking-problems.js';
import type { Booking } from '../../domain/case-file.js';
import type { Answer } from '../answer.js';
import { noSuchCase } from '../case/no-such-case.js';
import { visibleCase } from '../case/visible-case.js';
import { ANY_ROLE, type Feature, type QuestionOn, type Turn } from '../feature.js';
import type { Notice } from '../forms/form.js';
import { say } from '../say.js';
import { meetingWords } from '../wording/booking-words.js';
import { openCaseButton } from '../wording/buttons.js';
import { showBookingForm } from './booking-form.js';
import { showCancelForm } from './cancel-form.js';
import { problemWords } from './decide-booking.js';

type Asked = QuestionOn['booking'];

/** Opens the form for a meeting: to agree one, to move it, or to cancel it. IROs, managers and administrators book [service]. */
export const booking: Feature<'booking'> = {
  topic: 'booking',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const stored = await visibleCase(question.childRef, turn);
    if (!stored) return noSuchCase(question.childRef, turn);
    const problem = bookingProblem(stored.file, turn.today, turn.today);
    if (problem === 'not-looked-after')
      return say(`Case ${question.childRef}`, [problemWords(problem, turn.today)], {
        buttons: [openCaseButton(question.childRef)],
      });
    const coming = stored.file.bookings.find(({ day }) => day >= turn.today);
    if (question.act === 'cancel') return cancelForm(stored, coming);
    return bookForm(question, stored, coming, turn);
  },
};

function bookForm(question: Asked, stored: StoredCase, coming: Booking | undefined, turn: Turn): Answer {
  const { file, events } = stored;
  const day = question.day ?? coming?.day ?? '';
  const { pastLimit } = bookingWarnings(file, day || turn.today, turn.calendar);
  return showBookingForm({
    carried: { childRef: file.childRef, token: randomUUID(), seen: events },
    typed: {
      day,
      time: question.time ?? coming?.time ?? '',
      venue: question.venue ?? coming?.venue ?? '',
      wantsThere: coming?.wantsThere ?? '',
      wantsPlace: coming?.wantsPlace ?? '',
      pastLimitReason: '',
    },
    mistakes: {},
    notices: coming ? [movesNotice(coming)] : [],
    asks: pastLimit ? ['pastLimitReason'] : [],
    file,
  });
}

function movesNotice(coming: Booking): Notice {
  return { words: `Booked now for ${meetingWords(coming)}. Saving moves it.`, urgency: 'soon' };
}

function cancelForm({ file, events }: StoredCase, coming: Booking | undefined): Answer {
  const last = coming ?? file.bookings.at(-1);
  if (!last)
    return say(`Case ${file.childRef} has no booking`, ['There is nothing to cancel. Nothing was changed.'], {
      buttons: [openCaseButton(file.childRef)],
    });
  return showCancelForm({
    carried: { childRef: file.childRef, token: randomUUID(), seen: events },
    typed: { day: last.day, why: '' },
    mistakes: {},
    notices: [{ words: `Booked for ${meetingWords(last)}. The review stays owed.`, urgency: 'soon' }],
    file,
  });
}
