import { type Day, isDay } from '../domain/day.js';
import type { CareBegun } from '../domain/figures/care-begun.js';
import type { StoredRow, Value, Values } from './table.js';

/** The partition that holds the children who became looked after in a month, 'yyyy-MM', in the order of their days. */
export function startedPartition(month: string): string {
  return `started-${month}`;
}

/** The row of a child who became looked after. */
export function startedRow(begun: CareBegun): {
  readonly partition: string;
  readonly row: string;
  readonly values: Values;
} {
  const { childRef, from, ...cells } = begun;
  return {
    partition: startedPartition(from.slice(0, 7)),
    row: `${from}.${childRef}`,
    values: { ref: childRef, from, ...cells },
  };
}

/** The child that a row holds. */
export function storedStarted({ values }: StoredRow): CareBegun[] {
  const { ref, initials, iro, team } = values;
  const [from, limit, allocatedOn] = [dayIn(values.from), dayIn(values.limit), dayIn(values.allocatedOn)];
  if (!from || !limit) return [];
  return [
    {
      childRef: String(ref),
      initials: String(initials),
      from,
      limit,
      ...(typeof iro === 'string' && { iro }),
      ...(typeof team === 'string' && { team }),
      ...(allocatedOn && { allocatedOn }),
    },
  ];
}

function dayIn(value: Value | undefined): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}
