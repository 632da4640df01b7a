import type { Day } from '../domain/day.js';
import type { HeldReview } from '../domain/figures/held-review.js';
import { type MeasureName, shareOf } from '../domain/figures/measures.js';
import { percent, type Share, shareWords } from '../domain/figures/percent.js';
import { groupBy } from '../domain/group-by.js';
import { wordsForMonth } from '../domain/words-for-days.js';

/** A table of the report: its heading, its columns, its rows; the first column names the row. */
export interface ReportTable {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The reviews of the report, month by month. */
export interface Months {
  readonly months: readonly string[];
  readonly reviews: readonly HeldReview[];
  /** The day on which the report is drawn: minutes within their limit then are not counted yet. */
  readonly today: Day;
}

/** Every table, in the order of the service's annual report: timescales, participation, venues, minutes, late reasons. */
export function reportTables(of: Months): readonly ReportTable[] {
  return [timescales(of), participation(of), venues(of), minutes(of), lateReasons(of)];
}

const IN_TIME: readonly (readonly [string, MeasureName])[] = [
  ['First reviews completed on time', 'first-in-time'],
  ['Second reviews completed on time', 'second-in-time'],
  ['Subsequent reviews completed on time', 'subsequent-in-time'],
  ['Total', 'timescales'],
];

function timescales(of: Months): ReportTable {
  return {
    name: 'timescales',
    title: 'Reviews completed in timescales',
    columns: [
      'Review',
      ...of.months.flatMap((month) =>
        ['in time', 'total', 'percentage in time'].map((what) => `${wordsForMonth(month)}: ${what}`),
      ),
    ],
    rows: IN_TIME.map(([name, measure]) => [
      name,
      ...sharesOf(measure, of).flatMap((share) => [share.n, share.of, percent(share)]),
    ]),
  };
}

function participation(of: Months): ReportTable {
  const rows: readonly (readonly [string, MeasureName])[] = [
    ['Attendance (PN1, PN2, PN3 & PN4)', 'attendance'],
    ['Participation (PN1, PN2, PN3, PN5 & PN6)', 'participation'],
  ];
  return {
    name: 'participation',
    title: 'Attendance and participation',
    columns: ['Measure', ...of.months.map(wordsForMonth)],
    rows: rows.map(([name, measure]) => [
      name,
      ...sharesOf(measure, of).map((share) => `${percent(share)} (${shareWords(share)})`),
    ]),
  };
}

const VENUES: readonly (readonly [string, MeasureName])[] = [
  ['Placement', 'venue-placement'],
  ['School', 'venue-school'],
  ['Other', 'venue-other'],
  ['Office', 'venue-office'],
];

function venues(of: Months): ReportTable {
  const total = sharesOf('venue-placement', of).map((share) => share.of);
  return {
    name: 'venues',
    title: 'Venues',
    columns: [
      'Venue',
      ...of.months.flatMap((month) =>
        ['reviews', '% of reviews'].map((what) => `${wordsForMonth(month)}: ${what}`),
      ),
      'Total',
    ],
    rows: [
      ...VENUES.map(([name, measure]) => {
        const shares = sharesOf(measure, of);
        return [name, ...shares.flatMap((share) => [share.n, percent(share)]), sum(shares.map(({ n }) => n))];
      }),
      ['Total', ...total.flatMap((all) => [all, percent({ n: all, of: all })]), sum(total)],
    ],
  };
}

function minutes(of: Months): ReportTable {
  return {
    name: 'minutes',
    title: 'Minutes distributed within 20 working days',
    columns: ['Month of the review', 'In time', 'Counted', 'Percentage in time'],
    rows: of.months.map((month, at) => {
      const share = sharesOf('minutes-in-time', of)[at] ?? { n: 0, of: 0 };
      return [wordsForMonth(month), share.n, share.of, percent(share)];
    }),
  };
}

function lateReasons({ months, reviews }: Months): ReportTable {
  const late = reviews.filter(({ limit, heldOn }) => limit !== undefined && heldOn > limit);
  const byReason = [...groupBy(late, ({ lateReason }) => lateReason ?? 'Not given')];
  byReason.sort(([, one], [, other]) => other.length - one.length);
  return {
    name: 'late-reasons',
    title: 'Why reviews were late',
    columns: ['Reason', ...months.map(wordsForMonth), 'Total'],
    rows: byReason.map(([reason, all]) => [
      reason,
      ...months.map((month) => all.filter(({ heldOn }) => heldOn.startsWith(month)).length),
      all.length,
    ]),
  };
}

function sharesOf(name: MeasureName, { months, reviews, today }: Months): readonly Share[] {
  return months.map((month) =>
    shareOf(
      name,
      reviews.filter(({ heldOn }) => heldOn.startsWith(month)),
      today,
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
