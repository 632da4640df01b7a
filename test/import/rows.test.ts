import { describe, expect, test } from 'vitest';
import { exitCodeFor } from '../../src/import/report.js';
import { CASES_HEADER, ImportedTexts, REVIEWS_HEADER, STAFF_CSV } from '../support/import-texts.js';

const CASE = '000123,WF,2010-01-01,2018-03-01,,N,iro1@example.org,South';

async function withCase(row: string) {
  const index = new ImportedTexts();
  const report = await index.import({ 'staff.csv': STAFF_CSV, 'cases.csv': `${CASES_HEADER}\n${row}\n` });
  return { index, report, file: await index.case('000123') };
}

async function withReview(row: string) {
  const index = new ImportedTexts();
  const cases = `${CASES_HEADER}\n${CASE}\n000124,AB,2016-03-21,2018-03-01,,N,,\n`;
  const report = await index.import({
    'staff.csv': STAFF_CSV,
    'cases.csv': cases,
    'reviews.csv': `${REVIEWS_HEADER}\n${row}\n`,
  });
  return { index, report, file: await index.case('000123') };
}

describe('cases.csv', () => {
  test('a whole row', async () => {
    const { file, report } = await withCase(CASE);
    expect(report.findings).toEqual([]);
    expect(file).toMatchObject({
      childRef: '000123',
      initials: 'WF',
      dateOfBirth: '2010-01-01',
      iro: 'iro1@example.org',
      team: 'South',
    });
    expect(file?.periods).toEqual([{ from: '2018-03-01', shortBreaks: false }]);
  });

  test('British dates, and no start, no IRO', async () => {
    const { file, report } = await withCase('000123,WF,01/02/2010,,,,,');
    expect(report.findings).toEqual([]);
    expect(file).toMatchObject({ dateOfBirth: '2010-02-01', periods: [{ shortBreaks: false }] });
    expect(file?.iro).toBeUndefined();
  });

  test.each([
    [
      '000123,WF,2010-01-01,2018-03-01,,N,nobody@example.org,South',
      'iro_email',
      'nobody on the staff list has this address',
    ],
    ['000123,William Fox,2010-01-01,2018-03-01,,N,,South', 'initials', 'more than initials'],
    ['000123,WF,01/25/2010,2018-03-01,,N,,South', 'date_of_birth', 'the month comes before the day'],
    ['000123,WF,2010-02-30,2018-03-01,,N,,South', 'date_of_birth', 'there is no such day'],
    ['000123,WF,soon,2018-03-01,,N,,South', 'date_of_birth', 'not a date'],
    ['000123,WF,2019-01-01,2018-03-01,,N,,South', 'date_of_birth', 'the day is in the future'],
    [
      '000123,WF,2010-01-01,2009-03-01,,N,,South',
      'became_looked_after',
      'the day is before the child’s birth',
    ],
    ['000123,WF,2010-01-01,2018-04-05,,N,,South', 'became_looked_after', 'the day is in the future'],
    [
      '000123,WF,2010-01-01,2018-03-01,2018-02-01,N,,South',
      'ceased',
      'the day is before the child became looked after',
    ],
    ['000123,WF,2010-01-01,2018-03-01,,maybe,,South', 'short_breaks', 'neither Y nor N; taken as N'],
    ['000123,WF,2010-01-01,2018-03-01,,N,,South/North', 'team', 'the name is too long or has / \\ # ? in it'],
  ])('%s: %s left blank, the row kept', async (row, column, wrong) => {
    const { file, report } = await withCase(row);
    expect(report.findings).toMatchObject([
      { kind: 'left blank', file: 'cases.csv', line: 2, column, wrong },
    ]);
    expect(file?.childRef).toBe('000123');
    expect(exitCodeFor(report)).toBe(0);
  });

  test.each([
    [',WF,2010-01-01,2018-03-01,,N,,South', 'the child’s reference is missing'],
    ['12#3,WF,2010-01-01,2018-03-01,,N,,South', 'the reference is too long or has / \\ # ? in it'],
    [
      `${'9'.repeat(41)},WF,2010-01-01,2018-03-01,,N,,South`,
      'the reference is too long or has / \\ # ? in it',
    ],
  ])('%s: refused', async (row, wrong) => {
    const { report } = await withCase(row);
    expect(report.findings).toMatchObject([{ kind: 'refused', column: 'child_ref', wrong }]);
    expect(exitCodeFor(report)).toBe(1);
  });

  test('a child twice is refused, unless the second row is a coming back into care', async () => {
    const twice = await withCase(`${CASE}\n${CASE}`);
    expect(twice.report.findings).toMatchObject([
      { kind: 'refused', line: 3, wrong: 'the child stands in this file already' },
    ]);
    const back = await withCase(
      '000123,WF,2010-01-01,2015-01-01,2016-01-01,N,,South\n000123,WF,2010-01-01,2018-03-01,,N,,South',
    );
    expect(back.report.findings).toEqual([]);
    expect(back.file?.periods.map(({ from, to }) => [from, to])).toEqual([
      ['2015-01-01', '2016-01-01'],
      ['2018-03-01', undefined],
    ]);
  });
});

