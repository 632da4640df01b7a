import type { CaseEvent } from '../domain/case-events.js';
import type { CaseFile } from '../domain/case-file.js';
import { fromChunks, toChunks } from './chunks.js';
import { key } from './keys.js';
import type { Operation, StoredRow, Values } from './table.js';

/** The row of the cases table that holds a case as its history has made it. */
export const SNAPSHOT_ROW = 'case';

/** The prefix of the rows that hold a case's history, in the order of their numbers. */
export const EVENT_PREFIX = 'event-';

/** A case as it stands in the index. */
export interface StoredCase {
  readonly file: CaseFile;
  /** How many events its history has. */
  readonly events: number;
  /** The forms that were saved on it lately, with the numbers of their events. */
  readonly submissions: readonly Submission[];
  readonly etag: string;
}

/** A form that was saved, by its token, and the number of the event that it became. */
export type Submission = readonly [token: string, event: number];

/** Forms remembered in the snapshot; a click is delivered again within a minute, not after so many others. */
const SUBMISSIONS_KEPT = 40;

/** The case that a snapshot row holds. */
export function storedCase({ values, etag }: StoredRow): StoredCase {
  const { events, submissions } = values;
  return {
    file: JSON.parse(fromChunks('file', values)),
    events: Number(events),
    submissions: typeof submissions === 'string' ? JSON.parse(submissions) : [],
    etag,
  };
}

/** The cells of a case's snapshot. */
export function snapshotCells(file: CaseFile, events: number, submissions: readonly Submission[]): Values {
  return {
    events,
    ...(submissions.length > 0 && { submissions: JSON.stringify(submissions.slice(-SUBMISSIONS_KEPT)) }),
    ...toChunks('file', JSON.stringify(file)),
  };
}

/** The form that an event came by, as the snapshot remembers it. */
export function submissionOf({ submission, number }: CaseEvent): readonly Submission[] {
  return submission === undefined ? [] : [[submission, number]];
}

/** The event that a row of a case's history holds. */
export function storedEvent({ values }: StoredRow): CaseEvent {
  return JSON.parse(fromChunks('event', values));
}

/** The cells of an event's row. `claim` tells a writer whose reply was lost that the row is its own. */
function eventCells(event: CaseEvent, claim: string): Values {
  return { claim, at: event.at, by: event.by, ...toChunks('event', JSON.stringify(event)) };
}

/** The row key of an event: six digits, so that keys are in the order of the numbers. */
export function eventRow(number: number): string {
  return `${EVENT_PREFIX}${String(number).padStart(6, '0')}`;
}

/** The operations of one transaction that append an event and put the case after it in the snapshot. */
export function appendOperations(
  before: StoredCase | undefined,
  file: CaseFile,
  event: CaseEvent,
  claim: string,
): readonly Operation[] {
  const values = snapshotCells(file, event.number, [...(before?.submissions ?? []), ...submissionOf(event)]);
  return [
    before
      ? { do: 'replace', row: SNAPSHOT_ROW, values, etag: before.etag }
      : { do: 'insert', row: SNAPSHOT_ROW, values },
    { do: 'insert', row: eventRow(event.number), values: eventCells(event, claim) },
  ];
}

/** The partition of a case. @throws KeyError for a reference that cannot be a key. */
export function casePartition(childRef: string): string {
  return key(childRef);
}
