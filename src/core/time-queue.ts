/* oxlint-disable typescript/no-non-null-assertion -- each place is below the length of both lists */
/**
 * Members by the time at which they are due, the earliest first: a binary heap that also finds its members, so that a time can be
 * changed and a member taken out. Ten thousand waits change theirs with every poll.
 */
export class TimeQueue<T> {
  readonly #items: T[] = [];
  readonly #times: number[] = [];
  readonly #places = new Map<T, number>();

  get size(): number {
    return this.#items.length;
  }

  /** The member that is due first. */
  first(): T | undefined {
    return this.#items[0];
  }

  /** When the first member is due; Infinity when there is none. */
  firstAt(): number {
    return this.#times[0] ?? Infinity;
  }

  /** When a member is due; Infinity when it is not in. */
  at(item: T): number {
    return this.#times[this.#places.get(item) ?? -1] ?? Infinity;
  }

  /** Puts a member in, or changes its time. With Infinity it is taken out. */
  set(item: T, at: number): void {
    if (at === Infinity) return this.delete(item);
    const place = this.#places.get(item) ?? this.#items.length;
    this.#put(item, at, place);
    this.#restoreOrder(place);
  }

  delete(item: T): void {
    const place = this.#places.get(item);
    if (place === undefined) return;
    this.#places.delete(item);
    const last = this.#items.pop()!;
    const at = this.#times.pop()!;
    if (place === this.#items.length) return;
    this.#put(last, at, place);
    this.#restoreOrder(place);
  }

  /** Moves what stands at a place up or down until the order holds. */
  #restoreOrder(place: number): void {
    const item = this.#items[place]!;
    const at = this.#times[place]!;
    let here = place;
    while (here > 0) {
      const parent = (here - 1) >> 1;
      if (this.#times[parent]! <= at) break;
      this.#put(this.#items[parent]!, this.#times[parent]!, here);
      here = parent;
    }
    for (;;) {
      let child = 2 * here + 1;
      if (child + 1 < this.#times.length && this.#times[child + 1]! < this.#times[child]!) child++;
      if (child >= this.#times.length || this.#times[child]! >= at) break;
      this.#put(this.#items[child]!, this.#times[child]!, here);
      here = child;
    }
    this.#put(item, at, here);
  }

  #put(item: T, at: number, place: number): void {
    this.#items[place] = item;
    this.#times[place] = at;
    this.#places.set(item, place);
  }
}
