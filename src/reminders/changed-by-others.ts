import type { Turn } from '../features/feature.js';
import type { Changed } from './changes-since.js';

/** Changes that are said; each costs a request. */
const MOST_SAID = 4;

/**
 * Of what changed those that somebody else did since the last message, a few of them: what a person did themselves they
 * know. One request for each.
 */
export async function changedByOthers(
  changed: readonly Changed[],
  since: string,
  { index, person }: Turn,
): Promise<readonly Changed[]> {
  const asked = changed.toSorted((one, other) => ORDER[one.what] - ORDER[other.what]).slice(0, MOST_SAID * 2);
  const found = await Promise.all(
    asked.map(async (change) => {
      const history = await index.history(change.childRef);
      const events = history?.events.filter(({ at }) => at > since) ?? [];
      return events.length === 0 || events.some((event) => event.person !== person.entraObjectId);
    }),
  );
  return asked.filter((_change, at) => found[at]).slice(0, MOST_SAID);
}

/** A meeting that was moved matters most. */
const ORDER = { moved: 0, corrected: 1, cleared: 2 } as const;
