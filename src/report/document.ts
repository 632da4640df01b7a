import type { Day } from '../domain/day.js';
import { NOT_COUNTED, notCountedIn } from '../domain/figures/not-counted.js';
import { wordsForDay, wordsForMonth } from '../domain/words-for-days.js';
import type { Picture } from './pictures.js';
import type { Months, ReportTable } from './tables.js';

/** A piece of the report, in the order in which it is read. */
export type Piece =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'picture'; readonly picture: Picture };

/** Laid out like sections 4 and 6 of the service's annual report: timescales; participation, attendance and venues. */
export function reportPieces(
  of: Months,
  tables: readonly ReportTable[],
  pictures: readonly Picture[],
): readonly Piece[] {
  const table = (name: string) =>
    tables.filter((one) => one.name === name).map((one): Piece => ({ kind: 'table', table: one }));
  const picture = (name: string) =>
    pictures.filter((one) => one.name === name).map((one): Piece => ({ kind: 'picture', picture: one }));
  return [
    { kind: 'title', text: `Looked-after children reviews, ${spanOf(of.months)}` },
    {
      kind: 'text',
      text: `Drawn ${wordsForDay(of.today)} from ${of.reviews.length} completed reviews. ${ROUNDING}`,
    },
    { kind: 'heading', text: 'Looked-after review meetings' },
    { kind: 'text', text: LIMITS },
    ...table('timescales'),
    ...picture('timescales'),
    { kind: 'text', text: notCounted('timescales', of) },
    ...table('late-reasons'),
    { kind: 'heading', text: 'Minutes' },
    { kind: 'text', text: MINUTES },
    ...table('minutes'),
    { kind: 'text', text: notCounted('minutes-in-time', of) },
    { kind: 'heading', text: 'Children’s participation and attendance' },
    { kind: 'text', text: PARTICIPATION },
    ...table('participation'),
    ...picture('participation'),
    { kind: 'text', text: notCounted('participation', of) },
    { kind: 'heading', text: 'Venues' },
    ...table('venues'),
    ...picture('venues'),
    { kind: 'text', text: notCounted('venue-placement', of) },
  ];
}

const ROUNDING = 'Percentages are rounded half up to one decimal; – stands for a percentage of nothing.';
const LIMITS =
  'The first review is held within 20 working days of the child becoming looked after, the second within 3 months of the first, each further one within 6 months of the one before (Regulations 2010, regulation 33). What counts is the day on which the review was completed.';
const MINUTES =
  'Minutes are distributed within 20 working days of the review. Open ones past their limit count as late; open ones within it are not counted yet.';
const PARTICIPATION =
  'Of children of 4 and over whose part in the review is recorded (PN1 to PN7). Attendance: the child was there. Participation: the child’s views were heard, there or in another way.';

function spanOf(months: readonly string[]): string {
  const [first = '', last = first] = [months[0], months.at(-1)];
  return first === last ? wordsForMonth(first) : `${wordsForMonth(first)} to ${wordsForMonth(last)}`;
}

function notCounted(
  name: Parameters<typeof notCountedIn>[0],
  { reviews, today }: { reviews: Months['reviews']; today: Day },
): string {
  const left = [...notCountedIn(name, reviews, today)].map(
    ([why, count]) => `${count} because ${NOT_COUNTED[why]}`,
  );
  return left.length === 0 ? 'Every review is counted.' : `Not counted: ${left.join('; ')}.`;
}
