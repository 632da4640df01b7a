import { stringify } from 'csv-stringify/sync';

/** Rows for a spreadsheet: UTF-8 with BOM, CRLF, and no cell that a spreadsheet would take for a formula. */
export function csvOf(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
