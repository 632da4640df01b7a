import { isDeepStrictEqual } from 'node:util';
import type { CaseIndex } from '../case-index/case-index.js';
import { dropUnreached, saveUnreached } from '../case-index/people.js';
import { dropReach, type Reach, saveReach } from '../case-index/reach.js';
import type { Tables } from '../case-index/tables.js';
import { londonDay } from '../domain/clock.js';

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
        const { people, unreached } = await index.directory();
        const isKnown = isDeepStrictEqual(known.get(entraObjectId), reach);
        if (isKnown && !unreached.has(entraObjectId)) return;
        if (!people.some((person) => person.entraObjectId === entraObjectId)) return;
        known.set(entraObjectId, reach);
        await saveReach(tables.people, entraObjectId, reach);
        await dropUnreached(tables.people, entraObjectId);
        index.forget();
      } catch (error) {
        known.delete(entraObjectId);
        onFault(error);
      }
    },
    async gone(entraObjectId) {
      known.delete(entraObjectId);
      try {
        const { people } = await index.directory();
        if (!people.some((person) => person.entraObjectId === entraObjectId)) return;
        await dropReach(tables.people, entraObjectId);
        // What another process remembers of them is no longer so.
        const since = londonDay(index.now());
        await saveUnreached(tables.people, entraObjectId, { why: 'removed the app', since });
        index.forget();
      } catch (error) {
        onFault(error);
      }
    },
  };
}
