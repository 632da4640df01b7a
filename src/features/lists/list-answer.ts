import type { Button } from '../../cards/card-data.js';
import type { Listed } from '../../case-index/listed.js';
import type { Question } from '../../conversation/question.js';
import { sayBack } from '../../conversation/say-back.js';
import type { Surroundings } from '../../conversation/understanding.js';
import type { Day } from '../../domain/day.js';
import { groupBy } from '../../domain/group-by.js';
import { countWorkingDays } from '../../domain/working-calendar.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { askButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';
import { reviewWords } from '../wording/review-words.js';
import { counted } from '../wording/standing.js';
import type { LineOf } from './line.js';
import { pageOf, shownWords, turnPageButtons } from './page.js';

/** A list that was asked for, found, and yet to be shown. */
export interface FoundList {
  readonly question: Question;
  readonly found: readonly Listed[];
  readonly lineOf: LineOf;
  /** What one line is, for the total: 'review', 'set of minutes'. */
  readonly one: string;
  readonly many?: string;
  /** Whose list it is, in words. */
  readonly whose: string;
  readonly nothing: string;
  readonly buttons?: readonly Button[];
}

/** The card for a list: what was understood, the total, one page of lines, and the way to the pages beside it. */
export function listAnswer(list: FoundList, turn: Turn): Answer {
  const { question, found, lineOf } = list;
  const page = pageOf(found, turn.place);
  const total = counted(found.length, list.one, list.many);
  return {
    card: {
      name: 'list',
      data: {
        title: sayBack(question, surroundingsOf(turn)),
        summary: [total, list.whose, shownWords(page, found.length)]
          .filter((part) => part !== '')
          .join(' · '),
        lines: page.items.map((listed) => lineOf(listed, turn)),
        ...(found.length === 0 && { nothing: list.nothing }),
        buttons: [...turnPageButtons(question, page), ...(list.buttons ?? [])],
        footnote: dataAgeWords(turn.directory),
      },
    },
    preview: total,
  };
}

/** The card for "how many": the number first, by which review they are, and the way to the list. */
export function countAnswer(list: FoundList, turn: Turn): Answer {
  const { question, found } = list;
  const total = counted(found.length, list.one, list.many);
  const byKind = groupBy(found, ({ kind }) => reviewWords(kind));
  return {
    card: {
      name: 'message',
      data: {
        title: total,
        paragraphs: [`${sayBack(question, surroundingsOf(turn))} · ${list.whose}`],
        facts: [...byKind].map(([label, { length }]) => ({ label, value: String(length) })),
        buttons:
          found.length > 0 && 'countOnly' in question
            ? [askButton('Show them', { ...question, countOnly: false })]
            : [],
        footnote: dataAgeWords(turn.directory),
      },
    },
    preview: total,
  };
}

/** What words are read against, and said back in, on this turn. */
export function surroundingsOf({
  today,
  directory,
  calendar,
}: Pick<Turn, 'today' | 'directory' | 'calendar'>): Surroundings {
  const addWorkingDays = (from: Day, count: number) => countWorkingDays(calendar, from, count).day;
  return { today, people: directory.people, teams: directory.teams, addWorkingDays };
}
