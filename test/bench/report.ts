/** A line of what was measured: times in milliseconds, what was reached and what was to be reached. */
export interface Line {
  readonly what: string;
  readonly median?: number;
  readonly p95?: number;
  readonly reached?: string;
  readonly target?: string;
  readonly ok?: boolean;
}

/** The lines as a table to print. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ what, median, p95, reached = '', target = '', ok }) => [
    what,
    figure(median),
    figure(p95),
    reached,
    target,
    ok === undefined ? '' : ok ? 'reached' : 'MISSED',
  ]);
  const all = [['what', 'median ms', 'p95 ms', 'measured', 'to reach', ''], ...rows];
  const widths =
    all[0]?.map((_cell, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function figure(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : milliseconds.toFixed(2);
}
