import type { CaseEvent } from '../domain/case-events.js';
import {
  casePartition,
  EVENT_PREFIX,
  SNAPSHOT_ROW,
  type StoredCase,
  storedCase,
  storedEvent,
} from './case-rows.js';
import { allRows, type Table } from './table.js';

/** A case as it stands, and every event of it in order. */
export interface CaseHistory {
  readonly stored: StoredCase;
  readonly events: readonly CaseEvent[];
}

/** Reads a case with its history, in one request for each 1,000 events. */
export async function readHistory(cases: Table, childRef: string): Promise<CaseHistory | undefined> {
  const rows = await allRows(cases, { partition: casePartition(childRef) });
  const snapshot = rows.find(({ row }) => row === SNAPSHOT_ROW);
  if (!snapshot) return undefined;
  const events = rows.filter(({ row }) => row.startsWith(EVENT_PREFIX)).map(storedEvent);
  return { stored: storedCase(snapshot), events };
}
