/** Times in milliseconds, summed up. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** The middle and the 95th percentile of times. */
export function sumUp(times: readonly number[]): Timing {
  const sorted = times.toSorted((one, other) => one - other);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) };
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * Runs several things in turn, round after round, so that the noise of the machine meets all of them alike, and
 * gives the timing of each. As many rounds go before, unmeasured: a server that has run for a while is what people meet.
 */
export async function inTurn(
  rounds: number,
  things: Readonly<Record<string, () => Promise<number>>>,
): Promise<Record<string, Timing>> {
  const times = new Map(Object.keys(things).map((name) => [name, [] as number[]]));
  for (let round = -rounds; round < rounds; round += 1) {
    for (const [name, thing] of Object.entries(things)) {
      const took = await thing();
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, sumUp(taken)]));
}

/** How long something takes, in milliseconds. */
export async function timed(thing: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await thing();
  return performance.now() - begun;
}
