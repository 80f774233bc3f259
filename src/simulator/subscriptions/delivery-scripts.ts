import type { DeliveryScript } from './delivery-script.ts';

/** Scripts that wait for their delivery. */
export class DeliveryScripts {
  readonly #waiting: DeliveryScript[] = [];

  add(script: DeliveryScript): void {
    this.#waiting.push(script);
  }

  /** No script waits any more. */
  clear(): void {
    this.#waiting.length = 0;
  }

  /** The oldest script that fits a delivery, which is used up by it. */
  readonly take = (webhookId: string | null, events: readonly string[]): DeliveryScript | undefined => {
    const place = this.#waiting.findIndex(
      (script) =>
        (script.webhookId === undefined || script.webhookId === webhookId) &&
        (script.event === undefined || events.includes(script.event)),
    );
    return place === -1 ? undefined : this.#waiting.splice(place, 1)[0];
  };
}
