import type { HeldReview } from '../../domain/figures/held-review.js';
import type { Period } from '../../domain/period.js';
import type { Turn } from '../feature.js';
import type { Scope } from '../scope.js';

/** The completed reviews of a period within a scope: one request for each 1,000, whose cells are compared by the storage. */
export async function heldIn(
  period: Period,
  { iros, team }: Extract<Scope, { allowed: true }>,
  { index }: Turn,
): Promise<readonly HeldReview[]> {
  const [iro, ...more] = iros ?? [];
  const equals = team !== undefined ? { team } : iro !== undefined && more.length === 0 ? { iro } : undefined;
  const held = await index.held(period, equals);
  return iros ? held.filter((review) => review.iro !== undefined && iros.includes(review.iro)) : held;
}
