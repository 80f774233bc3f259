/** Something that happens at a moment. */
export interface DueEvent {
  readonly at: number;
  readonly run: () => void;
}

interface Entry extends DueEvent {
  readonly turn: number;
  isCalledOff: boolean;
}

/** From how many on events that were called off are cleared away. */
const clutter = 1000;

/** Events in order of time; those of the same moment in the order in which they were added. A binary heap. */
export class DueQueue {
  #heap: Entry[] = [];
  /** The events that count; the heap also holds some that were called off. */
  readonly #live = new Set<Entry>();
  #turn = 0;

  /** Adds an event; the returned function calls it off. */
  add(at: number, run: () => void): () => void {
    const event = { at, run, turn: (this.#turn += 1), isCalledOff: false };
    this.#live.add(event);
    this.#heap.push(event);
    this.#rise(this.#heap.length - 1);
    return () => {
      event.isCalledOff = true;
      this.#live.delete(event);
      this.#tidy();
    };
  }

  /** How many events there are. */
  get size(): number {
    return this.#live.size;
  }

  /** The event that is due first; undefined if there is none. */
  first(): DueEvent | undefined {
    while (this.#heap[0]?.isCalledOff) this.#drop();
    return this.#heap[0];
  }

  /** Takes the first event away. */
  take(): DueEvent | undefined {
    const first = this.first();
    if (first) this.#drop();
    return first;
  }

  clear(): void {
    this.#heap = [];
    this.#live.clear();
  }

  /** What is called off leaves when its turn comes, since finding it costs more; unless there is too much of it. */
  #tidy(): void {
    const dead = this.#heap.length - this.#live.size;
    if (dead < clutter || dead < this.#heap.length / 2) return;
    this.#heap = this.#heap
      .filter(({ isCalledOff }) => !isCalledOff)
      .toSorted((a, b) => a.at - b.at || a.turn - b.turn);
  }

  #drop(): void {
    if (this.#heap[0]) this.#live.delete(this.#heap[0]);
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink();
    }
  }

  #rise(from: number): void {
    for (let index = from; index > 0;) {
      const parent = (index - 1) >> 1;
      if (!this.#swap(parent, index)) return;
      index = parent;
    }
  }

  #sink(): void {
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      const child = this.#isBefore(right, left) ? right : left;
      if (!this.#swap(index, child)) return;
      index = child;
    }
  }

  /** Puts the two in order; false if they are. */
  #swap(upper: number, lower: number): boolean {
    if (!this.#isBefore(lower, upper)) return false;
    const [a, b] = [this.#heap[upper], this.#heap[lower]];
    if (a && b) [this.#heap[upper], this.#heap[lower]] = [b, a];
    return true;
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (!a || !b) return false;
    return a.at === b.at ? a.turn < b.turn : a.at < b.at;
  }
}
