import { problem } from '../versions/problems.ts';
import { iso } from '../base/iso.ts';
import type { Webhook, SubscriptionFacts } from '../subscriptions/webhooks.ts';
import { typedBody, type Call, type Handlers, noContent, ok, pathValue } from './handler.ts';
import { pageFor } from './list.ts';

const webhookIn = (call: Call): Webhook => call.webhooks.get(pathValue(call, 0));

export const webhookHandlers: Handlers = {
  'GET /webhooks': (call) => {
    const { items, after, before } = pageFor(call, 'webhooks', call.webhooks.list(), view);
    return ok({ data: items, pagination: { after, before } });
  },
  'POST /webhooks': (call) => {
    const defaults = { events: ['*'], apiVersion: null, authentication: null };
    return ok(view(call.webhooks.create({ ...defaults, ...factsIn(call) }, call.defaultVersion)));
  },
  'GET /webhooks/{webhookId}': (call) => ok(view(webhookIn(call))),
  'PATCH /webhooks/{webhookId}': (call) => {
    const webhook = webhookIn(call);
    call.webhooks.update(webhook, factsIn(call));
    return ok(view(webhook));
  },
  'DELETE /webhooks/{webhookId}': (call) => {
    call.webhooks.remove(webhookIn(call));
    return noContent;
  },
  'POST /webhooks/{webhookId}/test': async (call) => ok(await call.testWebhook(webhookIn(call))),
  // Its events are written in the version in which it was asked for: newer ones have no firehose.
  'PUT /webhooks/firehose': (call) => {
    call.webhooks.setFirehose(factsIn(call), call.version);
    return noContent;
  },
  'DELETE /webhooks/firehose': (call) => {
    if (call.webhooks.firehose?.url !== call.body['url']) {
      throw problem.notFound('There is no firehose with this url');
    }
    call.webhooks.removeFirehose();
    return noContent;
  },
  'POST /webhooks/firehose/test': async (call) => {
    const { firehose } = call.webhooks;
    if (!firehose) throw problem.notFound('There is no firehose');
    return ok(await call.testWebhook(firehose));
  },
};

const factsIn = (call: Call): SubscriptionFacts => structuredClone(typedBody<SubscriptionFacts>(call));

/** A webhook without its secrets. */
const view = (webhook: Webhook): object => ({
  id: webhook.id,
  url: webhook.url,
  events: webhook.events,
  lastSuccess: iso(webhook.lastSuccess),
  isActive: webhook.isActive,
  createdAt: iso(webhook.createdAt),
  apiVersion: webhook.apiVersion,
  authentication: webhook.authentication && { headerName: webhook.authentication.headerName },
});
