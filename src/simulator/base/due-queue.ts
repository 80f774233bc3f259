import { TimeQueue } from '../../core/time-queue.ts';

/** Something that happens at a moment. */
export interface DueEvent {
  readonly at: number;
  readonly run: () => void;
}

/** Events in order of time; those of the same moment in the order in which they were added. */
export class DueQueue {
  /** The events of each moment. */
  readonly #moments = new Map<number, Set<DueEvent>>();
  readonly #queue = new TimeQueue<Set<DueEvent>>();
  #size = 0;

  /** Adds an event; the returned function cancels it. */
  add(at: number, run: () => void): () => void {
    const event = { at, run };
    let events = this.#moments.get(at);
    if (events === undefined) {
      events = new Set();
      this.#moments.set(at, events);
      this.#queue.set(events, at);
    }
    events.add(event);
    this.#size += 1;
    return () => this.#remove(event);
  }

  /** How many events there are. */
  get size(): number {
    return this.#size;
  }

  /** The event that is due first; undefined if there is none. */
  first(): DueEvent | undefined {
    for (const event of this.#queue.first() ?? []) return event;
    return undefined;
  }

  /** Takes the first event away. */
  take(): DueEvent | undefined {
    const first = this.first();
    if (first) this.#remove(first);
    return first;
  }

  clear(): void {
    for (const events of this.#moments.values()) this.#queue.delete(events);
    this.#moments.clear();
    this.#size = 0;
  }

  #remove(event: DueEvent): void {
    const events = this.#moments.get(event.at);
    if (!events?.delete(event)) return;
    this.#size -= 1;
    if (events.size > 0) return;
    this.#moments.delete(event.at);
    this.#queue.delete(events);
  }
}
