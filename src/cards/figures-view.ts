import type { CardData } from './card-data.js';
import type { ChartData } from './chart-data.js';
import { escapeMarkdown as esc } from './escape-markdown.js';
import { buttonView, type View } from './view-parts.js';

/** Told apart by how light they are as well, for those who do not see the hues; the numbers stand beside in any case. */
const COLOURS = [
  'categoricalBlue',
  'categoricalMarigold',
  'categoricalPurple',
  'categoricalTeal',
  'categoricalRed',
];

/** The values for the template of figures. */
export function figuresView(data: CardData<'figures'>): View {
  const rows = data.rows.map(({ name, share, percent, change, open }) => ({
    name: esc(name),
    share: esc(share),
    percent: esc(percent),
    change: esc(change),
    open: open ?? '',
  }));
  return {
    title: esc(data.title),
    summary: esc(data.summary),
    chart: data.chart?.kind ?? '',
    chartTitle: data.chart?.title ?? '',
    chartData: data.chart ? chartValues(data.chart) : [],
    chartFacts: data.chart ? chartFacts(data.chart) : [],
    rows,
    notes: data.notes.map(esc),
    buttons: data.buttons.map(buttonView),
    footnote: esc(data.footnote),
  };
}

function chartValues(chart: ChartData): readonly View[] {
  if (chart.kind === 'ring')
    return chart.slices.map(({ legend, value }, at) => ({
      legend,
      value,
      color: COLOURS[at % COLOURS.length],
    }));
  return chart.series.map(({ legend, points }, at) => ({
    legend,
    values: points,
    color: COLOURS[at % COLOURS.length],
  }));
}

/** What is drawn, in figures: shown by clients that cannot draw. */
function chartFacts(chart: ChartData): readonly View[] {
  if (chart.kind === 'ring')
    return chart.slices.map(({ legend, value }) => ({ title: legend, value: String(value) }));
  const places = [...new Set(chart.series.flatMap(({ points }) => points.map(({ x }) => x)))];
  return places.map((place) => ({
    title: place,
    value: chart.series
      .map(({ legend, points }) => `${legend}: ${points.find(({ x }) => x === place)?.y ?? '–'}`)
      .join('; '),
  }));
}
