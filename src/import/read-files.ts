import type { StoredCase } from '../case-index/case-rows.js';
import type { Day } from '../domain/day.js';
import { readCaseRow } from './cases-file.js';
import { Children } from './children.js';
import { addPeriods, type Episode, episodeKey, readEpisodeRow } from './episodes.js';
import { type FileKind, kindOf, READING_ORDER, RIGHT_HEADERS } from './file-kind.js';
import type { Finding, Note } from './finding.js';
import { type ReadFile, readCsv, UnreadableFileError } from './read-csv.js';
import type { FileReport } from './report.js';
import { readReviewRow } from './reviews-file.js';
import { RowReader } from './row-reader.js';
import { readHeaderRow, readReturnedReviewRow } from './ssda903-files.js';
import { readStaffRow, type Staff } from './staff-file.js';

/** A file by its name with its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known before a file is read: the cases in the index, who is on the staff, and the day. */
export interface Known {
  readonly stored: ReadonlyMap<string, StoredCase>;
  readonly staffEmails: ReadonlySet<string>;
  readonly today: Day;
}

/** What the files say, taken together. */
export interface ReadFiles {
  readonly children: Children;
  readonly staff: Staff;
  readonly files: readonly FileReport[];
  readonly findings: readonly Finding[];
}

interface Told extends SourceFile {
  readonly read: ReadFile;
  readonly kind: FileKind;
}

/** Reads every file by what its header says it is: staff first, then cases, then their reviews. */
export function readFiles(sources: readonly SourceFile[], known: Known): ReadFiles {
  const findings: Finding[] = [];
  const note: Note = (finding) => findings.push(finding);
  const told = sources.flatMap((source) => tell(source, note) ?? []);
  told.sort((one, other) => READING_ORDER.indexOf(one.kind) - READING_ORDER.indexOf(other.kind));
  const children = new Children(known.stored);
  const staff: Staff = { people: new Map(), removed: new Set() };
  const episodes: Episode[] = [];
  const takers = takersFor(children, staff, episodes, known);
  const files = told.map((file) => readRows(file, takers[file.kind], known.today, note));
  addPeriods(episodes, children);
  const unused = sources.filter(({ name }) => told.every((file) => file.name !== name));
  return { children, staff, findings, files: [...files, ...unused.map(({ name }) => notUsed(name))] };
}

/** What each kind of file does with a row; answers whether the row was taken. */
type Takers = Readonly<Record<FileKind, (reader: RowReader) => boolean>>;

function takersFor(children: Children, staff: Staff, episodes: Episode[], { staffEmails }: Known): Takers {
  const inHeader = new Set<string>();
  const episodesSeen = new Set<string>();
  const isStaff = (email: string) =>
    staff.people.has(email) || (staffEmails.has(email) && !staff.removed.has(email));
  return {
    staff: (reader) => readStaffRow(reader, staff),
    cases: (reader) => readCaseRow(reader, children, isStaff),
    reviews: (reader) => readReviewRow(reader, children),
    'ssda903 header': (reader) => readHeaderRow(reader, children, inHeader),
    'ssda903 reviews': (reader) => readReturnedReviewRow(reader, children),
    'ssda903 episodes': (reader) => {
      const episode = readEpisodeRow(reader, children, episodesSeen);
      if (!episode) return false;
      episodesSeen.add(episodeKey(episode));
      episodes.push(episode);
      return true;
    },
  };
}

function tell({ name, bytes }: SourceFile, note: Note): Told | undefined {
  try {
    const read = readCsv(bytes);
    const kind = kindOf(read);
    if (kind) return { name, bytes, read, kind };
    note({
      kind: 'refused',
      file: name,
      column: '',
      value: '',
      wrong: 'the header row fits no file that can be imported',
      right: RIGHT_HEADERS,
    });
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    note({
      kind: 'refused',
      file: name,
      column: '',
      value: '',
      wrong: error.message,
      right: 'a CSV file in UTF-8 with a header row',
    });
  }
  return undefined;
}

function readRows(
  { name, read, kind }: Told,
  take: (reader: RowReader) => boolean,
  today: Day,
  note: Note,
): FileReport {
  for (const { line, cells } of read.ragged) {
    const wrong = `the row has ${cells} cells, the header ${read.columns.length}`;
    note({
      kind: 'refused',
      file: name,
      line,
      column: '',
      value: '',
      wrong,
      right: 'as many cells as the header',
    });
  }
  let [taken, withBlanks] = [0, 0];
  for (const row of read.rows) {
    const reader = new RowReader(name, row, today, note);
    if (!take(reader)) continue;
    taken += 1;
    if (reader.blanks > 0) withBlanks += 1;
  }
  const rows = read.rows.length + read.ragged.length;
  return { file: name, kind, rows, taken, withBlanks, refused: rows - taken };
}

function notUsed(file: string): FileReport {
  return { file, rows: 0, taken: 0, withBlanks: 0, refused: 0 };
}
