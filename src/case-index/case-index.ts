import type { Clock } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import { groupBy } from '../domain/group-by.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { Addition, Recording } from './addition.js';
import { readCalendar } from './calendar.js';
import { casePartition, SNAPSHOT_ROW, type StoredCase, storedCase } from './case-rows.js';
import { iroPartition, type ListName, SERVICE_PARTITION } from './duty-rows.js';
import { type CaseHistory, readHistory } from './history.js';
import { afterAll, isKey } from './keys.js';
import { type LedgerEntry, readLedger } from './ledger.js';
import { type Listed, listed } from './listed.js';
import { type Directory, findPerson, readDirectory } from './people.js';
import type { Person } from './person.js';
import { type Saved, save } from './save.js';
import { allRows, type Values } from './table.js';
import type { Tables } from './tables.js';

/** Which lines of a list are wanted: of one IRO or the service, by days (ends included), and by equal cells. */
export interface ListQuery {
  readonly list: ListName;
  /** An IRO's e-mail; absent for the whole service. */
  readonly iro?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly equals?: Values;
}

/** Behind a day in a key stands a dot or a time; this comes after both. */
const AFTER_A_DAY = '~';

/** How long the directory and the calendar are kept before they are read again, in milliseconds. */
const KEPT_FOR = 60_000;

/** The case index as questions see it: who asks, the lists, one case. Each call says what it costs. */
export class CaseIndex {
  private kept: Promise<Kept> | undefined;
  private keptSince = Number.NEGATIVE_INFINITY;
  private readonly listing = new Set<Promise<unknown>>();
  private readonly tidying = new Map<string, Promise<unknown>>();

  constructor(
    private readonly tables: Tables,
    private readonly clock: Clock,
  ) {}

  /** Who has this Entra object id: one request, never remembered. */
  async person(entraObjectId: string): Promise<Person | undefined> {
    return isKey(entraObjectId) ? findPerson(this.tables.people, entraObjectId) : undefined;
  }

  /** The lines of a list in the order of their limits: one request for each 1,000 lines of the answer. */
  async list({ list, iro, from, to, equals }: ListQuery): Promise<readonly Listed[]> {
    // Whoever has just saved something finds it in the next list.
    if (this.listing.size > 0) await Promise.all(this.listing);
    const rows = await allRows(this.tables.duties, {
      partition: iro === undefined ? SERVICE_PARTITION : iroPartition(iro),
      from: `${list}.${from ?? ''}`,
      below: to === undefined ? afterAll(`${list}.`) : `${list}.${to}${AFTER_A_DAY}`,
      ...(equals && { equals }),
    });
    return rows.map(listed);
  }

  /** Everything that stands in the lists of one IRO, or of the whole service, each in the order of its limits: one request for each 1,000 lines. */
  async listsOf(iro?: string): Promise<ReadonlyMap<string, readonly Listed[]>> {
    const partition = iro === undefined ? SERVICE_PARTITION : iroPartition(iro);
    const rows = await allRows(this.tables.duties, { partition });
    return groupBy(rows.map(listed), ({ place }) => place.slice(0, place.indexOf('.')));
  }

  /** One case as its history has made it: one request. */
  async case(childRef: string): Promise<StoredCase | undefined> {
    if (!isKey(childRef)) return undefined;
    const row = await this.tables.cases.get(casePartition(childRef), SNAPSHOT_ROW);
    return row && storedCase(row);
  }

  /** One case with its whole history: one request for each 1,000 events. */
  async history(childRef: string): Promise<CaseHistory | undefined> {
    return isKey(childRef) ? readHistory(this.tables.cases, childRef) : undefined;
  }

  /**
   * Records what a person did on a case: six requests, and one more for a lost reply.
   * @throws NotSavedError when it was not saved, or when that cannot be told.
   */
  async save(recording: Omit<Recording, 'at' | 'by'>, addition: Addition): Promise<Saved> {
    const { childRef } = addition;
    const at = this.clock.now().toISOString();
    // The lists of one case are written by one save after the other: an older one must not write over a newer.
    await this.tidying.get(childRef);
    const saved = await save(
      this.tables,
      await this.calendar(),
      { ...recording, by: 'person', at },
      addition,
    );
    if (saved.saved) {
      this.listing.add(saved.listed);
      saved.listed.then(() => this.listing.delete(saved.listed));
      this.tidying.set(childRef, saved.tidied);
      saved.tidied.then(() => this.tidying.delete(childRef));
    }
    return saved;
  }

  /** Waits until the marks of all that was saved are taken away: before the process ends. */
  async tidied(): Promise<void> {
    await Promise.all(this.tidying.values());
  }

  /** What was sent to whom on a day, with which result: one request. */
  ledger(day: Day): Promise<readonly LedgerEntry[]> {
    return readLedger(this.tables.ledger, day);
  }

  /** The moment by the clock of the service, for what is allowed for some minutes only. */
  now(): Date {
    return this.clock.now();
  }

  /** The staff, the teams and the age of the data; at most a minute old. */
  async directory(): Promise<Directory> {
    return (await this.keep()).directory;
  }

  /** The working calendar in force; at most a minute old. */
  async calendar(): Promise<WorkingCalendar> {
    return (await this.keep()).calendar;
  }

  private keep(): Promise<Kept> {
    const now = this.clock.now().getTime();
    if (this.kept === undefined || now - this.keptSince > KEPT_FOR) {
      this.keptSince = now;
      this.kept = read(this.tables);
      // What failed is not kept: the next question tries again.
      this.kept.catch(() => {
        this.kept = undefined;
      });
    }
    return this.kept;
  }
}

interface Kept {
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
}

async function read(tables: Tables): Promise<Kept> {
  const [directory, calendar] = await Promise.all([readDirectory(tables.people), readCalendar(tables.jobs)]);
  return { directory, calendar };
}
