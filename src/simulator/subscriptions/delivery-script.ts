import type { Duration } from '../base/duration.ts';

/** How a delivery shall go, instead of the usual way. */
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
   * Everything at once that may come and surprises: a heartbeat beside the events, an asset twice with the older state
   * behind the newer one, and JSON with escapes and numbers like `7.0`. False for its events as they are.
   * @default true
   */
  unkind?: boolean;
}
