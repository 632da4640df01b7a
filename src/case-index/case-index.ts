import type { Clock } from '../domain/clock.js';
import type { Day } from '../domain/day.js';
import type { CareBegun } from '../domain/figures/care-begun.js';
import type { HeldReview } from '../domain/figures/held-review.js';
import { monthsIn } from '../domain/figures/months.js';
import { groupBy } from '../domain/group-by.js';
import type { Period } from '../domain/period.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { Addition, Recording } from './addition.js';
import { readCalendar } from './calendar.js';
import { casePartition, SNAPSHOT_ROW, type StoredCase, storedCase } from './case-rows.js';
import { type Cover, endCover, setCover } from './cover.js';
import { iroPartition, type ListName, SERVICE_PARTITION } from './duty-rows.js';
import { heldPartition, storedHeld } from './held-rows.js';
import { type CaseHistory, readHistory } from './history.js';
import { afterAll, isKey } from './keys.js';
import {
  type LedgerEntry,
  type LedgerLine,
  noteDone,
  readLedger,
  readTold,
  type ToldLine,
} from './ledger.js';
import { type Listed, listed } from './listed.js';
import { type Directory, findPerson, readDirectory, saveSettings } from './people.js';
import type { Person } from './person.js';
import type { ReminderSettings } from './reminder-settings.js';
import { type Saved, save } from './save.js';
import { readSnoozes, type Snooze, saveSnoozes } from './snoozes.js';
import { startedPartition, storedStarted } from './started-rows.js';
import { allRows, type StoredRow, type Values } from './table.js';
import type { Tables } from './tables.js';

/** Which lines of a list are wanted: of one IRO or the service, by days (ends included), and by equal cells. */
export interface ListQuery {
  readonly list: ListName;
  /** IROs' e-mails; absent for the whole service. */
  readonly iros?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly equals?: Values;
}

/** Behind a day in a key stands a dot or a time; this comes after both. */
const AFTER_A_DAY = '~';

/** The lists of what is owed come one after another: decisions, minutes, resume, review. */
const FIRST_OWED: `${ListName}.` = 'decisions.';

/** How long the directory and the calendar are kept before they are read again, in milliseconds. */
const KEPT_FOR = 60_000;

/** The case index as questions see it: who asks, the lists, one case. Each call says what it costs. */
export class CaseIndex {
  private kept: Promise<Kept> | undefined;
  private keptSince = Number.NEGATIVE_INFINITY;
  private readonly listing = new Set<Promise<unknown>>();
  private readonly changed = new Set<string>();
  private readonly tidying = new Map<string, Promise<unknown>>();

  constructor(
    private readonly tables: Tables,
    private readonly clock: Clock,
  ) {}

  /** Who has this Entra object id: one request, never remembered. */
  async person(entraObjectId: string): Promise<Person | undefined> {
    return isKey(entraObjectId) ? findPerson(this.tables.people, entraObjectId) : undefined;
  }

  /** The lines of a list in the order of their limits: one request for each IRO or the service, and each 1,000 lines of it. */
  async list({ list, iros, from, to, equals }: ListQuery): Promise<readonly Listed[]> {
    // Whoever has just saved something finds it in the next list.
    if (this.listing.size > 0) await Promise.all(this.listing);
    const partitions = iros?.map(iroPartition) ?? [SERVICE_PARTITION];
    const found = await Promise.all(
      partitions.map((partition) =>
        allRows(this.tables.duties, {
          partition,
          from: `${list}.${from ?? ''}`,
          below: to === undefined ? afterAll(`${list}.`) : `${list}.${to}${AFTER_A_DAY}`,
          ...(equals && { equals }),
        }),
      ),
    );
    const lines = found.flat().map(listed);
    return found.length === 1 ? lines : lines.sort(byPlace);
  }

  /** Everything that stands in the lists of the whole service, each in the order of its limits: one request for each 1,000 lines. */
  async listsOfService(): Promise<ReadonlyMap<string, readonly Listed[]>> {
    const rows = await allRows(this.tables.duties, { partition: SERVICE_PARTITION });
    return groupBy(rows.map(listed), ({ place }) => place.slice(0, place.indexOf('.')));
  }