describe('reviews.csv', () => {
  test('a review held, with all its fields', async () => {
    const { file, report } = await withReview(
      '000123,,2018-03-20,completed,school,pn1,2018-03-28,03/04/2018,IRO absence',
    );
    expect(report.findings).toEqual([]);
    expect(file?.reviews).toEqual([
      {
        heldOn: '2018-03-20',
        venue: 'School',
        participation: 'PN1',
        minutes: { finishedOn: '2018-03-28', distributedOn: '2018-04-03' },
        lateReason: 'IRO absence',
        recordedBy: 'import',
      },
    ]);
  });

  test.each([
    ['2018-04-12T10:00', { day: '2018-04-12', time: '10:00' }],
    ['12/04/2018 9:30', { day: '2018-04-12', time: '09:30' }],
    ['2018-04-12', { day: '2018-04-12' }],
  ])('only booked_for %s is a booking', async (booked, booking) => {
    const { file } = await withReview(`000123,${booked},,,Placement,,,,`);
    expect(file?.bookings).toEqual([{ ...booking, venue: 'Placement', recordedBy: 'import' }]);
  });

  test('adjourned and cancelled leave the review owed', async () => {
    const { file } = await withReview(
      '000123,,2018-03-28,adjourned,,,,,\n000123,2018-03-27T10:00,,cancelled,,,,,',
    );
    expect(file).toMatchObject({
      reviews: [],
      adjournments: [{ on: '2018-03-28' }],
      cancellations: [{ on: '2018-03-27' }],
    });
  });

  test.each([
    ['000999,,2018-03-20,completed,School,PN1,,,', 'child_ref', 'there is no such child'],
    ['000123,,,completed,School,PN1,,,', 'held_on', 'the day is missing'],
    ['000123,,2018-03-32,completed,School,PN1,,,', 'held_on', 'there is no such day'],
    ['000123,,03/20/2018,completed,School,PN1,,,', 'held_on', 'the month comes before the day'],
    ['000123,,2018-04-05,completed,School,PN1,,,', 'held_on', 'the day is in the future'],
    ['000123,,2009-12-31,completed,School,PN1,,,', 'held_on', 'the day is before the child’s birth'],
    ['000123,,,,School,PN1,,,', 'booked_for', 'neither a booking nor a review held'],
    ['000123,2018-04-12T25:00,,,School,,,,', 'booked_for', 'the time of day does not exist'],
    ['000123,,2018-03-20,completed,School', '', 'the row has 5 cells, the header 9'],
  ])('%s: the row is refused, for its child or day cannot be trusted', async (row, column, wrong) => {
    const { file, report } = await withReview(row);
    expect(report.findings).toMatchObject([{ kind: 'refused', file: 'reviews.csv', line: 2, column, wrong }]);
    expect(file?.reviews).toEqual([]);
  });

  test.each(
    [
      ['000123,,2018-03-20,completed,Pub,PN1,,,', 'venue', 'there is no such venue'],
      ['000123,,2018-03-20,completed,School,PN9,,,', 'participation', 'there is no such code'],
      ['000123,,2018-03-20,completed,School,PN0,,,', 'participation', 'the child was 4 or older on the day'],
      ['000124,,2020-03-20,completed,School,PN1,,,', '', ''],
      [
        '000123,,2018-03-20,completed,School,PN1,2018-03-19,,',
        'minutes_finished_on',
        'the day is before the review',
      ],
      [
        '000123,,2018-03-20,completed,School,PN1,,2018-04-05,',
        'minutes_distributed_on',
        'the day is in the future',
      ],
      [
        '000123,,2018-03-20,completed,School,PN1,2018-04-03,2018-04-02,',
        'minutes_finished_on',
        'finished after they were distributed',
      ],
      ['000123,,2018-03-20,held,School,PN1,,,', 'outcome', 'there is no such outcome; taken as completed'],
    ].filter(([, column]) => column !== ''),
  )('%s: %s left blank, the review kept', async (row, column, wrong) => {
    const { file, report } = await withReview(row);
    expect(report.findings).toMatchObject([{ kind: 'left blank', column, wrong }]);
    expect(report.files.find(({ file: name }) => name === 'reviews.csv')).toMatchObject({
      taken: 1,
      withBlanks: 1,
      refused: 0,
    });
    expect(file?.reviews).toHaveLength(1);
  });

  test('PN0 up to the day before the 4th birthday, not on it', async () => {
    const under = await withReview('000124,,2018-03-20,completed,School,PN1,,,');
    expect(under.report.findings).toMatchObject([
      { kind: 'left blank', wrong: 'the child was under 4 on the day', right: 'PN0' },
    ]);
    expect((await withReview('000124,,2018-03-20,completed,School,PN0,,,')).report.findings).toEqual([]);
  });

  test('two reviews of a child on a day: the second is a duplicate', async () => {
    const { file, report } = await withReview(
      '000123,,2018-03-20,completed,School,PN1,,,\n000123,,20/03/2018,completed,Office,PN2,,,',
    );
    expect(report.findings).toMatchObject([{ kind: 'refused', line: 3 }]);
    expect(file?.reviews).toMatchObject([{ venue: 'School' }]);
  });
});

