import { stringify } from 'csv-stringify/sync';
import type { Listed } from '../../case-index/listed.js';
import { workingDaysUntil } from '../../domain/working-calendar.js';
import type { Answer } from '../answer.js';
import type { Feature, Turn } from '../feature.js';
import { say } from '../say.js';
import { nameOf } from '../scope.js';
import { dataAgeWords } from '../wording/footnote.js';
import { counted } from '../wording/standing.js';
import { alertFigures } from './alert-figures.js';

/** What stands behind the daily alert, as a file for a spreadsheet: references, no initials. One request and one for each 1,000 lines. */
export const alertCsv: Feature<'alert-csv'> = {
  topic: 'alert-csv',
  requires: ['practice_manager', 'admin'],
  async answer(_question, turn): Promise<Answer> {
    const { index, directory, today, calendar } = turn;
    const [lists, snoozes] = await Promise.all([index.listsOfService(), index.snoozes()]);
    const figures = alertFigures({ lists, snoozes, people: directory.people, today, calendar });
    const isPast = ({ limit }: Listed) => limit !== undefined && limit < today;
    const named: readonly (readonly [string, readonly Listed[]])[] = [
      ['can still be saved', figures.saveable],
      ['review overdue', (lists.get('review') ?? []).filter(isPast)],
      ['minutes overdue', (lists.get('minutes') ?? []).filter(isPast)],
      ['no IRO', figures.unallocated],
      ['outcome not recorded', figures.unrecorded],
      ['late notification', figures.notifiedLate],
      ['put off twice or more', figures.putOff],
    ];
    const rows = named.flatMap(([what, listed]) => listed.map((one) => rowOf(what, one, turn)));
    const answer = say(
      'The service as a CSV file',
      [`${counted(rows.length, 'line')}. Teams asks whether to put the file into your OneDrive.`],
      { footnote: dataAgeWords(directory) },
    );
    return { ...answer, file: { name: `iro-service-${today}.csv`, text: csvOf(rows) } };
  },
};

const COLUMNS = [
  ...['what', 'child_ref', 'iro', 'team', 'review', 'limit', 'working_days_left'],
  ...['booked_for', 'held_on', 'notified_after_working_days'],
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

function rowOf(what: string, listed: Listed, { directory, today, calendar }: Turn): Row {
  const { childRef, iro, team, kind, limit, bookings, heldOn, notifiedAfter } = listed;
  const left =
    limit &&
    (limit < today ? -workingDaysUntil(calendar, limit, today) : workingDaysUntil(calendar, today, limit));
  return {
    what,
    child_ref: childRef,
    iro: iro === undefined ? '' : nameOf(iro, directory.people),
    team: team ?? '',
    review: kind ?? '',
    limit: limit ?? '',
    working_days_left: left ?? '',
    booked_for: bookings.map(({ day }) => day).join(' '),
    held_on: heldOn ?? '',
    notified_after_working_days: notifiedAfter ?? '',
  };
}

/** UTF-8 with BOM, and no cell that a spreadsheet would take for a formula; numbers stay numbers. */
function csvOf(rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    bom: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
