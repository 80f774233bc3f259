/** A subscription that a test makes itself. */
export interface SubscriptionOptions {
  /** Signs the deliveries. */
  secret: string;
  /** Where to deliver. @default an address that does not exist: events wait for `sim.webhooks.deliver` */
  url?: string;
  /** Names of events. @default ['*'] */
  events?: readonly string[];
  /** Version in which events are written. @default the simulator's `defaultVersion` */
  apiVersion?: string;
  /** A header that comes with each delivery. */
  authentication?: { headerName: string; headerValue: string };
}
