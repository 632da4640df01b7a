import type { CarePeriod } from '../domain/case-file.js';

/** The periods of care on record with those that the files give put in, one after the other. */
export function mergePeriods(
  stored: readonly CarePeriod[],
  given: readonly CarePeriod[],
): readonly CarePeriod[] {
  return given.reduce(mergePeriod, stored);
}

/**
 * One period put in: one that begins on the same day is brought up to date; one that begins after the last ended
 * is the child's coming back; any other corrects the last. A start that the files do not know leaves the one on
 * record.
 */
function mergePeriod(stored: readonly CarePeriod[], given: CarePeriod): readonly CarePeriod[] {
  const same = stored.findIndex(({ from }) => from !== undefined && from === given.from);
  if (same !== -1) return stored.with(same, given);
  const last = stored.at(-1);
  if (last === undefined) return [given];
  if (given.from === undefined) return mergeWithoutStart(stored, given);
  if (last.to !== undefined && given.from > last.to) return [...stored, given];
  return stored.with(stored.length - 1, given);
}

/** Without a start, the period is the one that ended on the same day, else the last. */
function mergeWithoutStart(stored: readonly CarePeriod[], given: CarePeriod): readonly CarePeriod[] {
  const ended = stored.findIndex(({ to }) => to !== undefined && to === given.to);
  const index = ended === -1 ? stored.length - 1 : ended;
  const from = stored[index]?.from;
  const beforeIt = from !== undefined && given.to !== undefined && given.to < from;
  return beforeIt ? stored : stored.with(index, { ...given, ...(from && { from }) });
}
