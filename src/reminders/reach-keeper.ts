import { isDeepStrictEqual } from 'node:util';
import type { CaseIndex } from '../case-index/case-index.js';
import { dropReach, type Reach, saveReach } from '../case-index/reach.js';
import type { Tables } from '../case-index/tables.js';

/** Keeps where the members of the staff can be reached. Neither call ever rejects: an answer must not wait for it. */
export interface ReachKeeper {
  /** Somebody was heard of. */
  seen(entraObjectId: string, reach: Reach): Promise<void>;
  /** Somebody removed the app. */
  gone(entraObjectId: string): Promise<void>;
}

/** Keeps them in the people table: one write when somebody's chat is new or has moved, none for whoever is known. */
export function reachKeeper(
  tables: Tables,
  index: CaseIndex,
  onFault: (error: unknown) => void,
): ReachKeeper {
  const known = new Map<string, Reach>();
  return {
    async seen(entraObjectId, reach) {
      try {
        if (isDeepStrictEqual(known.get(entraObjectId), reach)) return;
        const { people } = await index.directory();
        if (!people.some((person) => person.entraObjectId === entraObjectId)) return;
        known.set(entraObjectId, reach);
        await saveReach(tables.people, entraObjectId, reach);
      } catch (error) {
        known.delete(entraObjectId);
        onFault(error);
      }
    },
    async gone(entraObjectId) {
      known.delete(entraObjectId);
      await dropReach(tables.people, entraObjectId).catch(onFault);
    },
  };
}
