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
});
