import { coveredBy } from '../case-index/cover.js';
import type { ListName } from '../case-index/duty-rows.js';
import type { LedgerEntry } from '../case-index/ledger.js';
import type { Listed } from '../case-index/listed.js';
import { SERVICE_SETTINGS } from '../case-index/reminder-settings.js';
import type { Turn } from '../features/feature.js';
import { BUNDLE_REASONS, bundleLines, rungOf, type Snoozes } from '../features/reminders/bundle-lines.js';
import { bundleCard, shownOf } from './bundle-card.js';
import { changedByOthers } from './changed-by-others.js';
import { changesSince, stateOf } from './changes-since.js';
import type { Made } from './made.js';

/** What the working day before left for a bundle to say. */
export interface Before {
  readonly snoozes: Snoozes;
  /** The last bundle, where there was one. */
  readonly last?: LedgerEntry;
}

/**
 * An IRO's morning bundle, of their own cases and of those whom they cover; undefined where there is nothing to say.
 * One request for each IRO whose cases they are, and for each case that somebody else changed.
 */
export async function makeBundle(turn: Turn, { snoozes, last }: Before): Promise<Made | undefined> {
  const { person, today, calendar, directory } = turn;
  const lists = await listsOfAll([person.email, ...coveredBy(person, today)], turn);
  const { off } = directory.settings.get(person.entraObjectId) ?? SERVICE_SETTINGS;
  const lines = bundleLines(namedLists(lists), today, calendar, snoozes).filter(
    ({ reason }) => !off.includes(BUNDLE_REASONS[reason]),
  );
  const changed = last?.state === undefined ? [] : changesSince(last.state, lists);
  const news = last ? await changedByOthers(changed, last.at, turn) : [];
  const state = stateOf(lists);
  if (lines.length === 0 && !news.some(({ what }) => what !== 'cleared')) return undefined;
  return {
    answer: bundleCard({ lines, news, isLastInDoubt: isInDoubt(last) }, turn),
    // What did not fit was told to nobody.
    lines: shownOf(lines).shown.map(({ reason, listed }) => ({
      childRef: listed.childRef,
      kind: reason,
      ...(listed.limit && { limit: listed.limit }),
      rung: rungOf(listed, today, calendar),
    })),
    ...(state !== undefined && { state }),
  };
}

function isInDoubt(last: LedgerEntry | undefined): boolean {
  return last?.outcome === 'unknown' || last?.outcome === 'claimed';
}

async function listsOfAll(iros: readonly string[], { index }: Turn) {
  const [own, ...others] = await Promise.all(iros.map((iro) => index.owedOf(iro)));
  const all = new Map<string, readonly Listed[]>(own);
  for (const lists of others)
    for (const [name, listed] of lists) all.set(name, [...(all.get(name) ?? []), ...listed].sort(byPlace));
  return all;
}

function byPlace(one: Listed, other: Listed): number {
  return one.place < other.place ? -1 : 1;
}

function namedLists(lists: ReadonlyMap<string, readonly Listed[]>) {
  const named = (name: ListName) => lists.get(name) ?? [];
  return {
    reviews: named('review'),
    minutes: named('minutes'),
    decisions: named('decisions'),
    resumes: named('resume'),
  };
}
