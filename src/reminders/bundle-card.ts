import type { RenderedCard } from '../cards/card-data.js';
import { renderCard } from '../cards/render-card.js';
import { wordsForDay } from '../domain/words-for-days.js';
import type { Turn } from '../features/feature.js';
import {
  decisionsLine,
  type Line,
  type LineOf,
  minutesLine,
  resumesLine,
  reviewLine,
} from '../features/lists/line.js';
import { sayButton } from '../features/wording/buttons.js';
import { dataAgeWords } from '../features/wording/footnote.js';
import { counted } from '../features/wording/standing.js';
import type { BundleLine, BundleReason } from './bundle-lines.js';

/** Lines that fit a message; the lists have the rest. */
const MOST_LINES = 12;

const SAID: Readonly<Record<BundleReason, readonly [string, LineOf]>> = {
  'meeting-today': ['Meeting today', reviewLine],
  'outcome-missing': ['Outcome not recorded', reviewLine],
  'review-overdue': ['Past its limit', reviewLine],
  'review-to-book': ['To be booked', reviewLine],
  resumes: ['To be completed', resumesLine],
  'minutes-overdue': ['Minutes overdue', minutesLine],
  'minutes-due': ['Minutes due', minutesLine],
  'decisions-due': ['Decisions due', decisionsLine],
};

/** The card of an IRO's morning: each line once, for the first reason that there is, and what can be done from it. */
export function bundleCard(lines: readonly BundleLine[], turn: Turn): RenderedCard {
  const once = [...new Map(lines.toReversed().map((line) => [line.listed.place, line])).values()].reverse();
  const total = counted(once.length, 'thing', 'things');
  const shown = once.slice(0, MOST_LINES);
  const more = once.length > shown.length ? ` · the first ${shown.length} shown` : '';
  const data = {
    title: `Your morning: ${wordsForDay(turn.today)}`,
    summary: `${total} to look at${more}`,
    lines: shown.map((line) => lineFor(line, turn)),
    buttons: ['Overdue reviews', 'Overdue minutes', 'What is in my diary this week?'].map(sayButton),
    footnote: `You get this at 08:30 on working days when there is something to say, because you are on the staff list as an IRO. ${dataAgeWords(turn.directory)}`,
  };
  return renderCard({ name: 'list', data }, `${total} this morning`);
}

function lineFor({ reason, listed }: BundleLine, turn: Turn): Line {
  const [words, lineOf] = SAID[reason];
  const line = lineOf(listed, turn);
  return { ...line, what: `${words} · ${line.what}` };
}
