import { packagedCalendar } from '../../src/case-index/calendar.js';
import { savePeople } from '../../src/case-index/people.js';
import type { Person } from '../../src/case-index/person.js';
import { record } from '../../src/case-index/record.js';
import { readCases } from '../../src/case-index/stored-cases.js';
import { inTransactions } from '../../src/case-index/table.js';
import type { Tables } from '../../src/case-index/tables.js';
import { demoFiles } from '../../src/demo/demo-files.js';
import { DEMO_PEOPLE } from '../../src/demo/people.js';
import type { Change } from '../../src/domain/case-events.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { day } from '../../src/domain/day.js';
import { importFiles } from '../../src/import/import-files.js';
import { StoppedClock } from '../support/clock.js';
import { memoryTables } from '../support/memory-table.js';

/** The day and moment of every measurement. */
export const TODAY = day('2026-11-23');
export const CLOCK = new StoppedClock('2026-11-23T09:00:00Z');

/** The IRO who asks: the same caseload whatever the size of the service. */
export const ASKER = DEMO_PEOPLE[0]?.entraObjectId ?? '';

/** The cases of the demonstration service; the larger services are made of many of them. */
export async function baseCases(): Promise<readonly CaseFile[]> {
  const tables = memoryTables();
  await importFiles(
    { tables, calendar: packagedCalendar, clock: CLOCK },
    demoFiles(TODAY, packagedCalendar),
    () => {},
  );
  return [...(await readCases(tables.cases)).values()]
    .map(({ file }) => file)
    .filter(({ periods }) => periods.at(-1)?.to === undefined);
}

/** Fills tables with so many looked-after children: the demonstration service again and again, each time with IROs of its own. */
export async function fillService(
  tables: Tables,
  base: readonly CaseFile[],
  children: number,
): Promise<void> {
  const blocks = Math.ceil(children / base.length);
  await savePeople(
    tables.people,
    { people: [], teams: [], settings: new Map(), unreached: new Map() },
    Array.from({ length: blocks }, (_none, block) =>
      DEMO_PEOPLE.map((person) => staffOf(person, block)),
    ).flat(),
  );
  const all = Array.from({ length: children }, (_none, index) => ({
    file: base[index % base.length],
    block: Math.floor(index / base.length),
  }));
  for (const some of inTransactions(all)) {
    const additions = some.flatMap(({ file, block }) =>
      file
        ? [
            {
              childRef: `${file.childRef}${block === 0 ? '' : `B${block}`}`,
              before: undefined,
              changes: changesOf(file, block),
            },
          ]
        : [],
    );
    await record(tables, packagedCalendar, { by: 'import', at: '2026-11-22T09:00:00.000Z' }, additions);
  }
}

function staffOf(person: Person, block: number): Person {
  if (block === 0) return person;
  return {
    ...person,
    email: `b${block}.${person.email}`,
    entraObjectId: person.entraObjectId.replace(/^0{8}/, String(block).padStart(8, '0')),
  };
}

function changesOf(
  { initials, dateOfBirth, team, iro, periods, reviews, bookings }: CaseFile,
  block: number,
): Change[] {
  const ofBlock = iro !== undefined && block > 0 ? `b${block}.${iro}` : iro;
  return [
    {
      type: 'facts-known',
      facts: {
        initials,
        ...(dateOfBirth && { dateOfBirth }),
        ...(team !== undefined && { team }),
        ...(ofBlock !== undefined && { iro: ofBlock }),
      },
    },
    { type: 'care-known', periods },
    ...reviews.map((review): Change => ({ type: 'review-held', review })),
    ...bookings.map((booking): Change => ({ type: 'review-booked', booking })),
  ];
}
