import { isKey } from '../case-index/keys.js';
import { type Person, ROLES, type Role } from '../case-index/person.js';
import type { RowReader } from './row-reader.js';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** What staff.csv says: who is on the staff, and who is no longer. */
export interface Staff {
  readonly people: Map<string, Person>;
  readonly removed: Set<string>;
}

/** Reads a row of staff.csv into `staff`. The role `none` takes somebody off the list. Answers whether the row was taken. */
export function readStaffRow(reader: RowReader, staff: Staff): boolean {
  const email = emailIn(reader, staff);
  if (email === undefined) return false;
  const role = reader.text('role').toLowerCase().replace(/\s+/g, '_');
  if (role === 'none') {
    staff.removed.add(email);
    return true;
  }
  const known = ROLES.find((one) => one === role);
  if (!known)
    return refused(
      reader,
      'role',
      'there is no such role',
      `${ROLES.join(', ')}, or none to take somebody off`,
    );
  return readPerson(reader, staff, email, known);
}

function readPerson(reader: RowReader, staff: Staff, email: string, role: Role): boolean {
  const name = reader.text('name');
  if (name === '' || name.length > 80)
    return refused(reader, 'name', 'the name is missing or too long', 'a name of up to 80 characters');
  const entraObjectId = reader.text('entra_object_id').toLowerCase();
  if (!GUID.test(entraObjectId))
    return refused(
      reader,
      'entra_object_id',
      'not an Entra object id',
      'the id that Entra shows for the user, 8-4-4-4-12 hexadecimal digits',
    );
  if ([...staff.people.values()].some((person) => person.entraObjectId === entraObjectId)) {
    return refused(reader, 'entra_object_id', 'the id stands in this file already', 'each person once');
  }
  staff.people.set(email, { email, name, role, entraObjectId, wte: wteIn(reader) });
  return true;
}

function emailIn(reader: RowReader, staff: Staff): string | undefined {
  const email = reader.text('email').toLowerCase();
  if (!EMAIL.test(email) || !isKey(email))
    return reader.refuse('email', 'not an e-mail address', 'name@example.org');
  if (staff.people.has(email) || staff.removed.has(email))
    return reader.refuse('email', 'the address stands in this file already', 'each person once');
  return email;
}

/** Whole-time equivalent; full-time where the cell is empty or cannot be read. */
function wteIn(reader: RowReader): number {
  const text = reader.text('wte');
  const wte = Number(text === '' ? '1' : text);
  if (wte >= 0 && wte <= 1) return wte;
  reader.leaveBlank('wte', 'not a whole-time equivalent; taken as 1', 'a number from 0 to 1, such as 0.6');
  return 1;
}

function refused(reader: RowReader, column: string, wrong: string, right: string): false {
  reader.refuse(column, wrong, right);
  return false;
}
