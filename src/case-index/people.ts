import { type Person, personCells, storedPerson } from './person.js';
import { allRows, inTransactions, type Operation, type Table } from './table.js';

/** The partition with a row for each member of the staff and each team, read as one to tell names from other words. */
const DIRECTORY = 'directory';
const PERSON_ROW = 'person';
const STAFF_PREFIX = 'staff-';
const TEAM_PREFIX = 'team-';
const IMPORT_ROW = 'last-import';

/** When data last came in from the authority's files: a moment, ISO 8601 in UTC. */
export interface DataAge {
  readonly importedAt: string;
}

/** Who there is in the service, and how old its data is. */
export interface Directory {
  readonly people: readonly Person[];
  readonly teams: readonly string[];
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
    ...(typeof imported === 'string' && { dataAge: { importedAt: imported } }),
  };
}

/** Puts people on the staff list, or brings their entries up to date; `known` is the directory as it was. */
export async function savePeople(people: Table, known: Directory, saved: readonly Person[]): Promise<void> {
  for (const person of saved) {
    const before = known.people.find(({ email }) => email === person.email);
    if (before && before.entraObjectId !== person.entraObjectId) {
      await people.write(before.entraObjectId, [{ do: 'delete', row: PERSON_ROW }]);
    }
    await people.write(person.entraObjectId, [
      { do: 'upsert', row: PERSON_ROW, values: personCells(person) },
    ]);
  }
  await writeDirectory(
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
