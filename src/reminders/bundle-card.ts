import { wordsForDay } from '../domain/words-for-days.js';
import type { Answer } from '../features/answer.js';
import type { Turn } from '../features/feature.js';
import {
  decisionsLine,
  type Line,
  type LineOf,
  minutesLine,
  resumesLine,
  reviewLine,
} from '../features/lists/line.js';
import type { BundleLine, BundleReason } from '../features/reminders/bundle-lines.js';
import { hourOf } from '../features/reminders/hours.js';
import { canWait, isPutOff } from '../features/snooze/snooze.js';
import { askButton, sayButton } from '../features/wording/buttons.js';
import { dataAgeWords } from '../features/wording/footnote.js';
import { counted } from '../features/wording/standing.js';
import type { Changed } from './changes-since.js';

/** Lines that fit a message beside its notes and buttons; the lists have the rest. */
const MOST_LINES = 10;

/** What of a bundle is shown: each line once, for the first reason that there is, as many as fit. */
export function shownOf(lines: readonly BundleLine[]): { shown: readonly BundleLine[]; total: number } {
  const once = [...new Map(lines.toReversed().map((line) => [line.listed.place, line])).values()].reverse();
  return { shown: once.slice(0, MOST_LINES), total: once.length };
}

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

/** What a bundle says. */
export interface BundleParts {
  readonly lines: readonly BundleLine[];
  /** What others changed since the last one. */
  readonly news: readonly Changed[];
  /** It cannot be told whether the last one arrived. */
  readonly isLastInDoubt: boolean;
}

/** The card of an IRO's morning, and what can be done from each of its lines. */
export function bundleCard({ lines, news, isLastInDoubt }: BundleParts, turn: Turn): Answer {
  const { shown, total: count } = shownOf(lines);
  const total = counted(count, 'thing', 'things');
  const more = count > shown.length ? ` · the first ${shown.length} shown` : '';
  const notes = [...(isLastInDoubt ? [IN_DOUBT] : []), ...newsWords(news)];
  return {
    card: {
      name: 'list',
      data: {
        title: `Your morning: ${wordsForDay(turn.today)}`,
        summary: `${total} to look at${more}`,
        ...(notes.length > 0 && { notes }),
        lines: shown.map((line) => lineFor(line, turn)),
        ...(shown.length === 0 && { nothing: 'Nothing else is to be done this morning.' }),
        buttons: [
          ...(lines.some(({ reason, listed }) => isPutOff(reason) && canWait(listed, turn))
            ? [askButton('Remind me later', { topic: 'snooze' })]
            : []),
          ...['Overdue reviews', 'Overdue minutes', 'What is in my diary this week?'].map(sayButton),
          askButton('Change what is sent', { topic: 'reminders' }),
        ],
        footnote: `You get this at ${hourOf('morning-bundle', turn)} on working days when there is something to say, because you are on the staff list as an IRO. ${dataAgeWords(turn.directory)}`,
      },
    },
    preview: count === 0 ? 'Changes since the last working day' : `${total} this morning`,
  };
}

const IN_DOUBT =
  'It cannot be told whether the message of the working day before reached you: what it said is in here or was dealt with.';

const WHAT = { cleared: 'cleared', moved: 'meetings moved', corrected: 'corrected' } as const;

/** 'Since the last message: meetings moved 400012 to Thu 12 April 2018; cleared 400003'. */
function newsWords(news: readonly Changed[]): string[] {
  const said = (['moved', 'corrected', 'cleared'] as const).flatMap((what) => {
    const words = news.filter((one) => one.what === what).map((one) => one.words);
    return words.length === 0 ? [] : [`${WHAT[what]} ${words.join(', ')}`];
  });
  return said.length === 0 ? [] : [`Changed by others since the last message: ${said.join('; ')}.`];
}

function lineFor({ reason, listed }: BundleLine, turn: Turn): Line {
  const [words, lineOf] = SAID[reason];
  const line = lineOf(listed, turn);
  return { ...line, what: `${words} · ${line.what}` };
}
