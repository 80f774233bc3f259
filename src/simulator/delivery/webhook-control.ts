import { EnodeInputError } from '../../errors/input-error.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import type { ApiDocument } from '../document/api-document.ts';
import type { Acceptance } from '../subscriptions/acceptance.ts';
import { sendToFunction } from './send.ts';
import { withProblems } from '../versions/to-problem.ts';
import type { Subscription, Webhooks } from '../subscriptions/webhooks.ts';
import type { LoggedDelivery } from '../subscriptions/delivery-log.ts';
import { checkDeliveryScript } from '../subscriptions/delivery-script.ts';
import type { SubscriptionOptions } from '../subscriptions/subscription-options.ts';
import type { Outbox } from './outbox.ts';
import type { DeliveryScripts } from '../subscriptions/delivery-scripts.ts';
import type { DeliverOptions, SimulatorWebhooks } from '../subscriptions/simulator-webhooks.ts';
import { whyNotNamed } from './wanted-events.ts';

export interface WebhookControlParts {
  clock: { runDue(): void };
  webhooks: Webhooks;
  outboxes: ReadonlyMap<Subscription, Outbox>;
  scripts: DeliveryScripts;
  document: (version: string) => ApiDocument | undefined;
  defaultVersion: string;
  /** What a receiver that is a function must return, and when. */
  acceptance: Acceptance;
  deliveries: readonly LoggedDelivery[];
  onChange: SimulatorWebhooks['onChange'];
}

const subscriptionOptions: Readonly<Record<keyof SubscriptionOptions, true>> = {
  secret: true,
  url: true,
  events: true,
  apiVersion: true,
  authentication: true,
};
const deliverOptions: Readonly<Record<keyof DeliverOptions, true>> = { webhookId: true };

/** Makes `sim.webhooks`. */
export function createWebhookControl(parts: WebhookControlParts): SimulatorWebhooks {
  const { clock, webhooks, outboxes, scripts, document, defaultVersion } = parts;
  return {
    deliveries: parts.deliveries,
    onChange: parts.onChange,
    subscribe: (options) => {
      refuseUnknown('sim.webhooks.subscribe', options, subscriptionOptions);
      const { secret, url, events = ['*'], apiVersion = null, authentication = null } = options;
      if (!Array.isArray(events)) throw new EnodeInputError("events takes a list of names, e.g. ['*']");
      const version = apiVersion ?? defaultVersion;
      for (const name of events) {
        const obstacle = whyNotNamed(name, version, document(version));
        if (obstacle !== undefined) throw new EnodeInputError(obstacle);
      }
      if (typeof secret !== 'string' || secret.length < 6)
        throw new EnodeInputError('secret must have 6 characters at least');
      const nowhere = `https://receiver-${webhooks.list().length + 1}.invalid/webhooks`;
      const facts = { secret, url: url ?? nowhere, events, apiVersion, authentication };
      return withProblems(() => webhooks.create(facts, defaultVersion).id);
    },
    next: (script) => {
      checkDeliveryScript(script);
      scripts.add({ ...script });
    },
    deliver: async (handler, options = {}) => {
      refuseUnknown('sim.webhooks.deliver', options, deliverOptions);
      if (typeof handler !== 'function') throw new EnodeInputError('sim.webhooks.deliver takes a function');
      const { webhookId } = options;
      if (webhookId !== undefined) withProblems(() => webhooks.get(webhookId));
      clock.runDue();
      const sender = sendToFunction(handler, parts.acceptance);
      const tried: LoggedDelivery[] = [];
      for (const [subscription, outbox] of outboxes) {
        const isMeant = webhookId === undefined || subscription.id === webhookId;
        if (isMeant && outbox.isRemote) tried.push(...(await outbox.deliverTo(sender)));
      }
      return tried;
    },
    flush: async () => {
      clock.runDue();
      for (;;) {
        const sending = [...outboxes.values()].flatMap((outbox) => outbox.sending ?? []);
        if (sending.length === 0) return;
        await Promise.all(sending);
        clock.runDue();
      }
    },
  };
}
