import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse/sync';

/** A row as it stands in a file, its cells by column in small letters, trimmed. */
export interface FileRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file read: its columns and rows, and the lines that are no rows. */
export interface ReadFile {
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
  readonly ragged: readonly { readonly line: number; readonly cells: number }[];
}

/** The file is no CSV text that could be read; the message says why. */
export class UnreadableFileError extends Error {
  readonly code = 'unreadable-file';
}

/**
 * Reads a CSV file: UTF-8 with or without BOM, LF or CRLF, quoted cells with commas and new lines in them.
 * @throws UnreadableFileError for another encoding, a quote that is never closed, or a column named twice.
 */
export function readCsv(bytes: Uint8Array): ReadFile {
  const [header, ...records] = parseRecords(decode(bytes));
  const columns = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) throw new UnreadableFileError(`column ${twice} stands twice in the header`);
  const whole = records.filter(({ cells }) => cells.length === columns.length);
  return {
    columns,
    rows: whole.map(({ line, cells }) => ({ line, cells: rowOf(columns, cells) })),
    ragged: records
      .filter(({ cells }) => cells.length !== columns.length)
      .map(({ line, cells }) => ({ line, cells: cells.length })),
  };
}

function decode(bytes: Uint8Array): string {
  try {
    // The decoder takes a byte order mark away by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFileError('the file is not UTF-8 text; save it as “CSV UTF-8”');
  }
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[], { lines }) => {
        records.push({ line: lines, cells });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFileError(`the file is not CSV (${error.code})`);
    throw error;
  }
}

function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((name, index) => [name, (cells[index] ?? '').trim()]));
}
