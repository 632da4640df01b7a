import { isKey } from '../case-index/keys.js';
import type { CarePeriod } from '../domain/case-file.js';
import type { Day } from '../domain/day.js';
import type { Children } from './children.js';
import type { RowReader } from './row-reader.js';
import type { WantedCase } from './wanted.js';

const INITIALS = /^\p{L}{1,4}$/u;

/** Reads a row of cases.csv. Answers whether the row was taken. */
export function readCaseRow(
  reader: RowReader,
  children: Children,
  isStaff: (email: string) => boolean,
): boolean {
  const childRef = children.reference(reader, 'child_ref');
  if (childRef === undefined) return false;
  const dateOfBirth = knownDay(reader.pastDay('date_of_birth', 'leaveBlank'));
  const period = periodIn(reader, dateOfBirth);
  const wanted = children.add(childRef);
  if (wanted.periods.some((there) => !follows(period, there))) {
    reader.refuse(
      'child_ref',
      'the child stands in this file already',
      'one row for each child, or one for each period of care, the earlier ended',
    );
    return false;
  }
  wanted.periods.push(period);
  const initials = initialsIn(reader);
  const team = teamIn(reader);
  wanted.facts = {
    ...wanted.facts,
    ...(initials !== undefined && { initials }),
    ...(dateOfBirth && { dateOfBirth }),
    ...(team !== undefined && { team }),
  };
  readIro(reader, wanted, isStaff);
  return true;
}

/** Does a period begin after an earlier one ended: has the child come back into care? */
function follows(period: CarePeriod, earlier: CarePeriod): boolean {
  return period.from !== undefined && earlier.to !== undefined && period.from > earlier.to;
}

function periodIn(reader: RowReader, dateOfBirth: Day | undefined): CarePeriod {
  const from = notBefore(reader, 'became_looked_after', dateOfBirth, 'the child’s birth');
  const to = notBefore(reader, 'ceased', from ?? dateOfBirth, 'the child became looked after');
  return { ...(from && { from }), ...(to && { to }), shortBreaks: shortBreaksIn(reader) };
}

function notBefore(
  reader: RowReader,
  column: string,
  earliest: Day | undefined,
  what: string,
): Day | undefined {
  const day = knownDay(reader.pastDay(column, 'leaveBlank'));
  if (day === undefined || earliest === undefined || day >= earliest) return day;
  return reader.leaveBlank(column, `the day is before ${what}`, `a day from ${earliest} on`);
}

function knownDay(read: Day | undefined | 'wrong'): Day | undefined {
  return read === 'wrong' ? undefined : read;
}

function shortBreaksIn(reader: RowReader): boolean {
  const text = reader.text('short_breaks').toUpperCase();
  if (!['', 'Y', 'N', 'YES', 'NO'].includes(text))
    reader.leaveBlank('short_breaks', 'neither Y nor N; taken as N', 'Y or N');
  return text.startsWith('Y');
}

/** Initials only: a name is never taken into the index. */
function initialsIn(reader: RowReader): string | undefined {
  const text = reader.text('initials').replace(/[.\s]/g, '').toUpperCase();
  if (text === '' || INITIALS.test(text)) return text === '' ? undefined : text;
  return reader.leaveBlank('initials', 'more than initials', 'one to four letters; never a name');
}

function teamIn(reader: RowReader): string | undefined {
  const text = reader.text('team');
  if (text === '' || (isKey(text) && text.length <= 60)) return text === '' ? undefined : text;
  return reader.leaveBlank(
    'team',
    'the name is too long or has / \\ # ? in it',
    'a team’s name of up to 60 characters',
  );
}

function readIro(reader: RowReader, wanted: WantedCase, isStaff: (email: string) => boolean): void {
  const iro = reader.text('iro_email').toLowerCase();
  if (iro === '') wanted.unallocated = true;
  else if (isStaff(iro)) wanted.facts = { ...wanted.facts, iro };
  else
    reader.leaveBlank(
      'iro_email',
      'nobody on the staff list has this address',
      'an address from staff.csv, or nothing while not allocated',
    );
}
