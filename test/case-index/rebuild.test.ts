import { describe, expect, test } from 'vitest';
import { packagedCalendar, readCalendar, saveCalendar } from '../../src/case-index/calendar.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { record } from '../../src/case-index/record.js';
import { allRows } from '../../src/case-index/table.js';
import type { Tables } from '../../src/case-index/tables.js';
import { day } from '../../src/domain/day.js';
import { limitBy } from '../../src/domain/rules.js';
import { openFreshTables } from '../support/emulator.js';

async function withOneCase(): Promise<Tables> {
  const tables = await openFreshTables();
  await record(tables, packagedCalendar, { by: 'import', at: '2018-04-04T08:00:00.000Z' }, [
    {
      childRef: '400003',
      before: undefined,
      changes: [
        { type: 'facts-known', facts: { initials: 'WF', iro: 'iro1@example.org' } },
        { type: 'care-known', periods: [{ from: day('2018-03-01'), shortBreaks: false }] },
      ],
    },
  ]);
  return tables;
}

describe('rebuild', () => {
  test('says what is missing, left over and wrong, and with check changes nothing', async () => {
    const tables = await withOneCase();
    await tables.duties.write('service', [{ do: 'delete', row: 'case.400003' }]);
    await tables.duties.write('service', [
      { do: 'upsert', row: 'review.2018-01-01.400003', values: { ref: '400003' } },
    ]);
    await tables.duties.write('iro-iro1@example.org', [
      { do: 'upsert', row: 'case.400003', values: { ref: 'other' } },
    ]);
    const found = [
      { table: 'duties', partition: 'iro-iro1@example.org', row: 'case.400003', what: 'wrong' },
      { table: 'duties', partition: 'service', row: 'review.2018-01-01.400003', what: 'left over' },
      { table: 'duties', partition: 'service', row: 'case.400003', what: 'missing' },
    ];
    expect((await rebuild(tables, packagedCalendar, true)).differences).toEqual(found);
    expect((await rebuild(tables, packagedCalendar, false)).differences).toEqual(found);
    expect((await rebuild(tables, packagedCalendar, true)).differences).toEqual([]);
  });

  test('a snapshot that does not agree with its history is put right from the history', async () => {
    const tables = await withOneCase();
    const file = JSON.stringify({
      childRef: '400003',
      initials: 'XX',
      periods: [],
      reviews: [],
      bookings: [],
      adjournments: [],
      cancellations: [],
    });
    await tables.cases.write('400003', [{ do: 'upsert', row: 'case', values: { events: 1, file0: file } }]);
    expect((await rebuild(tables, packagedCalendar, false)).differences).toEqual([
      { table: 'cases', partition: '400003', row: 'case', what: 'wrong' },
    ]);
    expect((await rebuild(tables, packagedCalendar, true)).differences).toEqual([]);
  });

  test('open limits follow a list of bank holidays that is put in force', async () => {
    const tables = await withOneCase();
    expect(
      (await allRows(tables.duties, { partition: 'service', from: 'review.', below: 'review/' })).map(
        ({ row }) => row,
      ),
    ).toEqual(['review.2018-03-29.400003']);
    const events = [...packagedCalendar.holidays.values()].length;
    expect(events).toBeGreaterThan(100);
    await saveCalendar(tables.jobs, [
      { title: 'A day of mourning', date: '2018-03-12' },
      { title: 'Good Friday', date: '2018-03-30' },
      { title: 'Easter Monday', date: '2018-04-02' },
    ]);
    await rebuild(tables, await readCalendar(tables.jobs), false);
    expect(
      (await allRows(tables.duties, { partition: 'service', from: 'review.', below: 'review/' })).map(
        ({ row }) => row,
      ),
    ).toEqual(['review.2018-04-03.400003']);
  });

  test('a list of the latest years only leaves the limits of earlier years as they were', async () => {
    const tables = await openFreshTables();
    await saveCalendar(tables.jobs, [{ title: 'New Year’s Day', date: '2027-01-01' }]);
    const calendar = await readCalendar(tables.jobs);
    expect(limitBy(calendar, 'first', day('2018-03-29')).day).toBe('2018-04-30');
    expect(limitBy(calendar, 'first', day('2027-12-01')).day).toBe('2027-12-29');
    expect(calendar.to).toBe('2027-12-31');
  });
});