  /** What is owed by one IRO: decisions, minutes, adjourned reviews and reviews, each in the order of its limits. One request for each 1,000 lines. */
  async owedOf(iro: string): Promise<ReadonlyMap<string, readonly Listed[]>> {
    const rows = await allRows(this.tables.duties, { partition: iroPartition(iro), from: FIRST_OWED });
    return groupBy(rows.map(listed), ({ place }) => place.slice(0, place.indexOf('.')));
  }

  /** The completed reviews of a period by their days, of the service or with these cells: one request for each month, and each 1,000 of it. */
  async held({ from, to }: Period, equals?: Values): Promise<readonly HeldReview[]> {
    if (this.listing.size > 0) await Promise.all(this.listing);
    const rows = await this.ofMonths(heldPartition, { from, to }, equals);
    return rows.map(storedHeld);
  }

  /** The children who became looked after in a period, of the service or with these cells: one request for each month, and each 1,000 of it. */
  async started({ from, to }: Period, equals?: Values): Promise<readonly CareBegun[]> {
    const rows = await this.ofMonths(startedPartition, { from, to }, equals);
    return rows.flatMap(storedStarted);
  }

  /** The rows of a period in partitions by month, the first month before the others. */
  private async ofMonths(
    partitionOf: (month: string) => string,
    { from, to }: Period,
    equals: Values | undefined,
  ): Promise<StoredRow[]> {
    const found = await Promise.all(
      monthsIn({ from, to }).map((month) =>
        allRows(this.tables.duties, {
          partition: partitionOf(month),
          from,
          below: `${to}${AFTER_A_DAY}`,
          ...(equals && { equals }),
        }),
      ),
    );
    return found.flat();
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
      this.changed.add(childRef);
      this.listing.add(saved.listed);
      saved.listed.then(() => this.listing.delete(saved.listed));
      this.tidying.set(childRef, saved.tidied);
      saved.tidied.then(() => this.tidying.delete(childRef));
    }
    return saved;
  }

  /** The cases on which something was saved here since this was last asked. */
  takeChanged(): readonly string[] {
    const changed = [...this.changed];
    this.changed.clear();
    return changed;
  }

  /** Waits until the marks of all that was saved are taken away: before the process ends. */
  async tidied(): Promise<void> {
    await Promise.all(this.tidying.values());
  }

  /** What was sent to whom on a day, with which result: one request. */
  ledger(day: Day): Promise<readonly LedgerEntry[]> {
    return readLedger(this.tables.ledger, day);
  }

  /** What was told of a case on a day: one request, and one for each message. */
  async told(childRef: string, day: Day): Promise<readonly ToldLine[]> {
    return isKey(childRef) ? readTold(this.tables.ledger, day, childRef) : [];
  }

  /** What was put off, by its place in the lists: one request. */
  snoozes(): Promise<ReadonlyMap<string, Snooze>> {
    return readSnoozes(this.tables.ledger);
  }

  /** Puts lines off and notes who did: two requests. */
  async snooze(
    snoozes: readonly Snooze[],
    lines: readonly LedgerLine[],
    by: { readonly person: string; readonly today: Day },
  ): Promise<void> {
    await saveSnoozes(this.tables.ledger, snoozes);
    const { person, today } = by;
    await noteDone(this.tables.ledger, today, { person, at: this.now().toISOString() }, lines);
  }

  /** Keeps what somebody chose of what is sent to them: one request. */
  async saveSettings(entraObjectId: string, settings: ReminderSettings): Promise<void> {
    await saveSettings(this.tables.people, entraObjectId, settings);
    this.forget();
  }

  /** Has somebody cover a colleague: three requests. */
  async setCover(entraObjectId: string, cover: Omit<Cover, 'at'>): Promise<void> {
    await setCover(this.tables.people, entraObjectId, { ...cover, at: this.now().toISOString() });
    this.forget();
  }

  /** Ends somebody's cover of a colleague after a day: three requests. */
  async endCover(entraObjectId: string, iro: string, lastDay: Day): Promise<void> {
    await endCover(this.tables.people, entraObjectId, iro, lastDay);
    this.forget();
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

  /** Has the staff and the calendar read anew by whoever asks next: something of them was just changed. */
  forget(): void {
    this.kept = undefined;
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

function byPlace(one: Listed, other: Listed): number {
  return one.place < other.place ? -1 : 1;
}

interface Kept {
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
}

async function read(tables: Tables): Promise<Kept> {
  const [directory, calendar] = await Promise.all([readDirectory(tables.people), readCalendar(tables.jobs)]);
  return { directory, calendar };
}
