import { stringify } from 'csv-stringify/sync';
import type { Finding } from './finding.js';

const COLUMNS = ['kind', 'file', 'line', 'column', 'value', 'wrong', 'right'] as const;

/** The findings as a CSV for a spreadsheet: UTF-8 with BOM, and no cell that a spreadsheet would take for a formula. */
export function findingsCsv(findings: readonly Finding[]): string {
  return stringify([...findings], { header: true, bom: true, columns: [...COLUMNS], escape_formulas: true });
}
