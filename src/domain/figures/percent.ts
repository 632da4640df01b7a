/** A count out of another: 146 of 160. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/**
 * A share as a percentage with one decimal, rounded half up, worked out in whole numbers so that no binary fraction
 * comes in between: percent({ n: 146, of: 160 }) is '91.3 %'; 0 of 0 is '–' (DOMAIN: figures).
 */
export function percent(share: Share): string {
  const tenths = tenthsOf(share);
  return tenths === undefined ? '–' : `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}

/** Tenths of a percent, rounded half up; undefined for a share of nothing. */
export function tenthsOf({ n, of }: Share): number | undefined {
  return of === 0 ? undefined : Math.floor((2_000 * n + of) / (2 * of));
}

/** '146/160'. */
export function shareWords({ n, of }: Share): string {
  return `${n}/${of}`;
}

/** By how many percentage points a share is above another, '+1.3' or '−0.4'; '–' where either is of nothing. */
export function changeWords(now: Share, before: Share): string {
  const [one, other] = [tenthsOf(now), tenthsOf(before)];
  if (one === undefined || other === undefined) return '–';
  const change = one - other;
  if (change === 0) return '±0.0';
  const size = Math.abs(change);
  return `${change > 0 ? '+' : '−'}${Math.floor(size / 10)}.${size % 10}`;
}
