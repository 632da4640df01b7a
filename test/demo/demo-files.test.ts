import { describe, expect, test } from 'vitest';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { demoFiles } from '../../src/demo/demo-files.js';
import { DEMO_PEOPLE } from '../../src/demo/people.js';
import { londonDay } from '../../src/domain/clock.js';
import { addDays, mondayOf } from '../../src/domain/day.js';
import { importFiles } from '../../src/import/import-files.js';
import { StoppedClock } from '../support/clock.js';
import { memoryTables } from '../support/memory-table.js';

const IROS = DEMO_PEOPLE.filter(({ role }) => role === 'iro').map(({ email }) => email);

/** A weekday, a Sunday, New Year's Day and a leap day: whenever somebody tries it, there must be something to see. */
describe.each(['2026-11-23', '2026-11-29', '2027-01-01', '2028-02-29'])(
  'the demonstration service on %s',
  (on) => {
    const clock = new StoppedClock(`${on}T09:00:00Z`);
    const today = londonDay(clock.now());
    const tables = memoryTables();
    const imported = importFiles(
      { tables, calendar: packagedCalendar, clock },
      demoFiles(today, packagedCalendar),
      () => {},
    );
    const index = new CaseIndex(tables, clock);

    test('comes in without a single finding: 793 looked-after children, 11 IROs, a manager, an administrator', async () => {
      const report = await imported;
      expect(report.findings).toEqual([]);
      expect(await index.list({ list: 'case' })).toHaveLength(793);
      expect(report.staff.saved).toBe(13);
    });

    test('has for every IRO something due this week, overdue, not booked, and minutes overdue', async () => {
      await imported;
      for (const iro of IROS) {
        const monday = mondayOf(today);
        expect(
          (await index.list({ list: 'review', iros: [iro], from: monday, to: addDays(monday, 6) })).length,
          `${iro} this week`,
        ).toBeGreaterThan(0);
        expect(
          (await index.list({ list: 'review', iros: [iro], to: addDays(today, -1) })).length,
          `${iro} overdue`,
        ).toBeGreaterThan(0);
        expect(
          (
            await index.list({
              list: 'review',
              iros: [iro],
              from: today,
              to: addDays(today, 28),
              equals: { booked: false },
            })
          ).length,
          `${iro} not booked`,
        ).toBeGreaterThan(0);
        expect(
          (await index.list({ list: 'minutes', iros: [iro], to: addDays(today, -1) })).length,
          `${iro} minutes`,
        ).toBeGreaterThan(0);
      }
    });

    test('has reviews adjourned, children without an IRO and starts not known', async () => {
      await imported;
      expect(
        (await index.list({ list: 'review' })).some(({ adjournedOn }) => adjournedOn !== undefined),
      ).toBe(true);
      expect((await index.list({ list: 'allocation' })).length).toBeGreaterThan(0);
      expect((await index.list({ list: 'care-start' })).length).toBeGreaterThan(0);
    });

    test('is the same for the same day and seed', () => {
      expect(demoFiles(today, packagedCalendar)).toEqual(demoFiles(today, packagedCalendar));
    });
  },
);
