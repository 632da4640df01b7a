import type { CardData } from '../../cards/card-data.js';
import type { Day } from '../../domain/day.js';
import type { HeldReview } from '../../domain/figures/held-review.js';
import { type MeasureName, shareOf } from '../../domain/figures/measures.js';
import { monthsIn } from '../../domain/figures/months.js';
import { tenthsOf } from '../../domain/figures/percent.js';
import { type FigureTopic, MEASURE_WORDS, MEASURES_OF } from '../../domain/figures/topics.js';
import type { Period } from '../../domain/period.js';

type Chart = NonNullable<CardData<'figures'>['chart']>;

/** More points than these are no line that anybody reads on a phone. */
const MOST_MONTHS = 24;

/** The drawing of some figures: venues as a ring, several months as a line, one as bars; none of nothing. */
export function chartFor(
  what: FigureTopic,
  reviews: readonly HeldReview[],
  period: Period,
  today: Day,
): Chart | undefined {
  if (reviews.length === 0 || what === 'late-reasons' || what === 'allocation') return undefined;
  if (what === 'venues') return ring(reviews, today);
  const months = monthsIn(period);
  if (months.length > 1 && months.length <= MOST_MONTHS) return line(what, reviews, months, today);
  return what === 'timescales' ? bars(reviews, today) : undefined;
}

function ring(reviews: readonly HeldReview[], today: Day): Chart | undefined {
  const slices = MEASURES_OF.venues.map((name) => ({
    legend: MEASURE_WORDS[name],
    value: shareOf(name, reviews, today).n,
  }));
  return slices.some(({ value }) => value > 0) ? { kind: 'ring', title: 'Venues', slices } : undefined;
}

/** In time and late, by which review it was. */
function bars(reviews: readonly HeldReview[], today: Day): Chart {
  const kinds = [
    ['First', 'first-in-time'],
    ['Second', 'second-in-time'],
    ['Subsequent', 'subsequent-in-time'],
  ] as const;
  const shares = kinds.map(([x, name]) => ({ x, ...shareOf(name, reviews, today) }));
  return {
    kind: 'bars',
    title: 'Reviews in time and late',
    series: [
      { legend: 'In time', points: shares.map(({ x, n }) => ({ x, y: n })) },
      { legend: 'Late', points: shares.map(({ x, n, of }) => ({ x, y: of - n })) },
    ],
  };
}

/** Each measure month by month, in percent; a month of nothing has no point. */
function line(
  what: Exclude<FigureTopic, 'late-reasons' | 'allocation' | 'venues'>,
  reviews: readonly HeldReview[],
  months: readonly string[],
  today: Day,
): Chart {
  const series = MEASURES_OF[what].map((name) => ({
    legend: MEASURE_WORDS[name],
    points: months.flatMap((month) => pointOf(name, month, reviews, today)),
  }));
  return { kind: 'line', title: 'Percent by month', series };
}

function pointOf(name: MeasureName, month: string, reviews: readonly HeldReview[], today: Day) {
  const ofMonth = reviews.filter(({ heldOn }) => heldOn.startsWith(month));
  const tenths = tenthsOf(shareOf(name, ofMonth, today));
  return tenths === undefined ? [] : [{ x: month, y: tenths / 10 }];
}
