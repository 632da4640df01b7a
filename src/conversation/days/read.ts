/** Something that was read at a place in the words: what it means and how many words it took; or a day that does not exist. */
export type Read<Meaning> =
  | { readonly length: number; readonly meaning: Meaning }
  | { readonly length: number; readonly noSuchDay: string };

/** A read with so many words before or behind it. */
export function longer<Meaning>(read: Read<Meaning> | undefined, by: number): Read<Meaning> | undefined {
  return read && { ...read, length: read.length + by };
}

/** The one of several reads at a place that took the most words. */
export function longest<Meaning>(
  ...reads: readonly (Read<Meaning> | undefined)[]
): Read<Meaning> | undefined {
  return reads.flatMap((read) => read ?? []).sort((one, other) => other.length - one.length)[0];
}

/** Makes something else of what was read, and counts words that stood before it. */
export function made<From, To>(
  read: Read<From> | undefined,
  by: number,
  make: (meaning: From) => To,
): Read<To> | undefined {
  if (!read) return undefined;
  const length = read.length + by;
  return 'noSuchDay' in read ? { ...read, length } : { length, meaning: make(read.meaning) };
}
