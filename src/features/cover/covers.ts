import type { Cover } from '../../case-index/cover.js';
import type { Person } from '../../case-index/person.js';
import { londonDay } from '../../domain/clock.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Turn } from '../feature.js';

/** A cover with both who are in it. */
export interface CoverOfTwo {
  readonly away: Person;
  readonly by: Person;
  readonly cover: Cover;
}

/** The covers that are on or to come, the one that ends first before the others. */
export function coversIn({ directory, today }: Pick<Turn, 'directory' | 'today'>): readonly CoverOfTwo[] {
  const found = directory.people.flatMap((by) =>
    (by.covers ?? []).flatMap((cover): CoverOfTwo[] => {
      const away = directory.people.find(({ email }) => email === cover.iro);
      return away && cover.until >= today ? [{ away, by, cover }] : [];
    }),
  );
  return found.sort((one, other) => (one.cover.until < other.cover.until ? -1 : 1));
}

/** 'covered by Ben Okoro until Fri 20 April 2018 (set by Pat Lee on Wed 4 April 2018)'. */
export function coverWords(
  { by, cover }: CoverOfTwo,
  { directory, today }: Pick<Turn, 'directory' | 'today'>,
): string {
  const setter = directory.people.find(({ entraObjectId }) => entraObjectId === cover.setBy)?.name;
  const from = cover.from > today ? `from ${wordsForDay(cover.from)} ` : '';
  const set = `set by ${setter ?? 'somebody no longer on the staff list'} on ${wordsForDay(londonDay(new Date(cover.at)))}`;
  return `covered by ${by.name} ${from}until ${wordsForDay(cover.until)} (${set})`;
}
