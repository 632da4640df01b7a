import type { Button, CardData } from '../../cards/card-data.js';
import type { CaseFile } from '../../domain/case-file.js';
import { type Duty, dutiesOf, openCycle, type ReviewDuty } from '../../domain/duties.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { workingDaysBefore } from '../../domain/working-calendar.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { nameOf } from '../scope.js';
import { bookingWords } from '../wording/booking-words.js';
import { askButton, shortButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';
import { caseTitle } from './case.js';
import { heldOf } from './held.js';
import { whyNoReviewIsOwed } from './not-owed.js';
import { owedOf } from './owed.js';

type Fact = CardData<'case'>['facts'][number];

/** The social worker's report is due this many working days before a review [local]. */
const SW_REPORT_BEFORE = 3;

/** Rows of each part of the card; more would not fit a message. */
const MOST_ROWS = 6;

/** Everything about one case on one card: who it is, what is owed, what was held. */
export function caseCard(file: CaseFile, turn: Turn): Answer {
  const duties = dutiesOf(file, turn.calendar);
  const review = duties.find((duty) => duty.type === 'review');
  const held = heldOf(file, turn);
  const owed = owedOf(duties, turn);
  return {
    card: {
      name: 'case',
      data: {
        title: caseTitle(file),
        facts: [...factsOf(file, duties, turn), ...meetingFacts(review, turn)],
        owed: owed.slice(0, MOST_ROWS),
        ...(!review && { nothingOwed: whyNoReviewIsOwed(file) }),
        held: held.slice(0, MOST_ROWS),
        ...(held.length > MOST_ROWS && { moreHeld: `and ${held.length - MOST_ROWS} held earlier` }),
        buttons: caseButtons(file, review, turn),
        footnote: dataAgeWords(turn.directory),
      },
    },
    preview: `Case ${file.childRef}`,
  };
}

function factsOf(file: CaseFile, duties: readonly Duty[], { directory }: Turn): Fact[] {
  const facts: Fact[] = [
    {
      label: 'IRO',
      value: file.iro === undefined ? 'Not allocated yet' : nameOf(file.iro, directory.people),
    },
  ];
  if (file.team !== undefined) facts.push({ label: 'Team', value: file.team });
  facts.push({ label: 'Looked after', value: careWords(file) });
  if (openCycle(file)?.period.shortBreaks)
    facts.push({ label: 'Placement', value: 'Series of short breaks (regulation 48)' });
  if (duties.some(({ type }) => type === 'care-start')) {
    facts.push({ label: 'To put right', value: 'The start of care is not on record: limits are assumed.' });
  }
  return facts;
}

function careWords({ periods }: CaseFile): string {
  const last = periods.at(-1);
  if (!last) return 'No period of care on record';
  const from = last.from ? `since ${wordsForDay(last.from)}` : 'start not known';
  return last.to ? `${from}, ceased ${wordsForDay(last.to)}` : from;
}

function meetingFacts(review: ReviewDuty | undefined, { today, calendar }: Turn): Fact[] {
  if (!review) return [];
  const facts: Fact[] = [{ label: 'Meeting', value: bookingWords(review.bookings, today) }];
  const next = review.bookings.find(({ day }) => day >= today);
  if (next) {
    const report = workingDaysBefore(calendar, next.day, SW_REPORT_BEFORE);
    facts.push({
      label: 'Social worker’s report',
      value: `by ${wordsForDay(report)} (3 working days before)`,
    });
  }
  return facts;
}

/** What can be done on a case, and what more there is to see of it: six buttons at most. */
function caseButtons(file: CaseFile, review: ReviewDuty | undefined, { person, today }: Turn): Button[] {
  const { childRef } = file;
  const booked = review?.bookings.some(({ day }) => day >= today);
  const minutes = file.reviews.find((held) => held.minutes && !held.minutes.distributedOn);
  const chairs = person.role !== 'admin';
  const buttons = [
    openCycle(file) && shortButton(booked ? 'Move or cancel booking' : 'Book', { book: childRef }),
    chairs && review && shortButton('Record', { record: childRef }),
    minutes && shortButton('Minutes sent today', { sent: [childRef, minutes.heldOn] }),
    review && askButton('Why is it due then?', { topic: 'case', childRef, about: 'why' }),
    askButton('History', { topic: 'history', childRef }),
    chairs && file.reviews.length > 0 && askButton('Correct the last', { topic: 'correction', childRef }),
  ];
  return buttons.filter((button) => typeof button === 'object');
}
