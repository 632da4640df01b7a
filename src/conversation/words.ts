/** The words of a text, of which recognisers take those that they understand; what is left over was not understood. */
export class Words {
  private readonly taken: boolean[];

  constructor(readonly all: readonly string[]) {
    this.taken = all.map(() => false);
  }

  /** Words that nobody has taken yet, in their order. */
  left(): string[] {
    return this.all.filter((_word, index) => !this.taken[index]);
  }

  /** Is the word at this place still there to be taken? */
  isLeft(index: number): boolean {
    return index < this.all.length && this.taken[index] === false;
  }

  /** Takes so many words from a place on. */
  takeAt(index: number, count: number): void {
    this.taken.fill(true, index, index + count);
  }

  /** Takes every stretch that is one of the phrases, longer phrases first; answers how many were taken. */
  take(phrases: Phrases): number {
    let count = 0;
    for (let index = 0; index < this.all.length; index += 1) {
      const length = this.matchAt(index, phrases);
      if (length === 0) continue;
      this.takeAt(index, length);
      count += 1;
    }
    return count;
  }

  /** Does any stretch that is left stand among the phrases? */
  has(phrases: Phrases): boolean {
    return this.all.some((_word, index) => this.matchAt(index, phrases) > 0);
  }

  /** How many words from a place on are one of the phrases, the longest; 0 for none. */
  matchAt(index: number, phrases: Phrases): number {
    if (!this.isLeft(index)) return 0;
    const candidates = phrases.startingWith(this.all[index] ?? '');
    const found = candidates.find((phrase) =>
      phrase.every((word, at) => this.isLeft(index + at) && this.all[index + at] === word),
    );
    return found?.length ?? 0;
  }
}

/** A set of phrases, found by their first word, the longest first. */
export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();
  /** Every word that stands in a phrase. */
  readonly words: ReadonlySet<string>;

  /** @param texts phrases in small letters; `a|b` at a place stands for either word. */
  constructor(texts: readonly string[]) {
    const phrases = texts.flatMap((text) => alternatives(text.split(' ')));
    this.words = new Set(phrases.flat());
    for (const phrase of phrases.sort((one, other) => other.length - one.length)) {
      const first = phrase[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), phrase]);
    }
  }

  startingWith(word: string): readonly (readonly string[])[] {
    return this.byFirst.get(word) ?? [];
  }
}

function alternatives(parts: readonly string[]): string[][] {
  return parts.reduce<string[][]>(
    (phrases, part) =>
      phrases.flatMap((phrase) => part.split('|').map((word) => (word === '' ? phrase : [...phrase, word]))),
    [[]],
  );
}
