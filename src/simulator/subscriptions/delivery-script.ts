import { EnodeInputError } from '../../errors/input-error.ts';
import { type Duration, toMilliseconds } from '../base/duration.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';

/** Scripted course of a delivery. */
export interface DeliveryScript {
  /** Waits for the next delivery of this subscription. @default any */
  webhookId?: string;
  /** Waits for the next delivery that holds an event of this name. @default any */
  event?: string;
  /** How often the same bytes are sent again after they were accepted. @default 0 */
  duplicates?: number;
  /** Held back for this simulated time; what comes later overtakes it. @default 0 */
  delay?: Duration;
  /** Held back until the next delivery to the same subscription was accepted: the two change places. @default false */
  swap?: boolean;
  /** Its events stand in reverse order. @default false */
  reverse?: boolean;
  /**
   * A valid delivery that naive receivers fail on: a heartbeat beside the events, an asset twice with the older state
   * behind the newer one, and JSON with escapes and numbers like `7.0`. False sends the events as they are.
   * @default true
   */
  irregular?: boolean;
}

const names: Readonly<Record<keyof DeliveryScript, true>> = {
  webhookId: true,
  event: true,
  duplicates: true,
  delay: true,
  swap: true,
  reverse: true,
  irregular: true,
};

/** An `EnodeInputError` for a script by which no delivery can go. */
export function checkDeliveryScript(script: DeliveryScript): void {
  refuseUnknown('sim.webhooks.next', script, names);
  const { delay = 0, duplicates = 0 } = script;
  toMilliseconds(delay);
  if (!Number.isInteger(duplicates) || duplicates < 0) {
    throw new EnodeInputError(`duplicates is ${duplicates}: give a whole number`);
  }
}
