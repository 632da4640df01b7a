import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsCsv } from '../../src/import/findings-csv.js';
import { exitCodeFor, reportLines } from '../../src/import/report.js';
import { CASES_HEADER, ImportedTexts, REVIEWS_HEADER, STAFF_CSV } from '../support/import-texts.js';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

describe('what a file may look like', () => {
  const ROW = '000123,WF,2010-01-01,2018-03-01,,N,,South';
  test.each([
    ['a byte order mark', `\uFEFF${CASES_HEADER}\n${ROW}\n`],
    ['CRLF', `${CASES_HEADER}\r\n${ROW}\r\n`],
    ['no new line at the end', `${CASES_HEADER}\n${ROW}`],
    ['capitals and spaces in the header', `${CASES_HEADER.toUpperCase().replaceAll(',', ' , ')}\n${ROW}\n`],
    [
      'another order and a column more',
      `note,became_looked_after,child_ref,initials,date_of_birth\n"a, b\nc",2018-03-01,000123,WF,2010-01-01\n`,
    ],
    ['empty lines', `${CASES_HEADER}\n\n${ROW}\n\n`],
  ])('%s', async (_what, text) => {
    const index = new ImportedTexts();
    const report = await index.import({ 'anything.csv': text });
    expect(report.findings).toEqual([]);
    expect(await index.case('000123')).toMatchObject({ initials: 'WF', periods: [{ from: '2018-03-01' }] });
  });

  test.each([
    ['a header that fits nothing', 'a,b\n1,2\n', 'the header row fits no file that can be imported'],
    ['nothing at all', '', 'the header row fits no file that can be imported'],
    ['a column twice', `child_ref,child_ref\n1,2\n`, 'column child_ref stands twice in the header'],
    [
      'a quote that is never closed',
      `${CASES_HEADER}\n"000123,WF`,
      'the file is not CSV (CSV_QUOTE_NOT_CLOSED)',
    ],
  ])('%s: the file is named, with what would be right, and nothing is taken', async (_what, text, wrong) => {
    const report = await new ImportedTexts().import({ 'odd.csv': text });
    expect(report.findings).toMatchObject([{ kind: 'refused', file: 'odd.csv', wrong }]);
    expect(exitCodeFor(report)).toBe(2);
  });

  test('a file that is not UTF-8 is named', async () => {
    const { importFiles } = await import('../../src/import/import-files.js');
    const { target } = await import('../support/import-texts.js');
    const report = await importFiles(
      target(new ImportedTexts().tables),
      [{ name: 'latin.csv', bytes: Uint8Array.from([0x41, 0xe9, 0x0a]) }],
      () => {},
    );
    expect(report.findings).toMatchObject([
      { file: 'latin.csv', wrong: 'the file is not UTF-8 text; save it as “CSV UTF-8”' },
    ]);
  });

  test('one bad file does not stop the others', async () => {
    const index = new ImportedTexts();
    const report = await index.import({ 'odd.csv': 'a,b\n', 'cases.csv': `${CASES_HEADER}\n${ROW}\n` });
    expect(await index.case('000123')).toBeDefined();
    expect(exitCodeFor(report)).toBe(1);
  });

  test('findings never carry a formula into a spreadsheet', () => {
    const csv = findingsCsv([
      {
        kind: 'refused',
        file: 'a.csv',
        line: 2,
        column: 'child_ref',
        value: '=HYPERLINK("x")',
        wrong: 'w',
        right: 'r',
      },
    ]);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('whole services', () => {
  test.each(['scenario-2018-04-04', 'figures-2018'])('%s comes in whole', async (name) => {
    const texts = {
      'staff.csv': fixture(`${name}/staff.csv`),
      'cases.csv': fixture(`${name}/cases.csv`),
      'reviews.csv': fixture(`${name}/reviews.csv`),
    };
    const index = new ImportedTexts();
    // The figures run to the end of May; the clock of these imports stands in April, so later rows are in the future.
    const report = await index.import(texts);
    expect(report.findings.filter(({ wrong }) => wrong !== 'the day is in the future')).toEqual([]);
    for (const file of report.files) expect(file.taken + file.refused).toBe(file.rows);
  });

  test('the SSDA903 set: every row is in the index or among the findings, and the counts add up', async () => {
    const names = ['header.csv', 'episodes.csv', 'reviews.csv'];
    const texts = Object.fromEntries(names.map((name) => [name, fixture(`ssda903-fake/${name}`)]));
    const index = new ImportedTexts();
    const report = await index.import(texts);
    const { findings, files } = report;
    for (const { file, rows, taken, refused } of files) {
      expect(rows).toBe((texts[file]?.trim().split('\n').length ?? 0) - 1);
      expect(taken + refused).toBe(rows);
      expect(
        new Set(
          findings
            .filter((finding) => finding.file === file && finding.kind === 'refused')
            .map(({ line }) => line),
        ).size,
      ).toBe(refused);
    }
    const held = (texts['reviews.csv']?.trim().split('\n') ?? []).slice(1);
    const notTaken = new Set(
      findings
        .filter(({ file, kind }) => file === 'reviews.csv' && kind === 'refused')
        .map(({ line }) => line),
    );
    const lost: string[] = [];
    for (const [at, row] of held.entries()) {
      const [child = '', , date = ''] = row.split(',');
      const heldOn = date.split('/').reverse().join('-');
      const there = (await caseFiles(index))
        .get(child)
        ?.file.reviews.some((review) => review.heldOn === heldOn);
      if (!there && !notTaken.has(at + 2)) lost.push(row);
    }
    expect(lost).toEqual([]);
    const again = await index.import(texts);
    expect(again.cases).toEqual({ made: 0, changed: 0, unchanged: 2675 });
    expect(reportLines(again).at(-1)).toContain('Nothing changed');
  }, 60_000);

  const cache = new WeakMap<ImportedTexts, ReturnType<typeof read>>();
  async function read(index: ImportedTexts) {
    const { readCases } = await import('../../src/case-index/stored-cases.js');
    return readCases(index.tables.cases);
  }
  function caseFiles(index: ImportedTexts) {
    const found = cache.get(index) ?? read(index);
    cache.set(index, found);
    return found;
  }
});

describe('what comes later', () => {
  const CASES = `${CASES_HEADER}\n000123,WF,2010-01-01,2018-03-01,,N,iro1@example.org,South\n`;
  const REVIEWS = `${REVIEWS_HEADER}\n000123,,2018-03-20,completed,School,PN1,,,\n000123,2018-06-12T10:00,,,School,,,,\n`;

  async function imported() {
    const index = new ImportedTexts();
    await index.import({ 'staff.csv': STAFF_CSV, 'cases.csv': CASES, 'reviews.csv': REVIEWS });
    return index;
  }

  test('the same again changes nothing and says so', async () => {
    const index = await imported();
    const report = await index.import({ 'staff.csv': STAFF_CSV, 'cases.csv': CASES, 'reviews.csv': REVIEWS });
    expect(report.cases).toEqual({ made: 0, changed: 0, unchanged: 1 });
    expect(reportLines(report).at(-1)).toBe('Nothing changed: the index already says what these files say.');
  });

  test('a later extract updates: another IRO, a venue, minutes sent, a booking moved, a child who ceased', async () => {
    const index = await imported();
    const report = await index.import({
      'cases.csv': CASES.replace('iro1', 'iro2').replace('2018-03-01,,', '2018-03-01,2018-04-03,'),
      'reviews.csv': REVIEWS.replace('School,PN1,,,', 'Office,,2018-03-28,2018-04-02,').replace(
        '2018-06-12T10:00',
        '2018-06-14T11:00',
      ),
    });
    expect(report.findings).toEqual([]);
    expect(await index.case('000123')).toMatchObject({
      iro: 'iro2@example.org',
      periods: [{ from: '2018-03-01', to: '2018-04-03' }],
      reviews: [
        {
          venue: 'Office',
          participation: 'PN1',
          minutes: { finishedOn: '2018-03-28', distributedOn: '2018-04-02' },
        },
      ],
      bookings: [{ day: '2018-06-14', time: '11:00' }],
    });
  });

  test('a child who comes back into care begins a new period', async () => {
    const index = await imported();
    await index.import({ 'cases.csv': CASES.replace('2018-03-01,,', '2018-03-01,2018-03-25,') });
    await index.import({ 'cases.csv': CASES.replace('2018-03-01,,', '2018-04-02,,') });
    expect((await index.case('000123'))?.periods).toEqual([
      { from: '2018-03-01', to: '2018-03-25', shortBreaks: false },
      { from: '2018-04-02', shortBreaks: false },
    ]);
  });

  test('an IRO left blank later is an allocation ended', async () => {
    const index = await imported();
    await index.import({ 'cases.csv': CASES.replace('iro1@example.org', '') });
    expect((await index.case('000123'))?.iro).toBeUndefined();
  });

  test('the SSDA903 return takes nothing away that the authority’s own files gave', async () => {
    const index = await imported();
    await index.import({
      'header.csv': 'CHILD,SEX,DOB\n000123,1,01/01/2010\n',
      'reviews903.csv': 'CHILD,DOB,REVIEW,REVIEW_CODE\n000123,01/01/2010,20/03/2018,PN2\n',
    });
    expect(await index.case('000123')).toMatchObject({
      initials: 'WF',
      iro: 'iro1@example.org',
      reviews: [{ venue: 'School', participation: 'PN2', minutes: {} }],
    });
  });
});
