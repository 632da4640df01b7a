import type { LedgerEntry } from '../case-index/ledger.js';
import type { Person } from '../case-index/person.js';
import { addDays, type Day } from '../domain/day.js';
import { type WorkingCalendar, workingDayOnOrBefore } from '../domain/working-calendar.js';

/** Whom the messages of the last working day may not have reached: not at all, or nobody can tell. */
export interface NotReached {
  readonly unreachable: readonly string[];
  readonly unknown: readonly string[];
}

/** The working day before today, whose ledger tells who was not reached. */
export function lastWorkingDay(today: Day, calendar: WorkingCalendar): Day {
  return workingDayOnOrBefore(calendar, addDays(today, -1));
}

/** The names of those whom something did not reach; what was claimed and never heard of again is not known either. */
export function notReached(entries: readonly LedgerEntry[], people: readonly Person[]): NotReached {
  const namesOf = (...outcomes: readonly LedgerEntry['outcome'][]) => {
    const ids = new Set(
      entries.filter(({ outcome }) => outcomes.includes(outcome)).map(({ person }) => person),
    );
    return people.filter(({ entraObjectId }) => ids.has(entraObjectId)).map(({ name }) => name);
  };
  return { unreachable: namesOf('unreachable', 'given-up'), unknown: namesOf('unknown', 'claimed') };
}
