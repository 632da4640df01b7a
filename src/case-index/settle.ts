import { allMarks, type Mark, unmark } from './pending.js';
import type { Tables } from './tables.js';

/**
 * Takes the marks of a writer away, unless another writer is at one of the cases as well: then either may have written
 * over the other's rows with older ones, and the mark stays for `repair`.
 */
export async function settle(tables: Tables, marks: readonly Mark[]): Promise<void> {
  const ours = new Set(marks.map(({ row }) => row));
  const others = (await allMarks(tables.pending)).filter(({ row }) => !ours.has(row));
  const contested = new Set(others.flatMap(({ intents }) => intents.map(({ childRef }) => childRef)));
  await unmark(
    tables.pending,
    marks.filter(({ intents }) => !intents.some(({ childRef }) => contested.has(childRef))),
  );
}
