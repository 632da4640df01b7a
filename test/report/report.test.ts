import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import { readCases } from '../../src/case-index/stored-cases.js';
import { importFiles } from '../../src/import/import-files.js';
import { readDirectoryFiles } from '../../src/import/read-directory.js';
import { csvOf } from '../../src/report/csv.js';
import { report } from '../../src/report-command.js';
import { StoppedClock } from '../support/clock.js';
import { memoryTables } from '../support/memory-table.js';

const FIGURES = new URL('../fixtures/figures-2018/', import.meta.url).pathname;
const clock = new StoppedClock('2018-06-01T09:00:00+01:00');
const tables = memoryTables();
let out: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'report-'));
  await importFiles({ tables, calendar, clock }, await readDirectoryFiles(FIGURES), () => {});
  await report({ from: '2018-03', to: '2018-05', out }, tables, clock);
});
afterAll(() => rm(out, { recursive: true, force: true }));

const read = (name: string) => readFile(join(out, name), 'utf8');

/** The annual report's own lines, as its table prints them. */
const TIMESCALES = [
  ['First reviews completed on time', 10, 18, '55.6 %', 15, 25, '60.0 %', 6, 9, '66.7 %'],
  ['Second reviews completed on time', 11, 13, '84.6 %', 18, 20, '90.0 %', 8, 8, '100.0 %'],
  ['Subsequent reviews completed on time', 125, 129, '96.9 %', 69, 78, '88.5 %', 60, 64, '93.8 %'],
  ['Total', 146, 160, '91.3 %', 102, 123, '82.9 %', 74, 81, '91.4 %'],
];
const VENUES = [
  ['Placement', 59, '34.7 %', 65, '36.5 %', 72, '41.9 %', 196],
  ['School', 68, '40.0 %', 50, '28.1 %', 55, '32.0 %', 173],
  ['Other', 17, '10.0 %', 12, '6.7 %', 18, '10.5 %', 47],
  ['Office', 26, '15.3 %', 51, '28.7 %', 27, '15.7 %', 104],
  ['Total', 170, '100.0 %', 178, '100.0 %', 172, '100.0 %', 520],
];
const PARTICIPATION = [
  ['Attendance (PN1, PN2, PN3 & PN4)', '60.0 % (84/140)', '67.6 % (94/139)', '62.7 % (84/134)'],
  ['Participation (PN1, PN2, PN3, PN5 & PN6)', '95.0 % (133/140)', '93.5 % (130/139)', '91.8 % (123/134)'],
];

describe('the report of March to May 2018', () => {
  test('has the annual report’s three tables, to the last digit', async () => {
    const markdown = await read('report.md');
    for (const row of [...TIMESCALES, ...VENUES, ...PARTICIPATION])
      expect(markdown).toContain(`| ${row.join(' | ')} |`);
  });

  test('is the same as a Word document, with its pictures', async () => {
    const parts = await unzipped(join(out, 'report.docx'));
    const words = (parts.get('word/document.xml')?.toString('utf8') ?? '')
      .replace(/<\/w:tc>/g, '|')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&');
    for (const row of [...TIMESCALES, ...VENUES, ...PARTICIPATION])
      expect(words).toContain(`${row.join('|')}|`);
    expect([...parts.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(3);
  });

  test('draws what it says: every picture is a PNG and an SVG with its words', async () => {
    for (const name of ['timescales', 'participation', 'venues']) {
      const png = await readFile(join(out, `${name}.png`));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(10_000);
      expect(await read(`${name}.svg`)).toContain('March 2018');
    }
  });

  test('its CSVs open in a spreadsheet: BOM, CRLF, a row for each of the table’s', async () => {
    const csv = await read('venues.csv');
    expect(csv.startsWith('\uFEFFVenue,March 2018: reviews')).toBe(true);
    expect(csv).toContain('\r\nPlacement,59,34.7 %,65,36.5 %,72,41.9 %,196\r\n');
  });

  test('names no child', async () => {
    expect(await read('report.md')).not.toMatch(/\b70\d{4}\b/);
  });
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('a cell %j is no formula in a spreadsheet', (cell) => {
  expect(csvOf(['a'], [[cell]])).toMatch(/\r\n"?'/);
});

test('a month with nothing has its tables, with nothing in them', async () => {
  const empty = join(out, 'empty');
  await report({ from: '2010-01', out: empty }, tables, clock);
  const markdown = await readFile(join(empty, 'report.md'), 'utf8');
  expect(markdown).toContain('| Total | 0 | 0 | – |');
  expect(markdown).toContain('Every review is counted.');
});

test.each([
  [{}],
  [{ from: '2018' }],
  [{ from: '2018-05', to: '2018-03' }],
  [{ from: '2018-13' }],
  [{ ssda903: 'x' }],
])('%j is refused with what to write instead', async (asked) => {
  await expect(report({ ...asked, out }, tables, clock)).rejects.toThrow(/write --/);
});

test('the national return’s reviews file of a year, read back, holds the same reviews', async () => {
  const [path = ''] = await report({ ssda903: '2017', out }, tables, clock);
  const csv = await readFile(path, 'utf8');
  expect(csv.split('\r\n')[0]).toBe('\uFEFFCHILD,DOB,REVIEW,REVIEW_CODE');
  const cases = [...(await readCases(tables.cases)).values()].map(({ file }) => file);
  const inYear = (day: string) => day >= '2017-04-01' && day <= '2018-03-31';
  const wanted = cases.flatMap(({ childRef, reviews }) =>
    reviews
      .filter(({ heldOn }) => inYear(heldOn))
      .map(({ heldOn, participation }) => `${childRef} ${heldOn} ${participation ?? ''}`),
  );
  const again = memoryTables();
  const header = `CHILD,SEX,DOB\r\n${cases.map(({ childRef, dateOfBirth }) => `${childRef},1,${dateOfBirth?.split('-').reverse().join('/')}`).join('\r\n')}\r\n`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = [
    { name: 'header.csv', bytes: bytes(header) },
    { name: 'reviews.csv', bytes: bytes(csv) },
  ];
  await importFiles({ tables: again, calendar, clock }, files, () => {});
  const found = [...(await readCases(again.cases)).values()].flatMap(({ file }) =>
    file.reviews.map(({ heldOn, participation }) => `${file.childRef} ${heldOn} ${participation ?? ''}`),
  );
  expect(found.sort()).toEqual(wanted.sort());
});

/** The files in a zip, by name. */
async function unzipped(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = await readFile(path);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    parts.set(name, method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
