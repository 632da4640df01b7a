import type { StoredCase } from '../../case-index/case-rows.js';
import type { Turn } from '../feature.js';
import { maySee } from '../scope.js';

/** A case as it stands, if this person may see it; undefined as well where there is none, so that nobody learns which. */
export async function visibleCase(childRef: string, turn: Turn): Promise<StoredCase | undefined> {
  const stored = await turn.index.case(childRef);
  return stored && maySee(turn, stored.file.iro) ? stored : undefined;
}
