import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import type { Tables } from '../../src/case-index/tables.js';
import { day } from '../../src/domain/day.js';
import { type MeasureName, shareOf } from '../../src/domain/figures/measures.js';
import { monthPeriod } from '../../src/domain/figures/months.js';
import { importFiles } from '../../src/import/import-files.js';
import { readDirectoryFiles } from '../../src/import/read-directory.js';
import { StoppedClock } from '../support/clock.js';
import { openFreshTables } from '../support/emulator.js';
import { memoryTables } from '../support/memory-table.js';

const FIGURES = new URL('../fixtures/figures-2018/', import.meta.url);
const TODAY = day('2018-06-01');

interface Expected {
  readonly month: string;
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
  readonly subsequent: readonly [number, number];
  readonly venue: Readonly<Record<string, number>>;
  readonly attended: number;
  readonly participated: number;
  readonly counted: number;
}
const EXPECTED: readonly Expected[] = JSON.parse(readFileSync(new URL('expected.json', FIGURES), 'utf8'));

let tables: Tables;
let index: CaseIndex;
beforeAll(async () => {
  tables = await openFreshTables();
  const clock = new StoppedClock('2018-06-01T09:00:00+01:00');
  await importFiles({ tables, calendar, clock }, await readDirectoryFiles(FIGURES.pathname), () => {});
  index = new CaseIndex(tables, clock);
});

describe('the annual report’s own months, imported', () => {
  test.each(EXPECTED)('$month comes to exactly its figures', async (expected) => {
    const reviews = await index.held(monthPeriod(expected.month));
    const share = (name: MeasureName) => {
      const { n, of } = shareOf(name, reviews, TODAY);
      return [n, of];
    };
    expect(share('first-in-time')).toEqual(expected.first);
    expect(share('second-in-time')).toEqual(expected.second);
    expect(share('subsequent-in-time')).toEqual(expected.subsequent);
    expect(share('attendance')).toEqual([expected.attended, expected.counted]);
    expect(share('participation')).toEqual([expected.participated, expected.counted]);
    const venues = Object.values(expected.venue).reduce((sum, one) => sum + one, 0);
    for (const [venue, count] of Object.entries(expected.venue)) {
      const name = `venue-${venue.toLowerCase()}`;
      const measure = (['venue-placement', 'venue-school', 'venue-office', 'venue-other'] as const).find(
        (one) => one === name,
      );
      if (!measure) throw new Error(`no venue ${venue}`);
      expect(share(measure)).toEqual([count, venues]);
    }
  });

  test('a month with nothing is nothing', async () => {
    expect(await index.held(monthPeriod('2010-01'))).toEqual([]);
  });

  test('rebuild --check finds a row that is wrong, missing or left over', async () => {
    expect((await rebuild(tables, calendar, true)).differences).toEqual([]);
    const [one, other] = await index.held(monthPeriod('2018-03'));
    if (!one || !other) throw new Error('no reviews');
    await tables.duties.write('held-2018-03', [
      {
        do: 'upsert',
        row: `${one.heldOn}.${one.childRef}`,
        values: { ref: one.childRef, heldOn: one.heldOn },
      },
      { do: 'delete', row: `${other.heldOn}.${other.childRef}` },
      { do: 'upsert', row: '2018-03-03.nobody', values: { ref: 'nobody', heldOn: '2018-03-03' } },
    ]);
    const found = (await rebuild(tables, calendar, true)).differences.map(({ what }) => what);
    expect(found.sort()).toEqual(['left over', 'missing', 'wrong']);
    await rebuild(tables, calendar, false);
    expect((await rebuild(tables, calendar, true)).differences).toEqual([]);
  });
});

test('a month costs one request, however many years of history there are', async () => {
  const counted = memoryTables();
  const clock = new StoppedClock('2018-06-01T09:00:00+01:00');
  const files = await readDirectoryFiles(FIGURES.pathname);
  await importFiles({ tables: counted, calendar, clock }, files, () => {});
  const of = new CaseIndex(counted, clock);
  const before = counted.count.requests;
  expect((await of.held(monthPeriod('2018-04'))).length).toBeGreaterThan(100);
  expect(counted.count.requests - before).toBe(1);
});
