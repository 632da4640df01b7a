import { StorageError } from '../../src/case-index/errors.js';
import type { Table } from '../../src/case-index/table.js';
import type { Tables } from '../../src/case-index/tables.js';

/** How a request goes wrong: it is never carried out, or it is and the reply is lost. */
export type FaultKind = 'refused' | 'reply lost';

/** Tables whose requests can be made to fail. */
export interface FaultyTables {
  readonly tables: Tables;
  /** From the nth request from now on (1 is the next), requests go wrong: so many of them, or all. */
  failFrom(nth: number, kind: FaultKind, times?: number): void;
  /** Everything goes well again; says how many requests there were since the faults were set. */
  recover(): number;
}

/** Puts faults before some tables. */
export function faultyTables(inner: Tables): FaultyTables {
  let made = 0;
  let fault: { from: number; until: number; kind: FaultKind } | undefined;
  const request = async <Result>(carryOut: () => Promise<Result>): Promise<Result> => {
    made += 1;
    const fails = fault !== undefined && made >= fault.from && made < fault.until;
    if (fails && fault?.kind === 'refused') throw new StorageError('table storage failed (503)', 503);
    const result = await carryOut();
    if (fails) throw new StorageError('table storage failed (no answer)', undefined);
    return result;
  };
  const faulty = (table: Table): Table => ({
    get: (partition, row) => request(() => table.get(partition, row)),
    write: (partition, operations) => request(() => table.write(partition, operations)),
    async *pages(query) {
      const pages = await request(async () => {
        const all = [];
        for await (const page of table.pages(query)) all.push(page);
        return all;
      });
      yield* pages;
    },
  });
  const { cases, duties, people, jobs, pending, ledger } = inner;
  return {
    tables: {
      cases: faulty(cases),
      duties: faulty(duties),
      people: faulty(people),
      jobs: faulty(jobs),
      pending: faulty(pending),
      ledger: faulty(ledger),
    },
    failFrom: (nth, kind, times = Number.POSITIVE_INFINITY) => {
      made = 0;
      fault = { from: nth, until: nth + times, kind };
    },
    recover: () => {
      fault = undefined;
      return made;
    },
  };
}
