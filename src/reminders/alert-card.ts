import type { CardData, RenderedCard } from '../cards/card-data.js';
import { renderCard } from '../cards/render-card.js';
import { londonDay } from '../domain/clock.js';
import { wordsForDay } from '../domain/words-for-days.js';
import { workingDaysUntil } from '../domain/working-calendar.js';
import type { Turn } from '../features/feature.js';
import { reviewLine } from '../features/lists/line.js';
import { nameOf } from '../features/scope.js';
import { sayButton } from '../features/wording/buttons.js';
import { dataAgeWords } from '../features/wording/footnote.js';
import { counted } from '../features/wording/standing.js';
import type { AlertFigures, Overdue } from './alert-figures.js';
import type { NotReached } from './not-reached.js';

type Line = CardData<'list'>['lines'][number];

/** Lines of each part that fit one message; the buttons open the rest. */
const MOST_SAVEABLE = 5;
const MOST_IROS = 6;

/** Data older than so many working days says nothing of what is overdue now [local]. */
const OLD_DATA = 2;

/** The practice manager's card: first what can still be saved, then what is overdue by IRO, and how old the data is. */
export function alertCard(figures: AlertFigures, missed: NotReached, turn: Turn): RenderedCard {
  const { saveable, overdue, overdueReviews, overdueMinutes, unallocated, unrecorded } = figures;
  const counts = [
    `${counted(saveable.length, 'review')} can still be saved`,
    `${counted(overdueReviews, 'review')} and ${counted(overdueMinutes, 'set of minutes', 'sets of minutes')} overdue`,
    ...(unallocated.length > 0 ? [`${counted(unallocated.length, 'child', 'children')} without an IRO`] : []),
    ...(unrecorded.length > 0 ? [`${counted(unrecorded.length, 'outcome')} not recorded`] : []),
    ...missedWords(missed),
  ];
  const old = isOld(turn);
  const lines = [
    ...saveable.slice(0, MOST_SAVEABLE).map((one): Line => {
      const line = reviewLine(one, turn);
      return { ...line, what: `Can still be saved · ${line.what}` };
    }),
    ...overdue.slice(0, MOST_IROS).map((one) => overdueLine(one, turn)),
  ];
  const data = {
    title: `The service: ${wordsForDay(turn.today)}`,
    summary: `${old ? 'The data is old: what follows may be too. ' : ''}${counts.join(' · ')}`.slice(0, 400),
    lines,
    ...(lines.length === 0 && {
      nothing: old ? 'Nothing is known to be overdue, but the data is old.' : 'Nothing is overdue.',
    }),
    buttons: [
      'Team overdue reviews',
      'Team overdue minutes',
      'Team reviews not booked in the next 10 days',
      'Children without an IRO',
      'Caseload',
    ].map(sayButton),
    footnote: `You get this at 08:45 on working days, because you are on the staff list as a practice manager. ${dataAgeWords(turn.directory)}`,
  };
  return renderCard({ name: 'list', data }, `${counts[0]}, ${counts[1]}`);
}

/** Names that fit beside the counts. */
const MOST_NAMES = 3;

function missedWords({ unreachable, unknown }: NotReached): string[] {
  return [
    ...(unreachable.length > 0 ? [`not reached the day before: ${namesOf(unreachable)}`] : []),
    ...(unknown.length > 0 ? [`perhaps not reached: ${namesOf(unknown)}`] : []),
  ];
}

function namesOf(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

/** "Nothing overdue" is never said on data that is older than this. */
function isOld({ directory: { dataAge }, today, calendar }: Turn): boolean {
  if (!dataAge) return true;
  return workingDaysUntil(calendar, londonDay(new Date(dataAge.importedAt)), today) > OLD_DATA;
}

function overdueLine({ iro, reviews, minutes, worst }: Overdue, turn: Turn): Line {
  const name = iro === undefined ? 'No IRO yet' : nameOf(iro, turn.directory.people);
  const line = reviewLine(worst, turn);
  return {
    ...line,
    what: `${name}: ${counted(reviews, 'review')}, ${counted(minutes, 'set of minutes', 'sets of minutes')} overdue`,
    limit: `the worst: ${worst.heldOn ? 'minutes, ' : ''}limit ${wordsForDay(worst.limit ?? turn.today)}`,
    notes: [],
    actions: [],
  };
}
