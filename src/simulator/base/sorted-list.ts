import type { Ordered, Sequenced } from './ordered.ts';

/** Entries in order of creation. Adding the newest, which is the rule, costs next to nothing. */
export class SortedList<T extends Sequenced> implements Ordered<T> {
  readonly #entries: T[] = [];

  get all(): readonly T[] {
    return this.#entries;
  }

  add(entry: T): void {
    this.#entries.splice(this.#firstFrom(entry.sequence), 0, entry);
  }

  delete({ sequence }: T): void {
    const index = this.#firstFrom(sequence);
    if (this.#entries[index]?.sequence === sequence) this.#entries.splice(index, 1);
  }

  clear(): void {
    this.#entries.length = 0;
  }

  *after(sequence: number): Generator<T> {
    for (let index = this.#firstFrom(sequence + 1); ; index += 1) {
      const entry = this.#entries[index];
      if (entry === undefined) return;
      yield entry;
    }
  }

  *before(sequence: number): Generator<T> {
    for (let index = this.#firstFrom(sequence) - 1; ; index -= 1) {
      const entry = this.#entries[index];
      if (entry === undefined) return;
      yield entry;
    }
  }

  /** Index of the first entry with this sequence or a higher one. */
  #firstFrom(sequence: number): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.sequence ?? Infinity) < sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
