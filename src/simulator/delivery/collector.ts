import type { Clock } from '../base/clock.ts';

interface CollectorParts {
  clock: Clock;
  /** How long events are collected before they leave, in simulated ms; 0: what happens at one moment. */
  collectFor: number;
}

/** Waits for more events, as long as more come at the same moment, and then lets them leave. */
export class Collector {
  readonly #parts: CollectorParts;
  readonly #count: () => number;
  readonly #leave: () => void;
  #callOff: (() => void) | undefined;

  constructor(parts: CollectorParts, count: () => number, leave: () => void) {
    this.#parts = parts;
    this.#count = count;
    this.#leave = leave;
  }

  start(): void {
    if (this.#callOff) return;
    const { clock, collectFor } = this.#parts;
    let count = this.#count();
    const check = (): void => {
      const more = this.#count() > count && collectFor === 0;
      count = this.#count();
      this.#callOff = more ? clock.after(0, check) : undefined;
      if (!more) this.#leave();
    };
    this.#callOff = clock.after(collectFor, check);
    // Time may stand still: what is due at this moment must not wait until it moves.
    if (collectFor === 0) setImmediate(() => clock.runDue());
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }
}
