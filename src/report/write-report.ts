import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../domain/day.js';
import type { HeldReview } from '../domain/figures/held-review.js';
import { monthPeriod, monthsIn } from '../domain/figures/months.js';
import type { Period } from '../domain/period.js';
import { csvOf } from './csv.js';
import { reportPieces } from './document.js';
import { markdownOf } from './markdown.js';
import { reportPictures } from './pictures.js';
import { reportTables } from './tables.js';
import { wordOf } from './word.js';

/** What a report is drawn from. */
export interface ReportSource {
  /** The completed reviews of a period. */
  held(period: Period): Promise<readonly HeldReview[]>;
  readonly today: Day;
}

/**
 * Writes the report of some months ('yyyy-MM', both included) into a directory: report.md, report.docx, its pictures
 * as SVG and PNG, and each of its tables as a CSV.
 * @returns the names of the files.
 */
export async function writeReport(
  source: ReportSource,
  from: string,
  to: string,
  directory: string,
): Promise<readonly string[]> {
  const period = { from: monthPeriod(from).from, to: monthPeriod(to).to };
  const of = { months: monthsIn(period), reviews: await source.held(period), today: source.today };
  const [tables, pictures] = [reportTables(of), reportPictures(of)];
  const pieces = reportPieces(of, tables, pictures);
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['report.md', markdownOf(pieces)],
    ['report.docx', await wordOf(pieces)],
    ...pictures.flatMap(({ name, svg, png }) => [
      [`${name}.svg`, svg] as const,
      [`${name}.png`, png] as const,
    ]),
    ...tables.map(({ name, columns, rows }) => [`${name}.csv`, csvOf(columns, rows)] as const),
  ];
  await mkdir(directory, { recursive: true });
  for (const [name, content] of files) await writeFile(join(directory, name), content);
  return files.map(([name]) => name);
}
