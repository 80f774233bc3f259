import type { CallOptions } from '../calls/options.ts';
import { timeOf } from '../core/bounded.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import type { WebhookFacts, WebhookMethods } from './webhook-port.ts';

/** How one subscription is doing. */
export interface WebhookHealth<Webhook> {
  readonly webhook: Webhook;
  /** False: deliveries failed for about a day, waiting events were dropped, and nothing is delivered any more. */
  readonly isActive: boolean;
  /** When a delivery last succeeded, ISO 8601; null when none has since it was created. */
  readonly lastSuccess: string | null;
}

/** How all subscriptions of the client are doing. */
export interface WebhooksHealth<Webhook> {
  /** Whether there is a subscription, none is inactive, and a delivery of each has succeeded. */
  readonly ok: boolean;
  readonly webhooks: readonly WebhookHealth<Webhook>[];
  /** Those that get nothing any more; `webhooks.ensure`, an update or a successful test brings them back. */
  readonly inactive: readonly WebhookHealth<Webhook>[];
  /** Those of which no delivery has succeeded yet: it is not known whether they work; `webhooks.test` tries one. */
  readonly unproven: readonly WebhookHealth<Webhook>[];
}

/** Options of `webhooks.health`. */
export type WebhooksHealthOptions = Pick<CallOptions, 'signal' | 'timeout' | 'retry'>;

const known = keysOf<WebhooksHealthOptions>({ signal: true, timeout: true, retry: true });

/** `webhooks.health`: its contract stands in `helper-types.ts`. */
export async function webhooksHealth(
  methods: Pick<WebhookMethods, 'list'>,
  options: WebhooksHealthOptions = {},
): Promise<WebhooksHealth<WebhookFacts>> {
  checkOptions(options, known, 'webhooks.health');
  const webhooks: WebhookHealth<WebhookFacts>[] = [];
  for await (const webhook of methods.list({}, options)) {
    const { isActive, lastSuccess, createdAt } = webhook;
    // A new subscription shows the time of its creation. What cannot be read proves nothing.
    const isProven = (timeOf(lastSuccess) ?? -Infinity) > (timeOf(createdAt) ?? Infinity);
    webhooks.push({ webhook, isActive, lastSuccess: isProven ? lastSuccess : null });
  }
  const inactive = webhooks.filter(({ isActive }) => !isActive);
  const unproven = webhooks.filter(({ lastSuccess }) => lastSuccess === null);
  const ok = webhooks.length > 0 && inactive.length === 0 && unproven.length === 0;
  return { ok, webhooks, inactive, unproven };
}
