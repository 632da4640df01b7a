import type { Addition } from '../case-index/addition.js';
import type { StoredCase } from '../case-index/case-rows.js';
import {
  type Directory,
  readDirectory,
  removePeople,
  saveDataAge,
  savePeople,
  saveTeams,
} from '../case-index/people.js';
import { record } from '../case-index/record.js';
import { readCases, readSomeCases } from '../case-index/stored-cases.js';
import { inTransactions } from '../case-index/table.js';
import type { Tables } from '../case-index/tables.js';
import { type Clock, londonDay } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { changesFor } from './changes-for.js';
import { type ReadFiles, readFiles, type SourceFile } from './read-files.js';
import type { ImportReport } from './report.js';
import type { WantedCase } from './wanted.js';

/** Where an import writes to, by which calendar, and when. */
export interface ImportTarget {
  readonly tables: Tables;
  readonly calendar: WorkingCalendar;
  readonly clock: Clock;
}

/** Told how many of the cases have been written. */
export type Progress = (done: number, total: number) => void;

/** How often a case is read and decided again when somebody else keeps changing it. */
const MOST_TRIES = 5;

/** Batches of a hundred cases that are under way at once. */
const BATCHES_AT_ONCE = 4;

/**
 * Brings the index to what the files say: only differences are written, so that the same files again change
 * nothing, and an import that was cut off is finished by running it again.
 */
export async function importFiles(
  target: ImportTarget,
  sources: readonly SourceFile[],
  progress: Progress,
): Promise<ImportReport> {
  const { tables, clock } = target;
  const [stored, directory] = await Promise.all([readCases(tables.cases), readDirectory(tables.people)]);
  const staffEmails = new Set(directory.people.map(({ email }) => email));
  const read = readFiles(sources, { stored, staffEmails, today: londonDay(clock.now()) });
  const staff = await importStaff(tables, directory, read);
  await importTeams(tables, directory, read);
  // A child who comes in after the first import was notified then; before it nobody can tell.
  const notifiedOn = directory.dataAge && londonDay(clock.now());
  const cases = await importCases(
    { ...target, ...(notifiedOn && { notifiedOn }) },
    read.children.all(),
    stored,
    progress,
  );
  if (read.files.some(({ taken }) => taken > 0)) await saveDataAge(tables.people, clock.now().toISOString());
  return { files: read.files, findings: read.findings, cases, ...staff };
}

async function importStaff(
  tables: Tables,
  directory: Directory,
  { staff, files }: ReadFiles,
): Promise<Pick<ImportReport, 'staff' | 'staffNotNamed'>> {
  const removed = directory.people.filter(({ email }) => staff.removed.has(email));
  const changed = [...staff.people.values()].filter((person) => {
    const there = directory.people.find(({ email }) => email === person.email);
    return JSON.stringify({ ...there, covers: undefined }) !== JSON.stringify(person);
  });
  await savePeople(tables.people, directory, changed);
  await removePeople(tables.people, removed);
  const named = ({ email }: { email: string }) => staff.people.has(email) || staff.removed.has(email);
  const given = files.some(({ kind }) => kind === 'staff');
  return {
    staff: { saved: changed.length, removed: removed.length, unchanged: staff.people.size - changed.length },
    staffNotNamed: given ? directory.people.filter((person) => !named(person)).map(({ email }) => email) : [],
  };
}

async function importTeams(tables: Tables, directory: Directory, { children }: ReadFiles): Promise<void> {
  const teams = new Set(children.all().flatMap(({ facts }) => facts.team ?? []));
  await saveTeams(
    tables.people,
    [...teams].filter((team) => !directory.teams.includes(team)),
  );
}

async function importCases(
  target: ImportTarget & NotifiedOn,
  wanted: readonly WantedCase[],
  stored: ReadonlyMap<string, StoredCase>,
  progress: Progress,
): Promise<ImportReport['cases']> {
  const additions = new Map<string, Addition>();
  for (const one of byIro(wanted)) {
    const addition = additionFor(one, stored.get(one.childRef), target);
    if (addition) additions.set(one.childRef, addition);
  }
  let done = 0;
  const batches = inTransactions([...additions.values()]).values();
  const byRef = new Map(wanted.map((one) => [one.childRef, one]));
  const work = async () => {
    for (const batch of batches) {
      await writeBatch(target, batch, byRef);
      done += batch.length;
      progress(done, additions.size);
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, work));
  const made = [...additions.values()].filter(({ before }) => before === undefined).length;
  return { made, changed: additions.size - made, unchanged: wanted.length - additions.size };
}

/** Children of one IRO together: their lines share a partition, and so the fewer transactions. */
function byIro(wanted: readonly WantedCase[]): WantedCase[] {
  return wanted.toSorted((one, other) => (one.facts.iro ?? '').localeCompare(other.facts.iro ?? ''));
}

/** The day on which children who are new to the index were notified; absent for the first import. */
interface NotifiedOn {
  readonly notifiedOn?: Day;
}

function additionFor(
  wanted: WantedCase,
  before: StoredCase | undefined,
  { notifiedOn }: NotifiedOn,
): Addition | undefined {
  const changes = changesFor(wanted, before?.file, notifiedOn);
  return changes.length > 0 || before === undefined
    ? { childRef: wanted.childRef, before, changes }
    : undefined;
}

/** Writes a batch; a case that somebody else changed meanwhile is read and decided again. */
async function writeBatch(
  { tables, calendar, clock, ...notified }: ImportTarget & NotifiedOn,
  batch: readonly Addition[],
  wanted: ReadonlyMap<string, WantedCase>,
): Promise<void> {
  let left = batch;
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === MOST_TRIES)
      throw new Error(`${left.length} cases are being changed all the time; run the import again`);
    const refused = await record(tables, calendar, { by: 'import', at: clock.now().toISOString() }, left);
    const now = await readSomeCases(tables.cases, refused);
    left = refused.flatMap((childRef) => {
      const one = wanted.get(childRef);
      return (one && additionFor(one, now.get(childRef), notified)) ?? [];
    });
  }
}
