/** Keys in their order; those added are sorted in when next they are looked through. */
export class SortedKeys {
  private sorted: string[] = [];
  private readonly all = new Set<string>();
  private changed = false;

  add(key: string): void {
    if (this.all.has(key)) return;
    this.all.add(key);
    this.changed = true;
  }

  delete(key: string): void {
    this.changed = this.all.delete(key) || this.changed;
  }

  /** The keys from one on and below another. */
  range(from?: string, below?: string): string[] {
    if (this.changed) {
      this.sorted = [...this.all].sort();
      this.changed = false;
    }
    const start = from === undefined ? 0 : this.seek(from);
    const end = below === undefined ? this.sorted.length : this.seek(below);
    return this.sorted.slice(start, end);
  }

  /** Where the first key is that is not before `key`. */
  private seek(key: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
