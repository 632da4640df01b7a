import type { CaseEvent } from '../domain/case-events.js';
import type { CaseFile } from '../domain/case-file.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { type Addition, intentOf, type Prepared, prepare, type Recording } from './addition.js';
import { commit } from './commit.js';
import { NotSavedError } from './errors.js';
import { type Mark, markPending } from './pending.js';
import { project } from './project.js';
import { settle } from './settle.js';
import type { Tables } from './tables.js';

/** What became of what a person recorded on one case. */
export type Saved =
  | {
      readonly saved: true;
      readonly event: CaseEvent;
      readonly file: CaseFile;
      /** Ends when the lists agree with it, or wait for the sweep; it never rejects. */
      readonly listed: Promise<boolean>;
      /** Ends when the mark is taken away too; it never rejects. */
      readonly tidied: Promise<boolean>;
    }
  /** Somebody else changed the case first: nothing was written. */
  | { readonly saved: false };

/**
 * Records what a person did on one case, by the same steps as `record`. From the moment that the event is written it
 * is saved, and the person need not wait for the lists: should the storage or this process fail before they agree, the
 * mark stays, and they follow from it.
 * @throws NotSavedError when it was not saved, or when that cannot be told.
 */
export async function save(
  tables: Tables,
  calendar: WorkingCalendar,
  recording: Recording,
  addition: Addition,
): Promise<Saved> {
  const prepared = prepare(addition, recording, calendar);
  const marks = await marked(tables, prepared, recording);
  if (!(await commit(tables, prepared))) {
    await afterwards(() => settle(tables, marks));
    return { saved: false };
  }
  const { event, file, rowsBefore, rowsAfter } = prepared;
  const listed = afterwards(() => project(tables.duties, rowsBefore, rowsAfter));
  const tidied = listed.then((done) => done && afterwards(() => settle(tables, marks)));
  return { saved: true, event, file, listed, tidied };
}

async function marked(tables: Tables, prepared: Prepared, { at }: Recording): Promise<readonly Mark[]> {
  try {
    return await markPending(tables.pending, [intentOf(prepared)], at);
  } catch (cause) {
    throw new NotSavedError(true, { cause });
  }
}

/** Does what may fail without loss, since a mark stands for it; says whether it was done. */
async function afterwards(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
