import { type Day, day } from '../domain/day.js';
import { type Person, personCells, storedPerson } from './person.js';
import { type ReminderSettings, settingsCells, storedSettings } from './reminder-settings.js';
import { allRows, inTransactions, type Operation, type StoredRow, type Table } from './table.js';

/** The partition with a row for each member of the staff and each team, read as one to tell names from other words. */
const DIRECTORY = 'directory';
const PERSON_ROW = 'person';
const STAFF_PREFIX = 'staff-';
const TEAM_PREFIX = 'team-';
const SETTINGS_PREFIX = 'reminders-';
const UNREACHED_PREFIX = 'unreached-';
const IMPORT_ROW = 'last-import';

/** When data last came in from the authority's files: a moment, ISO 8601 in UTC. */
export interface DataAge {
  readonly importedAt: string;
}

/** Why somebody cannot be written to, and since when. */
export interface Unreached {
  readonly why: string;
  readonly since: Day;
}

/** Who there is in the service, and how old its data is. */
export interface Directory {
  readonly people: readonly Person[];
  readonly teams: readonly string[];
  /** What people chose of what is sent to them, by their Entra object ids; whoever is not in it chose nothing. */
  readonly settings: ReadonlyMap<string, ReminderSettings>;
  /** Who cannot be written to until they are heard of again, by their Entra object ids. */
  readonly unreached: ReadonlyMap<string, Unreached>;
  /** Absent until something was imported. */
  readonly dataAge?: DataAge;
}

/** The member of the staff with this Entra object id, read anew each time: rights are never remembered. */
export async function findPerson(people: Table, entraObjectId: string): Promise<Person | undefined> {
  const row = await people.get(entraObjectId, PERSON_ROW);
  return row && storedPerson(row);
}

/** The whole directory, in one request. */
export async function readDirectory(people: Table): Promise<Directory> {
  const rows = await allRows(people, { partition: DIRECTORY });
  const imported = rows.find(({ row }) => row === IMPORT_ROW)?.values.at;
  return {
    people: rows.filter(({ row }) => row.startsWith(STAFF_PREFIX)).flatMap((row) => storedPerson(row) ?? []),
    teams: rows.filter(({ row }) => row.startsWith(TEAM_PREFIX)).map(({ values }) => String(values.team)),
    settings: byId(rows, SETTINGS_PREFIX, storedSettings),
    unreached: byId(rows, UNREACHED_PREFIX, ({ values }) => ({
      why: String(values.why),
      since: day(String(values.since)),
    })),
    ...(typeof imported === 'string' && { dataAge: { importedAt: imported } }),
  };
}

/** What the rows with a prefix hold, by what stands behind it. */
function byId<Held>(rows: readonly StoredRow[], prefix: string, held: (row: StoredRow) => Held) {
  return new Map(
    rows.filter(({ row }) => row.startsWith(prefix)).map((row) => [row.row.slice(prefix.length), held(row)]),
  );
}

/** Notes that somebody cannot be written to. */
export function saveUnreached(people: Table, entraObjectId: string, { why, since }: Unreached) {
  return writeDirectory(people, [
    { do: 'upsert', row: `${UNREACHED_PREFIX}${entraObjectId}`, values: { why, since } },
  ]);
}

/** Notes that somebody was heard of again. */
export function dropUnreached(people: Table, entraObjectId: string): Promise<void> {
  return writeDirectory(people, [{ do: 'delete', row: `${UNREACHED_PREFIX}${entraObjectId}` }]);
}

/** Keeps what somebody chose of what is sent to them. */
export async function saveSettings(
  people: Table,
  entraObjectId: string,
  settings: ReminderSettings,
): Promise<void> {
  await writeDirectory(people, [
    { do: 'upsert', row: `${SETTINGS_PREFIX}${entraObjectId}`, values: settingsCells(settings) },
  ]);
}

/**
 * Puts people on the staff list, or brings their entries up to date; `known` is the directory as it was. Whom they
 * cover is not the staff list's to say, and stays.
 */
export async function savePeople(people: Table, known: Directory, listed: readonly Person[]): Promise<void> {
  const beforeOf = ({ email }: Person) => known.people.find((before) => before.email === email);
  const saved = listed.map((person): Person => {
    const { covers } = beforeOf(person) ?? {};
    return { ...person, ...(covers && { covers }) };
  });
  for (const person of saved) {
    const before = beforeOf(person);
    if (before && before.entraObjectId !== person.entraObjectId) {
      await people.write(before.entraObjectId, [{ do: 'delete', row: PERSON_ROW }]);
    }
    await people.write(person.entraObjectId, [
      { do: 'upsert', row: PERSON_ROW, values: personCells(person) },
    ]);
  }
  await saveToDirectory(people, saved);
}

/** Brings the directory's copies of people's entries up to date. */
export function saveToDirectory(people: Table, saved: readonly Person[]): Promise<void> {
  return writeDirectory(
    people,
    saved.map((person) => ({
      do: 'upsert',
      row: `${STAFF_PREFIX}${person.email}`,
      values: personCells(person),
    })),
  );
}

/** Takes people off the staff list: they see nothing from then on. */
export async function removePeople(people: Table, removed: readonly Person[]): Promise<void> {
  for (const { entraObjectId, email } of removed) {
    await people.write(entraObjectId, [{ do: 'delete', row: PERSON_ROW }]);
    await people.write(DIRECTORY, [{ do: 'delete', row: `${STAFF_PREFIX}${email}` }]);
  }
}

/** Puts teams into the directory. Their names must be able to be keys. */
export async function saveTeams(people: Table, teams: readonly string[]): Promise<void> {
  await writeDirectory(
    people,
    teams.map((team) => ({ do: 'upsert', row: `${TEAM_PREFIX}${team}`, values: { team } })),
  );
}

/** Notes that data came in at a moment (ISO 8601 in UTC). */
export async function saveDataAge(people: Table, at: string): Promise<void> {
  await writeDirectory(people, [{ do: 'upsert', row: IMPORT_ROW, values: { at } }]);
}

async function writeDirectory(people: Table, operations: readonly Operation[]): Promise<void> {
  for (const some of inTransactions(operations)) await people.write(DIRECTORY, some);
}
