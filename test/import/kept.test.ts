import { describe, expect, test } from 'vitest';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { record } from '../../src/case-index/record.js';
import { readCases } from '../../src/case-index/stored-cases.js';
import type { Change } from '../../src/domain/case-events.js';
import { day } from '../../src/domain/day.js';
import { CASES_HEADER, ImportedTexts, REVIEWS_HEADER } from '../support/import-texts.js';

const CASES = `${CASES_HEADER}\n000123,WF,2010-01-01,2018-03-01,,N,,South\n`;

async function withRecorded(...changes: Change[]) {
  const index = new ImportedTexts();
  await index.import({ 'cases.csv': CASES });
  const before = (await readCases(index.tables.cases)).get('000123');
  await record(
    index.tables,
    packagedCalendar,
    { by: 'person', person: 'someone', at: '2018-04-01T09:00:00.000Z' },
    [{ childRef: '000123', before, changes }],
  );
  return index;
}

describe('what was recorded in the bot is never overwritten by an import', () => {
  test('a review: the difference is reported on its row', async () => {
    const index = await withRecorded({
      type: 'review-held',
      review: { heldOn: day('2018-03-20'), venue: 'Placement', minutes: {}, recordedBy: 'person' },
    });
    const report = await index.import({
      'reviews.csv': `${REVIEWS_HEADER}\n000123,,2018-03-20,completed,Office,PN1,,,\n`,
    });
    expect(report.findings).toMatchObject([{ kind: 'kept', line: 2, column: 'held_on' }]);
    expect((await index.case('000123'))?.reviews).toMatchObject([{ venue: 'Placement' }]);
    expect(report.cases.changed).toBe(0);
  });

  test('the same said in both is no difference', async () => {
    const index = await withRecorded({
      type: 'review-held',
      review: { heldOn: day('2018-03-20'), venue: 'Placement', minutes: {}, recordedBy: 'person' },
    });
    const report = await index.import({
      'reviews.csv': `${REVIEWS_HEADER}\n000123,,2018-03-20,completed,Placement,,,,\n`,
    });
    expect(report.findings).toEqual([]);
  });

  test('a booking', async () => {
    const index = await withRecorded({
      type: 'review-booked',
      booking: { day: day('2018-04-12'), time: '10:00', recordedBy: 'person' },
    });
    const report = await index.import({
      'reviews.csv': `${REVIEWS_HEADER}\n000123,2018-04-19T10:00,,,,,,,\n`,
    });
    expect(report.findings).toMatchObject([
      { kind: 'kept', column: 'booked_for', wrong: 'the bot has a booking for Thu 12 April 2018' },
    ]);
    expect((await index.case('000123'))?.bookings).toMatchObject([{ day: '2018-04-12' }]);
  });

  const HELD = { heldOn: day('2018-03-20'), venue: 'Placement', minutes: {}, recordedBy: 'import' } as const;
  const REVIEW_ROW = `${REVIEWS_HEADER}\n000123,,2018-03-20,completed,Placement,,2018-03-28,2018-03-29,\n`;

  test('minutes: the day that was noted here stays, and the difference is reported', async () => {
    const index = await withRecorded(
      { type: 'review-held', review: HELD },
      { type: 'minutes-sent', heldOn: day('2018-03-20'), on: day('2018-03-27') },
    );
    const report = await index.import({ 'reviews.csv': REVIEW_ROW });
    expect(report.findings).toMatchObject([{ kind: 'kept', column: 'minutes_distributed_on' }]);
    expect((await index.case('000123'))?.reviews[0]?.minutes).toMatchObject({ distributedOn: '2018-03-27' });
  });

  test('a review that was taken back, or moved to another day, does not come back', async () => {
    const taken = await withRecorded(
      { type: 'review-held', review: HELD },
      { type: 'review-withdrawn', heldOn: day('2018-03-20'), before: HELD, why: 'Wrong child' },
    );
    const moved = await withRecorded(
      { type: 'review-held', review: HELD },
      {
        type: 'review-corrected',
        heldOn: day('2018-03-20'),
        before: HELD,
        review: { ...HELD, heldOn: day('2018-03-21'), recordedBy: 'person' },
      },
    );
    for (const [index, days] of [
      [taken, []],
      [moved, ['2018-03-21']],
    ] as const) {
      const report = await index.import({ 'reviews.csv': REVIEW_ROW });
      expect(report.findings).toMatchObject([{ kind: 'kept', column: 'held_on' }]);
      expect((await index.case('000123'))?.reviews.map(({ heldOn }) => heldOn)).toEqual(days);
    }
  });

  test.each<readonly [string, Change]>([
    ['cancelled', { type: 'booking-ended', day: day('2018-04-12'), why: 'cancelled', by: 'person' }],
    ['moved', { type: 'booking-ended', day: day('2018-04-12'), why: 'moved', by: 'person' }],
    ['whose review did not take place', { type: 'review-cancelled', on: day('2018-04-12'), why: 'Snow' }],
  ])('a booking that was %s does not come back', async (_how, change) => {
    const booking = { day: day('2018-04-12'), recordedBy: 'import' } as const;
    const index = await withRecorded({ type: 'review-booked', booking }, change);
    await index.import({ 'reviews.csv': `${REVIEWS_HEADER}\n000123,2018-04-12,,,,,,,\n` });
    expect((await index.case('000123'))?.bookings).toEqual([]);
  });
});
