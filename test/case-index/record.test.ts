import { describe, expect, test } from 'vitest';
import type { Addition } from '../../src/case-index/addition.js';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { markPending } from '../../src/case-index/pending.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { record } from '../../src/case-index/record.js';
import { repair } from '../../src/case-index/repair.js';
import { readCases } from '../../src/case-index/stored-cases.js';
import { allRows, type Table } from '../../src/case-index/table.js';
import type { Tables } from '../../src/case-index/tables.js';
import type { Change } from '../../src/domain/case-events.js';
import { day } from '../../src/domain/day.js';
import { StoppedClock } from '../support/clock.js';
import { openFreshTables } from '../support/emulator.js';
import { memoryTables } from '../support/memory-table.js';

const AT = '2018-04-04T08:00:00.000Z';
const BY_IMPORT = { by: 'import', at: AT } as const;

const BEGUN: readonly Change[] = [
  {
    type: 'facts-known',
    facts: { initials: 'WF', dateOfBirth: day('2010-01-01'), team: 'South', iro: 'iro1@example.org' },
  },
  { type: 'care-known', periods: [{ from: day('2018-03-01'), shortBreaks: false }] },
];
const HELD: readonly Change[] = [
  {
    type: 'review-held',
    review: { heldOn: day('2018-03-20'), venue: 'School', minutes: {}, recordedBy: 'import' },
  },
];

/** An event added to whatever the case is by now. */
async function add(tables: Tables, childRef: string, changes: readonly Change[]): Promise<readonly string[]> {
  const before = (await readCases(tables.cases)).get(childRef);
  return record(tables, packagedCalendar, BY_IMPORT, [{ childRef, before, changes }]);
}

async function rowKeys(tables: Tables): Promise<string[]> {
  return (await allRows(tables.duties, {})).map(({ partition, row }) => `${partition} ${row}`);
}

async function differences(tables: Tables) {
  return (await rebuild(tables, packagedCalendar, true)).differences;
}

describe('recording events', () => {
  test('a case and its event are there, and its duties once for the IRO and once for the service', async () => {
    const tables = await openFreshTables();
    await add(tables, '400003', BEGUN);
    expect(await rowKeys(tables)).toEqual([
      'iro-iro1@example.org case.400003',
      'iro-iro1@example.org review.2018-03-29.400003',
      'service case.400003',
      'service review.2018-03-29.400003',
      'started-2018-03 2018-03-01.400003',
    ]);
    expect(await allRows(tables.pending, {})).toEqual([]);
  });

  test('a later event takes away the rows that are owed no more', async () => {
    const tables = await openFreshTables();
    await add(tables, '400003', BEGUN);
    await add(tables, '400003', HELD);
    expect((await rowKeys(tables)).filter((key) => key.startsWith('service'))).toEqual([
      'service case.400003',
      'service minutes.2018-04-19.400003.2018-03-20',
      'service review.2018-06-20.400003',
    ]);
    expect(await differences(tables)).toEqual([]);
  });

  test('a change of IRO moves every row to the other list', async () => {
    const tables = await openFreshTables();
    await add(tables, '400003', BEGUN);
    await add(tables, '400003', [{ type: 'facts-known', facts: { iro: 'iro2@example.org' } }]);
    expect((await rowKeys(tables)).filter((key) => key.startsWith('iro-'))).toEqual([
      'iro-iro2@example.org case.400003',
      'iro-iro2@example.org review.2018-03-29.400003',
    ]);
  });

  test('of two writers who read the same case, the second is refused and nothing of its is written', async () => {
    const tables = await openFreshTables();
    await add(tables, '400003', BEGUN);
    const before = (await readCases(tables.cases)).get('400003');
    const first: Addition = { childRef: '400003', before, changes: HELD };
    const second: Addition = {
      childRef: '400003',
      before,
      changes: [{ type: 'review-adjourned', on: day('2018-03-21') }],
    };
    expect(await record(tables, packagedCalendar, BY_IMPORT, [first])).toEqual([]);
    expect(await record(tables, packagedCalendar, BY_IMPORT, [second])).toEqual(['400003']);
    const now = (await readCases(tables.cases)).get('400003');
    expect(now?.events).toBe(2);
    expect(now?.file.adjournments).toEqual([]);
    expect(await differences(tables)).toEqual([]);
  });

  test('both at once: one is written, one refused, and the lists agree with the history', async () => {
    const tables = await openFreshTables();
    await add(tables, '400003', BEGUN);
    const before = (await readCases(tables.cases)).get('400003');
    const additions = ['2018-03-20', '2018-03-21', '2018-03-22'].map(
      (on): Addition => ({
        childRef: '400003',
        before,
        changes: [{ type: 'review-adjourned', on: day(on) }],
      }),
    );
    const refused = await Promise.all(
      additions.map((addition) => record(tables, packagedCalendar, BY_IMPORT, [addition])),
    );
    expect(refused.flat()).toEqual(['400003', '400003']);
    const clock = new StoppedClock(AT);
    clock.advance(120_000);
    await repair(tables, packagedCalendar, clock);
    expect(await differences(tables)).toEqual([]);
    expect(await allRows(tables.pending, {})).toEqual([]);
  });

  test('a case with more history than one cell holds comes back whole', async () => {
    const tables = await openFreshTables();
    const reviews = Array.from(
      { length: 400 },
      (_none, index): Change => ({
        type: 'review-held',
        review: {
          heldOn: day(
            `20${String(10 + (Math.floor(index / 12) % 8)).padStart(2, '0')}-${String((index % 12) + 1).padStart(2, '0')}-${String((Math.floor(index / 96) % 28) + 1).padStart(2, '0')}`,
          ),
          lateReason: 'x'.repeat(200),
          recordedBy: 'import',
        },
      }),
    );
    await add(tables, '400003', [...BEGUN, ...reviews]);
    expect((await readCases(tables.cases)).get('400003')?.file.reviews).toHaveLength(400);
    expect(await differences(tables)).toEqual([]);
  });
});

