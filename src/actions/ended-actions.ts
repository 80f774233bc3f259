import { BoundedMap } from '../core/bounded-map.ts';
import { isFinal, isNewerAction } from './outcome.ts';
import type { RawAction } from './types.ts';

export interface MemoryLimits {
  /** How many ended actions are remembered; the oldest are forgotten first. */
  readonly count: number;
  /** For how many milliseconds. */
  readonly forMs: number;
}

/** About a megabyte at most, and longer than the API takes to respond to any command. */
export const memoryDefaults: MemoryLimits = { count: 1_000, forMs: 300_000 };

/**
 * How actions ended, for later waits: an event may arrive before the response to the command, before
 * `wait()` is called, or while another handle of the same action has the wait. Unfinished actions are not kept:
 * the next response says the same. There is no timer; what is too old is
 * dropped when an entry is added or read.
 */
export class EndedActions {
  readonly #limits: MemoryLimits;
  /** In the order in which they came, the oldest first. */
  readonly #ended: BoundedMap<string, { readonly action: RawAction; readonly at: number }>;

  constructor(limits: MemoryLimits) {
    this.#limits = limits;
    this.#ended = new BoundedMap(limits.count);
  }

  get size(): number {
    return this.#ended.size;
  }

  keep(action: RawAction, now: number): void {
    if (!isFinal(action)) return;
    const known = this.#ended.get(action.id)?.action;
    if (known !== undefined && !isNewerAction(action, known)) return;
    this.#ended.set(action.id, { action, at: now });
    this.#forget(now);
  }

  find(actionId: string, now: number): RawAction | undefined {
    this.#forget(now);
    return this.#ended.get(actionId)?.action;
  }

  #forget(now: number): void {
    for (const [id, { at }] of this.#ended) {
      if (now - at < this.#limits.forMs) return;
      this.#ended.delete(id);
    }
  }
}
