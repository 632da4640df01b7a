import type { CarePeriod } from '../domain/case-file.js';
import type { Day } from '../domain/day.js';
import { groupBy } from '../domain/group-by.js';
import type { Children } from './children.js';
import type { RowReader } from './row-reader.js';

/** An episode of care as the SSDA903 return has it. */
export interface Episode {
  readonly childRef: string;
  readonly from: Day;
  readonly to?: Day;
  /** RNE is S: the child became looked after. */
  readonly starts: boolean;
  /** REC is one of E…: the child ceased to be looked after at the episode's end. */
  readonly ends: boolean;
  /** Legal status V3 or V4: a series of short breaks. */
  readonly shortBreaks: boolean;
}

/** Reads a row of the SSDA903 episodes file; undefined where it was refused. */
export function readEpisodeRow(
  reader: RowReader,
  children: Children,
  seen: ReadonlySet<string>,
): Episode | undefined {
  const wanted = children.known(reader, 'child');
  if (!wanted) return undefined;
  const { childRef } = wanted;
  const from = reader.pastDay('decom', 'refuse');
  if (from === 'wrong') return undefined;
  if (!from) return reader.refuse('decom', 'the day is missing', 'the first day of the episode');
  const born = children.dateOfBirth(childRef);
  if (born && from < born)
    return reader.refuse('decom', 'the day is before the child’s birth', `a day from ${born} on`);
  if (seen.has(episodeKey({ childRef, from }))) {
    return reader.refuse(
      'decom',
      'an episode of this child from this day stands in the file already',
      'each once',
    );
  }
  const to = endIn(reader, from);
  return {
    childRef,
    from,
    ...(to && { to }),
    starts: reader.text('rne').toUpperCase() === 'S',
    ends: endsCare(reader, to),
    shortBreaks: ['V3', 'V4'].includes(reader.text('ls').toUpperCase()),
  };
}

/** What tells one episode from another: a child has one from a day. */
export function episodeKey({ childRef, from }: Pick<Episode, 'childRef' | 'from'>): string {
  return `${childRef} ${from}`;
}

function endIn(reader: RowReader, from: Day): Day | undefined {
  const to = reader.pastDay('dec', 'leaveBlank');
  if (to === undefined || to === 'wrong') return undefined;
  return to >= from
    ? to
    : reader.leaveBlank('dec', 'the episode ends before it begins', `a day from ${from} on`);
}

/** A reason for the end says nothing while there is no end: the episode is open. */
function endsCare(reader: RowReader, to: Day | undefined): boolean {
  const reason = reader.text('rec').toUpperCase();
  if (to === undefined && reason !== '')
    reader.leaveBlank(
      'rec',
      'a reason for an end, but DEC has no day; taken as open',
      'nothing while the episode is open',
    );
  return to !== undefined && reason.startsWith('E');
}

/** Puts each child's periods of care, as the episodes make them, into what is wanted. */
export function addPeriods(episodes: readonly Episode[], children: Children): void {
  for (const [childRef, ofChild] of groupBy(episodes, (episode) => episode.childRef)) {
    children.add(childRef).periods.push(...periodsOf(ofChild));
  }
}

/**
 * The periods of care that a child's episodes make: S begins one, E… ends it, X1 goes on. Where the first episode
 * of a period is no S, the start is not known, as in a return of one year.
 */
export function periodsOf(episodes: readonly Episode[]): CarePeriod[] {
  const inOrder = [...episodes].sort((one, other) => (one.from < other.from ? -1 : 1));
  const periods: CarePeriod[] = [];
  let running: Episode[] = [];
  for (const episode of inOrder) {
    if (episode.starts && running.length > 0) {
      periods.push(periodOf(running, episode.from));
      running = [];
    }
    running.push(episode);
    if (episode.ends) {
      periods.push(periodOf(running, episode.to));
      running = [];
    }
  }
  const last = running.at(-1);
  // A last episode that was closed and followed by none leaves the child without an open one: nothing is owed.
  return last ? [...periods, periodOf(running, last.to)] : periods;
}

function periodOf(episodes: readonly Episode[], to: Day | undefined): CarePeriod {
  const [first, last] = [episodes[0], episodes.at(-1)];
  return {
    ...(first?.starts && { from: first.from }),
    ...(to && { to }),
    shortBreaks: last?.shortBreaks === true,
  };
}
