import { Resvg } from '@resvg/resvg-js';
import * as echarts from 'echarts';
import { type MeasureName, shareOf } from '../domain/figures/measures.js';
import { tenthsOf } from '../domain/figures/percent.js';
import { wordsForMonth } from '../domain/words-for-days.js';
import type { Months } from './tables.js';

/** A picture of the report. */
export interface Picture {
  /** The name of its files, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

const WIDTH = 900;
const HEIGHT = 420;
/** Told apart without hues as well: each is darker than the next. */
/** Whichever of them the machine has; without any the PNGs have no words, and the SVGs have them. */
const FONTS = 'Arial, Liberation Sans, DejaVu Sans, sans-serif';
const COLOURS = ['#1f3b73', '#d9822b', '#5b9bd5', '#8a8a8a'];

/** The report's pictures, from its own numbers: timescales and participation as lines, venues as bars. */
export function reportPictures(of: Months): readonly Picture[] {
  return [
    picture('timescales', 'Reviews in time, in percent', lines(of, TIMESCALES, 'line')),
    picture('participation', 'Attendance and participation, in percent', lines(of, PARTICIPATION, 'line')),
    picture('venues', 'Where reviews were held, in percent', lines(of, VENUES, 'bar')),
  ];
}

type Named = readonly (readonly [string, MeasureName])[];

const TIMESCALES: Named = [
  ['First', 'first-in-time'],
  ['Second', 'second-in-time'],
  ['Subsequent', 'subsequent-in-time'],
  ['All', 'timescales'],
];
const PARTICIPATION: Named = [
  ['Attendance', 'attendance'],
  ['Participation', 'participation'],
];
const VENUES: Named = [
  ['Placement', 'venue-placement'],
  ['School', 'venue-school'],
  ['Other', 'venue-other'],
  ['Office', 'venue-office'],
];

/** Each measure month by month; with few months as bars, as a line of one point says nothing. */
function lines(
  { months, reviews, today }: Months,
  named: Named,
  kind: 'line' | 'bar',
): echarts.EChartsOption {
  const type = months.length < 2 ? 'bar' : kind;
  return {
    legend: { top: 40, itemGap: 24, data: named.map(([name]) => name) },
    xAxis: { type: 'category', data: months.map(wordsForMonth) },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value} %' } },
    series: named.map(([name, measure]) => ({
      name,
      type,
      data: months.map((month) => {
        const ofMonth = reviews.filter(({ heldOn }) => heldOn.startsWith(month));
        const tenths = tenthsOf(shareOf(measure, ofMonth, today));
        return tenths === undefined ? null : tenths / 10;
      }),
    })),
  };
}

function picture(name: string, title: string, option: echarts.EChartsOption): Picture {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  chart.setOption({
    ...option,
    animation: false,
    color: COLOURS,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONTS },
    title: { text: title, left: 'center', top: 8 },
    grid: { left: 60, right: 30, top: 80, bottom: 40 },
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH * 2 } }).render().asPng();
  return { name, title, svg, png };
}
