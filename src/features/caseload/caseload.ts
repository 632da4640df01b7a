import type { CardData } from '../../cards/card-data.js';
import { joined } from '../../cards/view.js';
import type { Listed } from '../../case-index/listed.js';
import type { Person } from '../../case-index/person.js';
import { sayBack } from '../../conversation/say-back.js';
import { groupBy } from '../../domain/group-by.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type Turn } from '../feature.js';
import { surroundingsOf } from '../lists/list-answer.js';
import { pageOf, shownWords, turnPageButtons } from '../lists/page.js';
import { othersAnswer } from '../others-answer.js';
import { linesOf, nameOf, scopeFor } from '../scope.js';
import { askButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';
import { counted } from '../wording/standing.js';
import { caseloadStanding, perFullTime } from './standing.js';

/** An IRO's line, and its place among the others: the fullest first. */
interface Row {
  readonly place: string;
  readonly shown: CardData<'caseload'>['rows'][number];
}

/** IROs on a card: with their children who have none yet a county's eleven fit on one. */
const ROWS_A_PAGE = 16;

/** How many looked-after children each IRO has, against 50 to 70 per full-time IRO [guidance, seed]. */
export const caseload: Feature<'caseload'> = {
  topic: 'caseload',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const scope = scopeFor(question.whose, turn);
    if (!scope.allowed) return othersAnswer(question, turn);
    const children = await turn.index.list({ list: 'case', ...linesOf(scope) });
    const rows = rowsOf(scope.iros, children, turn);
    const page = pageOf(rows, turn.place, ROWS_A_PAGE);
    const unallocated = scope.iros === undefined && children.some(({ iro }) => iro === undefined);
    const total = counted(children.length, 'looked-after child', 'looked-after children');
    return {
      card: {
        name: 'caseload',
        data: {
          title: sayBack(question, surroundingsOf(turn)),
          summary: joined([total, scope.words, shownWords(page, rows.length)]),
          rows: page.items.map(({ shown }) => shown),
          buttons: [
            ...turnPageButtons(question, page),
            ...(unallocated ? [askButton('Children without an IRO', { topic: 'unallocated' })] : []),
          ],
          footnote: `50 to 70 children per full-time IRO (IRO Handbook). ${dataAgeWords(turn.directory)}`,
        },
      },
      preview: total,
    };
  },
};

function rowsOf(iros: readonly string[] | undefined, children: readonly Listed[], turn: Turn): Row[] {
  if (iros === undefined) return rowsOfService(children, turn);
  return iros.map((email) => rowOf(email, children.filter(({ iro }) => iro === email).length, turn));
}

/** A row for each IRO on the staff list and for each who has children though not on it, the fullest first. */
function rowsOfService(children: readonly Listed[], turn: Turn): Row[] {
  const byIro = groupBy(children, ({ iro }) => iro);
  const iros = turn.directory.people.filter(({ role }) => role === 'iro').map(({ email }) => email);
  const emails = new Set([...iros, ...[...byIro.keys()].filter((email) => email !== undefined)]);
  const rows = [...emails].map((email) => rowOf(email, byIro.get(email)?.length ?? 0, turn));
  const none = byIro.get(undefined)?.length ?? 0;
  if (none > 0) rows.push(noIroRow(none));
  return rows.sort((one, other) => (one.place < other.place ? -1 : 1));
}

function rowOf(email: string, count: number, { directory }: Turn): Row {
  const person: Person | undefined = directory.people.find((one) => one.email === email);
  const load = perFullTime(count, person?.wte);
  const shown = {
    name: nameOf(email, directory.people),
    children: String(count),
    perFullTime: load === undefined ? '–' : load.toFixed(1),
    ...caseloadStanding(load),
  };
  return { place: `${FULLEST - count}.${email}`, shown };
}

/** Takes a count the other way round, and to the same number of digits. */
const FULLEST = 999_999;

function noIroRow(count: number): Row {
  return {
    place: LAST,
    shown: {
      name: 'No IRO yet',
      children: String(count),
      perFullTime: '–',
      standing: 'to be allocated',
      urgency: 'over',
    },
  };
}

/** Behind every number. */
const LAST = '~';
