import type { LedgerEntry } from '../case-index/ledger.js';
import type { Directory } from '../case-index/people.js';
import { addDays, type Day } from '../domain/day.js';
import { type WorkingCalendar, workingDayOnOrBefore } from '../domain/working-calendar.js';

/** Names of those who cannot be written to, and of those whom the last working day's messages may not have reached. */
export interface NotReached {
  readonly unreachable: readonly string[];
  readonly unknown: readonly string[];
}

/** The working day before today, whose ledger tells who was not reached. */
export function lastWorkingDay(today: Day, calendar: WorkingCalendar): Day {
  return workingDayOnOrBefore(calendar, addDays(today, -1));
}

/** The names of those whom something did not reach; what was claimed and never heard of again is not known either. */
export function notReached(
  entries: readonly LedgerEntry[],
  { people, unreached }: Pick<Directory, 'people' | 'unreached'>,
): NotReached {
  const idsOf = (...outcomes: readonly LedgerEntry['outcome'][]) =>
    entries.filter(({ outcome }) => outcomes.includes(outcome)).map(({ person }) => person);
  const namesOf = (ids: ReadonlySet<string>) =>
    people.filter(({ entraObjectId }) => ids.has(entraObjectId)).map(({ name }) => name);
  return {
    unreachable: namesOf(new Set([...unreached.keys(), ...idsOf('given-up')])),
    unknown: namesOf(new Set(idsOf('unknown', 'claimed'))),
  };
}
