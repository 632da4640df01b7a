import type { Day } from '../domain/day.js';
import { ConflictError } from './errors.js';
import { saveToDirectory } from './people.js';
import { type Person, personCells, storedPerson } from './person.js';
import type { Table } from './table.js';

/** An IRO who looks after a colleague's cases while they are away; ends by itself. */
export interface Cover {
  /** The e-mail of the IRO who is away. */
  readonly iro: string;
  readonly from: Day;
  /** The last day of it. */
  readonly until: Day;
  /** Entra object id of whoever set it, and when: ISO 8601 in UTC. */
  readonly setBy: string;
  readonly at: string;
}

/** How many covers that are over stay on the record of whoever gave them. */
const KEPT = 12;

/** The e-mails of those whom somebody covers on a day. */
export function coveredBy({ covers = [] }: Person, today: Day): readonly string[] {
  return covers.filter((cover) => isOn(cover, today)).map(({ iro }) => iro);
}

/** Is it this cover's time? */
export function isOn({ from, until }: Cover, today: Day): boolean {
  return from <= today && today <= until;
}

/** Those who cover an IRO on a day. */
export function coverersOf(iro: string, people: readonly Person[], today: Day): readonly Person[] {
  return people.filter((person) => coveredBy(person, today).includes(iro));
}

/** Puts a cover on the record of whoever gives it, in place of what is there for the same colleague from its first day on. */
export function setCover(people: Table, entraObjectId: string, cover: Cover): Promise<void> {
  return changeCovers(people, entraObjectId, (covers) => [
    ...covers.filter(({ iro, until }) => iro !== cover.iro || until < cover.from),
    cover,
  ]);
}

/** Ends somebody's cover of a colleague: from this day on there is none. */
export function endCover(people: Table, entraObjectId: string, iro: string, lastDay: Day): Promise<void> {
  return changeCovers(people, entraObjectId, (covers) =>
    covers.flatMap((cover) => {
      if (cover.iro !== iro || cover.until <= lastDay) return [cover];
      return cover.from > lastDay ? [] : [{ ...cover, until: lastDay }];
    }),
  );
}

const MOST_TRIES = 3;

/** The person's own row is what rights are read from; the directory's follows it. */
async function changeCovers(
  people: Table,
  entraObjectId: string,
  change: (covers: readonly Cover[]) => readonly Cover[],
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const row = await people.get(entraObjectId, 'person');
    const person = row && storedPerson(row);
    if (!row || !person) return;
    const changed = { ...person, covers: change(person.covers ?? []).slice(-KEPT) };
    try {
      await people.write(entraObjectId, [
        { do: 'replace', row: 'person', values: personCells(changed), etag: row.etag },
      ]);
      return await saveToDirectory(people, [changed]);
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
    }
  }
}
