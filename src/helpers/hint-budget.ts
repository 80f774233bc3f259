/** How many devices are remembered before those whose time is over are forgotten. */
const sweepAt = 1000;

/**
 * How often hints may be sent: once per device in a span of time. Each makes Enode ask the vendor, and more of
 * them would not make the device respond sooner.
 */
export class HintBudget {
  readonly #until = new Map<string, number>();
  #sweepAt = sweepAt;

  /** Whether a hint for the device may be sent now; if so, it counts as sent. */
  take(device: string, now: number, spanMs: number): boolean {
    if ((this.#until.get(device) ?? -Infinity) > now) return false;
    if (this.#until.size >= this.#sweepAt) this.#sweep(now);
    this.#until.set(device, now + spanMs);
    return true;
  }

  /** Gives back a hint that did not arrive. */
  giveBack(device: string): void {
    this.#until.delete(device);
  }

  /** Costs no more than the entries that were added since the last time. */
  #sweep(now: number): void {
    for (const [device, until] of this.#until) if (until <= now) this.#until.delete(device);
    this.#sweepAt = Math.max(sweepAt, 2 * this.#until.size);
  }
}
