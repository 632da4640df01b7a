import { readHistory } from '../../src/case-index/history.js';
import type { Tables } from '../../src/case-index/tables.js';
import type { CaseEvent } from '../../src/domain/case-events.js';
import type { CaseFile } from '../../src/domain/case-file.js';

/** A case as it stands in the index, and its history. @throws Error when it is not there. */
export async function savedCase(
  { cases }: Tables,
  childRef: string,
): Promise<{ file: CaseFile; events: readonly CaseEvent[] }> {
  const found = await readHistory(cases, childRef);
  if (!found) throw new Error(`there is no case ${childRef}`);
  return { file: found.stored.file, events: found.events };
}
