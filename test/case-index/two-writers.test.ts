import { describe, expect, test } from 'vitest';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { record } from '../../src/case-index/record.js';
import { repair } from '../../src/case-index/repair.js';
import { readCases } from '../../src/case-index/stored-cases.js';
import { allRows, type Table } from '../../src/case-index/table.js';
import type { Tables } from '../../src/case-index/tables.js';
import type { Change } from '../../src/domain/case-events.js';
import { day } from '../../src/domain/day.js';
import { care, careKnown, held, reviewHeld } from '../domain/case-of.js';
import { StoppedClock } from '../support/clock.js';
import { memoryTables } from '../support/memory-table.js';

const CASE = '400003';
const HELD = reviewHeld('2018-03-20', {});
const CORRECTED: Change = {
  type: 'review-corrected',
  heldOn: day('2018-03-20'),
  before: held('2018-03-20', {}),
  review: held('2018-04-03', {}),
};

/** The same tables as another process sees them, whose rows that follow from histories are written only once let go. */
function heldUp(tables: Tables): { readonly tables: Tables; letGo(): void } {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const late = (table: Table): Table => ({
    get: (partition, row) => table.get(partition, row),
    pages: (query) => table.pages(query),
    write: async (partition, operations) => {
      await gate;
      await table.write(partition, operations);
    },
  });
  return { tables: { ...tables, duties: late(tables.duties) }, letGo };
}

type Way = 'import' | 'person';

/** Writes a change by an import or by a person; ends when its rows are written and its mark is dealt with. */
async function write(tables: Tables, clock: StoppedClock, way: Way, change: Change): Promise<void> {
  const before = (await readCases(tables.cases)).get(CASE);
  const addition = { childRef: CASE, before, changes: [change] };
  if (way === 'import') {
    await record(tables, packagedCalendar, { by: 'import', at: clock.now().toISOString() }, [addition]);
    return;
  }
  const index = new CaseIndex(tables, clock);
  await index.save({}, addition);
  await index.tidied();
}

const differences = async (tables: Tables) => (await rebuild(tables, packagedCalendar, true)).differences;

const BOTH: readonly (readonly [Way, Way])[] = [
  ['person', 'person'],
  ['person', 'import'],
  ['import', 'person'],
  ['import', 'import'],
];

describe('two writers of one case in two processes', () => {
  test.each(BOTH)(
    'a slow %s that writes its older rows after those of a later %s: the sweep mends them',
    async (earlier, later) => {
      const tables = memoryTables();
      const clock = new StoppedClock('2018-04-04T08:00:00Z');
      await write(tables, clock, 'import', careKnown(care('2018-03-01')));
      clock.advance(600_000);
      const slow = heldUp(tables);
      const first = write(slow.tables, clock, earlier, HELD);
      while ((await readCases(tables.cases)).get(CASE)?.events !== 2) await Promise.resolve();
      clock.advance(20_000);
      await write(tables, clock, later, CORRECTED);
      slow.letGo();
      await first;
      expect(await differences(tables)).not.toEqual([]);
      expect(await allRows(tables.pending, {})).not.toEqual([]);
      clock.advance(61_000);
      await repair(tables, packagedCalendar, clock);
      expect(await differences(tables)).toEqual([]);
      expect(await allRows(tables.pending, {})).toEqual([]);
    },
  );

  test.each(BOTH)('one %s after the other %s, a minute later: no marks are left', async (earlier, later) => {
    const tables = memoryTables();
    const clock = new StoppedClock('2018-04-04T08:00:00Z');
    await write(tables, clock, 'import', careKnown(care('2018-03-01')));
    clock.advance(61_000);
    await write(tables, clock, earlier, HELD);
    clock.advance(61_000);
    await write(tables, clock, later, CORRECTED);
    expect(await allRows(tables.pending, {})).toEqual([]);
    expect(await differences(tables)).toEqual([]);
  });

  test('one after the other in the same process, at once: no marks are left', async () => {
    const tables = memoryTables();
    const clock = new StoppedClock('2018-04-04T08:00:00Z');
    const index = new CaseIndex(tables, clock);
    for (const change of [careKnown(care('2018-03-01')), HELD, CORRECTED])
      await index.save({}, { childRef: CASE, before: await index.case(CASE), changes: [change] });
    await index.tidied();
    expect(await allRows(tables.pending, {})).toEqual([]);
    expect(await differences(tables)).toEqual([]);
  });
});

test('a case that is changed again at every try of a repair keeps its marks for the next sweep', async () => {
  const tables = memoryTables();
  const clock = new StoppedClock('2018-04-04T08:00:00Z');
  const slow = heldUp(tables);
  write(slow.tables, clock, 'person', careKnown(care('2018-03-01'))).catch(() => {});
  while ((await readCases(tables.cases)).size === 0) await Promise.resolve();
  clock.advance(61_000);
  let reads = 0;
  const cases: Table = {
    get: async (partition, row) => {
      const found = await tables.cases.get(partition, row);
      reads += 1;
      return found && { ...found, etag: `changed ${reads}` };
    },
    pages: (query) => tables.cases.pages(query),
    write: (partition, operations) => tables.cases.write(partition, operations),
  };
  expect(await repair({ ...tables, cases }, packagedCalendar, clock)).toEqual({ found: 1, settled: 0 });
  expect(await repair(tables, packagedCalendar, clock)).toEqual({ found: 1, settled: 1 });
  expect(await differences(tables)).toEqual([]);
});
