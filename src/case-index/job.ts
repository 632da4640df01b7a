import type { Day } from '../domain/day.js';
import { ConflictError } from './errors.js';
import type { Operation, Table } from './table.js';

const PARTITION = 'job';

/** How long a worker has a job to itself, in milliseconds: one that died is followed by another after that. */
const LEASE = 5 * 60_000;

/** A job of a day, taken by one worker. */
export interface TakenJob {
  /** Notes that the job of the day is done: nobody takes it again. */
  done(): Promise<void>;
}

/** Takes the job of a day, unless it is done already or taken by another worker. One request where it is. */
export async function takeJob(
  jobs: Table,
  name: string,
  day: Day,
  now: Date,
): Promise<TakenJob | 'done' | 'taken'> {
  const row = await jobs.get(PARTITION, name);
  if (row?.values.doneOn === day) return 'done';
  if (row && Number(row.values.until) > now.getTime()) return 'taken';
  const values = { until: now.getTime() + LEASE, doneOn: String(row?.values.doneOn ?? '') };
  const taken: Operation = row
    ? { do: 'replace', row: name, values, etag: row.etag }
    : { do: 'insert', row: name, values };
  try {
    await jobs.write(PARTITION, [taken]);
  } catch (error) {
    if (error instanceof ConflictError) return 'taken';
    throw error;
  }
  return {
    done: () => jobs.write(PARTITION, [{ do: 'upsert', row: name, values: { until: 0, doneOn: day } }]),
  };
}
