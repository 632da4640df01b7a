import type { Day } from '../domain/day.js';
import { RIGHT_DATE, readDay } from './dates.js';
import type { FindingKind, Note } from './finding.js';
import type { FileRow } from './read-csv.js';

const LONGEST_SHOWN = 60;

/** Reads one row's cells and takes down what is wrong with them. */
export class RowReader {
  /** How many of its fields were left blank. */
  blanks = 0;

  constructor(
    private readonly file: string,
    private readonly row: FileRow,
    private readonly today: Day,
    private readonly note: Note,
  ) {}

  /** The cell's text, trimmed; empty where the column is not there. */
  text(column: string): string {
    return this.row.cells[column] ?? '';
  }

  /** Refuses the row; answers undefined, so that a reader can return it. */
  refuse(column: string, wrong: string, right: string): undefined {
    this.find('refused', column, wrong, right);
  }

  /** Leaves a field blank and takes it down. */
  leaveBlank(column: string, wrong: string, right: string): undefined {
    this.blanks += 1;
    this.find('left blank', column, wrong, right);
  }

  /** Takes down that what stands in the index was kept. */
  keep(column: string, wrong: string, right: string): void {
    this.find('kept', column, wrong, right);
  }

  /** A day up to today; `undefined` when the cell is empty, 'wrong' after taking down what is wrong with it. */
  pastDay(column: string, kind: 'refuse' | 'leaveBlank'): Day | undefined | 'wrong' {
    const read = this.dayAndTime(column, kind);
    if (read === undefined || read === 'wrong') return read;
    if (read.day <= this.today) return read.day;
    this[kind](column, 'the day is in the future', `a day up to today, ${this.today}`);
    return 'wrong';
  }

  /** A day with its time of day, in the past or the future. */
  dayAndTime(
    column: string,
    kind: 'refuse' | 'leaveBlank',
  ): { day: Day; time?: string } | undefined | 'wrong' {
    const text = this.text(column);
    if (text === '') return undefined;
    const read = readDay(text);
    if ('day' in read) return read;
    this[kind](column, read.wrong, RIGHT_DATE);
    return 'wrong';
  }

  private find(kind: FindingKind, column: string, wrong: string, right: string): void {
    const value = this.text(column).slice(0, LONGEST_SHOWN);
    this.note({ kind, file: this.file, line: this.row.line, column, value, wrong, right });
  }
}
