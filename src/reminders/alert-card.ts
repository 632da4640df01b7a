import type { CardData } from '../cards/card-data.js';
import { joined } from '../cards/view.js';
import type { Listed } from '../case-index/listed.js';
import { londonDay } from '../domain/clock.js';
import { wordsForDay } from '../domain/words-for-days.js';
import { workingDaysUntil } from '../domain/working-calendar.js';
import type { AlertFigures, Overdue } from '../features/alert/alert-figures.js';
import type { Answer } from '../features/answer.js';
import type { Turn } from '../features/feature.js';
import { reviewLine } from '../features/lists/line.js';
import { hourOf } from '../features/reminders/hours.js';
import { nameOf } from '../features/scope.js';
import { askButton, sayButton } from '../features/wording/buttons.js';
import { dataAgeWords } from '../features/wording/footnote.js';
import { counted } from '../features/wording/standing.js';
import type { NotReached } from './not-reached.js';
import { worthALook } from './worth-a-look.js';

type Section = CardData<'alert'>['sections'][number];
type Row = Section['rows'][number];

/** Rows of each part that fit one message; the buttons open the rest. */
export const MOST_SAVEABLE = 5;
export const MOST_IROS = 6;

/** The practice manager's card: first what can still be saved, then what is overdue by IRO, then what else is to be looked at. */
export function alertCard(figures: AlertFigures, missed: NotReached, oldAfter: number, turn: Turn): Answer {
  const { saveable, overdue, overdueReviews, overdueMinutes } = figures;
  const age = ageOf(turn);
  const isOld = age === undefined || age > oldAfter;
  const counts = [
    `${counted(saveable.length, 'review')} can still be saved`,
    `${counted(overdueReviews, 'review')} and ${minutesWords(overdueMinutes)} overdue`,
  ];
  const nothing = saveable.length + overdueReviews + overdueMinutes === 0;
  return {
    card: {
      name: 'alert',
      data: {
        title: `The service: ${wordsForDay(turn.today)}`,
        summary: nothing && !isOld ? 'Nothing is overdue.' : joined([isOld ? oldWords(age) : '', ...counts]),
        sections: [
          section('Can still be saved', saveable.slice(0, MOST_SAVEABLE), (one) => saveableRow(one, turn)),
          section('Overdue', overdue.slice(0, MOST_IROS), (one) => overdueRow(one, turn)),
          section('To look at', worthALook(figures, missed), (row) => row),
        ].flat(),
        buttons: [
          ...['Team overdue reviews', 'Team overdue minutes', 'Caseload'].map(sayButton),
          askButton('As a CSV file', { topic: 'alert-csv' }),
          askButton('Change what is sent', { topic: 'reminders' }),
        ],
        footnote: `${whenWords(turn)} because you are on the staff list as a practice manager. ${dataAgeWords(turn.directory)}`,
      },
    },
    preview: counts.join(', '),
  };
}

function section<Item>(heading: string, items: readonly Item[], rowOf: (item: Item) => Row): Section[] {
  return items.length === 0 ? [] : [{ heading, rows: items.map(rowOf) }];
}

function whenWords(turn: Turn): string {
  const weekly = turn.directory.settings.get(turn.person.entraObjectId)?.weekly === true;
  const when = weekly ? 'the first working day of each week' : 'working days';
  return `You get this at ${hourOf('daily-alert', turn)} on ${when},`;
}

/** How many working days ago data last came in; undefined where none ever did. */
function ageOf({ directory: { dataAge }, today, calendar }: Turn): number | undefined {
  return dataAge && workingDaysUntil(calendar, londonDay(new Date(dataAge.importedAt)), today);
}

/** "Nothing overdue" is never said on data that is older than what was set. */
function oldWords(age: number | undefined): string {
  return age === undefined
    ? 'No data was ever imported.'
    : `The data is ${counted(age, 'working day')} old: what follows may be too.`;
}

function saveableRow(listed: Listed, turn: Turn): Row {
  const { reference, initials, standing, urgency, what, limit, booking, notes, iro, open } = reviewLine(
    listed,
    turn,
  );
  const detail = joined([what, limit, booking, ...notes, iro]);
  return { name: `${reference} ${initials}`.trim(), standing, urgency, detail, open };
}

function overdueRow({ iro, reviews, minutes, worst }: Overdue, turn: Turn): Row {
  const name = iro === undefined ? 'No IRO yet' : nameOf(iro, turn.directory.people);
  const of = worst.heldOn ? 'minutes' : 'review';
  return {
    name,
    standing: `${counted(reviews, 'review')}, ${minutesWords(minutes)}`,
    urgency: 'over',
    detail: `The worst: ${worst.childRef}, ${of}, limit ${wordsForDay(worst.limit ?? turn.today)}`,
    open: openOverdue(iro, reviews > 0 ? 'reviews' : 'minutes', name),
  };
}

function openOverdue(iro: string | undefined, topic: 'reviews' | 'minutes', name: string): Row['open'] {
  if (iro === undefined) return sayButton('Children without an IRO');
  const whose = { kind: 'iro', email: iro } as const;
  return askButton(`Overdue ${topic} of ${name}`.slice(0, 60), {
    topic,
    which: 'overdue',
    whose,
    countOnly: false,
  });
}

function minutesWords(count: number): string {
  return counted(count, 'set of minutes', 'sets of minutes');
}