describe('a writer that dies', () => {
  /** Tables on which every request from the nth on fails, as for a process that was killed. */
  function dyingAt(last: number) {
    let made = 0;
    let dying = false;
    const tables = memoryTables(() => {
      if (!dying) return;
      made += 1;
      if (made > last) throw new Error('killed');
    });
    return {
      tables,
      die: () => {
        dying = true;
      },
      revive: () => {
        dying = false;
      },
      died: () => made > last,
    };
  }

  test('at whichever request: afterwards the event is there wholly or not at all, and the lists agree with it', async () => {
    for (let step = 0; ; step += 1) {
      const { tables, die, revive, died } = dyingAt(step);
      await add(tables, '400003', BEGUN);
      const before = (await readCases(tables.cases)).get('400003');
      die();
      await record(tables, packagedCalendar, BY_IMPORT, [
        { childRef: '400003', before, changes: HELD },
      ]).catch(() => {});
      revive();
      await repair(tables, packagedCalendar, new StoppedClock('2018-04-04T08:05:00Z'));
      const now = (await readCases(tables.cases)).get('400003');
      expect([1, 2]).toContain(now?.events);
      expect(now?.file.reviews.length).toBe((now?.events ?? 0) - 1);
      expect(await differences(tables), `killed at request ${step}`).toEqual([]);
      expect(await allRows(tables.pending, {})).toEqual([]);
      if (!died()) {
        expect(step).toBeGreaterThanOrEqual(6);
        return;
      }
    }
  });

  test('a young mark may be a living writer’s: the lists are put right, the mark stays', async () => {
    const { tables, die, revive } = dyingAt(2);
    await add(tables, '400003', BEGUN);
    const before = (await readCases(tables.cases)).get('400003');
    die();
    await record(tables, packagedCalendar, BY_IMPORT, [{ childRef: '400003', before, changes: HELD }]).catch(
      () => {},
    );
    revive();
    const clock = new StoppedClock(AT);
    expect(await repair(tables, packagedCalendar, clock)).toEqual({ found: 1, settled: 0 });
    expect(await differences(tables)).toEqual([]);
    clock.advance(61_000);
    expect(await repair(tables, packagedCalendar, clock)).toEqual({ found: 1, settled: 1 });
  });
});

describe('what recording and repair ask of the storage', () => {
  test('a single recording takes at most 7 requests beside the reading of the case, a sweep with nothing to do one', async () => {
    const tables = memoryTables();
    await add(tables, '400003', BEGUN);
    const before = (await readCases(tables.cases)).get('400003');
    const counted = tables.count.requests;
    await record(tables, packagedCalendar, BY_IMPORT, [{ childRef: '400003', before, changes: HELD }]);
    expect(tables.count.requests - counted).toBeLessThanOrEqual(7);
    const swept = tables.count.requests;
    await repair(tables, packagedCalendar, new StoppedClock(AT));
    expect(tables.count.requests - swept).toBe(1);
  });
});

test('a repair that read a case just before a living writer changed it does not bring the old rows back', async () => {
  const tables = memoryTables();
  await add(tables, '400003', BEGUN);
  const before = (await readCases(tables.cases)).get('400003');
  await markPending(tables.pending, [{ childRef: '400003', rows: [] }], AT);
  let written = false;
  const cases: Table = {
    get: async (partition, row) => {
      const found = await tables.cases.get(partition, row);
      if (!written) {
        written = true;
        await record(tables, packagedCalendar, BY_IMPORT, [{ childRef: '400003', before, changes: HELD }]);
      }
      return found;
    },
    pages: (query) => tables.cases.pages(query),
    write: (partition, operations) => tables.cases.write(partition, operations),
  };
  await repair({ ...tables, cases }, packagedCalendar, new StoppedClock(AT));
  expect(await differences(tables)).toEqual([]);
});
