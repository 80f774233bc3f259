import type { DeliveryScript } from './delivery-script.ts';
import type { LoggedDelivery } from './delivery-log.ts';
import type { SubscriptionOptions } from './subscription-options.ts';

/** `sim.webhooks`: what the simulator sends to receivers of webhooks. */
export interface SimulatorWebhooks {
  /** The newest deliveries (see `requestLimit`), oldest first. Each is one object that changes as it goes on. */
  readonly deliveries: readonly LoggedDelivery[];
  /**
   * Subscribes without a call of the API; gives the id of the subscription. Without a `url`, or with one that is
   * not on this machine, its events wait for `deliver`. Throws a `EnodeProblemError` where the API would.
   */
  subscribe(options: SubscriptionOptions): string;
  /**
   * The next delivery goes this way; several scripts queue up.
   * `next({ duplicates: 1 })`, `next({ delay: '30s' })`, `next({ swap: true })`.
   */
  next(script: DeliveryScript): void;
  /**
   * Hands everything that waits for receivers elsewhere (subscriptions whose `url` is not on this machine) to a
   * function, signed like any delivery, one after the other. A delivery that is not accepted goes on waiting, as
   * do those behind it: the next call tries again. Gives the deliveries that were tried.
   */
  deliver(
    handler: (request: Request) => Response | Promise<Response>,
    options?: DeliverOptions,
  ): Promise<LoggedDelivery[]>;
  /** Sends what is due at this moment, and resolves when every receiver has responded. Does not turn the clock. */
  flush(): Promise<void>;
  /** Calls `listener` with each delivery that is new or has changed. The returned function unsubscribes it. */
  onChange(listener: (delivery: LoggedDelivery) => void): () => void;
}

export interface DeliverOptions {
  /** Only what waits for this subscription. @default all */
  webhookId?: string;
}
