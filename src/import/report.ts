import type { Finding } from './finding.js';

/** What became of the rows of one file: taken and refused add up to those read. */
export interface FileReport {
  readonly file: string;
  /** What the file was taken for; absent where it could not be used. */
  readonly kind?: string;
  readonly rows: number;
  readonly taken: number;
  /** Of the rows taken, those with a field left blank. */
  readonly withBlanks: number;
  readonly refused: number;
}

/** What an import did. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly findings: readonly Finding[];
  /** Cases new to the index, changed, and as they were. */
  readonly cases: { readonly made: number; readonly changed: number; readonly unchanged: number };
  readonly staff: { readonly saved: number; readonly removed: number; readonly unchanged: number };
  /** E-mails of people on record whom the staff file does not name: they keep their access. */
  readonly staffNotNamed: readonly string[];
}

/** 0 when all rows were taken, 1 when any was refused or a file could not be used, 2 when nothing could be used. */
export function exitCodeFor({ files, findings }: ImportReport): 0 | 1 | 2 {
  if (files.every(({ taken }) => taken === 0)) return 2;
  return findings.some(({ kind }) => kind === 'refused') ? 1 : 0;
}

/** The report in lines to print: what was read, what became of it, and whether anything changed. */
export function reportLines(report: ImportReport): string[] {
  const { cases, staff } = report;
  const changed = cases.made + cases.changed + staff.saved + staff.removed;
  return [
    ...report.files.map(fileLine),
    `cases: ${cases.made} new, ${cases.changed} changed, ${cases.unchanged} as they were`,
    `staff: ${staff.saved} new or changed, ${staff.removed} taken off, ${staff.unchanged} as they were`,
    ...(report.staffNotNamed.length > 0
      ? [
          `not in the staff file, and keeping their access: ${report.staffNotNamed.join(', ')} (role none takes somebody off)`,
        ]
      : []),
    changed === 0
      ? 'Nothing changed: the index already says what these files say.'
      : 'The index now says what these files say.',
  ];
}

function fileLine({ file, kind, rows, taken, withBlanks, refused }: FileReport): string {
  if (kind === undefined) return `${file}: not used`;
  const blanks = withBlanks > 0 ? ` (${withBlanks} with a field left blank)` : '';
  return `${file} (${kind}): ${rows} rows = ${taken} taken${blanks} + ${refused} refused`;
}