describe('staff.csv', () => {
  test.each([
    ['nobody,Name,iro,00000000-0000-4000-8000-000000000003,1', 'email', 'not an e-mail address'],
    ['a@b.org,Name,boss,00000000-0000-4000-8000-000000000003,1', 'role', 'there is no such role'],
    ['a@b.org,,iro,00000000-0000-4000-8000-000000000003,1', 'name', 'the name is missing or too long'],
    ['a@b.org,Name,iro,12,1', 'entra_object_id', 'not an Entra object id'],
    [
      'IRO1@example.org,Name,iro,00000000-0000-4000-8000-000000000003,1',
      'email',
      'the address stands in this file already',
    ],
    [
      'a@b.org,Name,iro,00000000-0000-4000-8000-000000000001,1',
      'entra_object_id',
      'the id stands in this file already',
    ],
  ])('%s: refused', async (row, column, wrong) => {
    const report = await new ImportedTexts().import({ 'staff.csv': `${STAFF_CSV}${row}\n` });
    expect(report.findings).toMatchObject([{ kind: 'refused', line: 4, column, wrong }]);
    expect(report.staff.saved).toBe(2);
  });

  test('role none takes somebody off; who is not named keeps their access and is named in the report', async () => {
    const index = new ImportedTexts();
    await index.import({ 'staff.csv': STAFF_CSV });
    const report = await index.import({
      'staff.csv': 'email,name,role,entra_object_id,wte\niro1@example.org,,none,,\n',
    });
    expect(report.staff.removed).toBe(1);
    expect(report.staffNotNamed).toEqual(['iro2@example.org']);
  });
});
