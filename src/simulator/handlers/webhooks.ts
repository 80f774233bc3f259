import { problem } from '../problems.ts';
import { iso } from '../world/readings.ts';
import type { Webhook, WebhookFacts } from '../world/webhooks.ts';
import { type Call, type Handlers, noContent, ok, pathValue } from './handler.ts';
import { pageFor } from './list.ts';

const webhookIn = (call: Call): Webhook => call.webhooks.get(pathValue(call, 0));

export const webhookHandlers: Handlers = {
  'GET /webhooks': (call) => {
    const { items, after, before } = pageFor(call, 'webhooks', call.webhooks.list(), view);
    return ok({ data: items, pagination: { after, before } });
  },
  'POST /webhooks': (call) => {
    const defaults = { events: ['*'], apiVersion: null, authentication: null };
    return ok(view(call.webhooks.create({ ...defaults, ...factsIn(call) })));
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
  'POST /webhooks/{webhookId}/test': async (call) => {
    const webhook = webhookIn(call);
    const version = webhook.apiVersion ?? call.defaultVersion;
    const result = await call.deliver(webhook, [testEvent(call, 'enode:webhook:test', version)]);
    if (result.status === 'SUCCESS') {
      Object.assign(webhook, { isActive: true, lastSuccess: call.world.clock.now() });
    }
    return ok(result);
  },
  'PUT /webhooks/firehose': (call) => {
    const { url, secret } = factsIn(call);
    call.webhooks.checkUrl(url);
    call.webhooks.firehose = { url, secret, isActive: true };
    return noContent;
  },
  'DELETE /webhooks/firehose': (call) => {
    if (call.webhooks.firehose?.url !== call.body['url']) {
      throw problem.notFound('There is no firehose with this url');
    }
    call.webhooks.firehose = undefined;
    return noContent;
  },
  'POST /webhooks/firehose/test': async (call) => {
    const { firehose } = call.webhooks;
    if (!firehose) throw problem.notFound('There is no firehose');
    const event = testEvent(call, 'enode:firehose:test', call.defaultVersion);
    const result = await call.deliver(firehose, [event]);
    if (result.status === 'SUCCESS') firehose.isActive = true;
    return ok(result);
  },
};

// The document has made sure of the fields that each operation needs, and of their types.
const factsIn = ({ body }: Call): WebhookFacts => structuredClone(body) as unknown as WebhookFacts;

const testEvent = ({ world }: Call, event: string, version: string): object => ({
  event,
  createdAt: world.clock.iso(),
  version,
});

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
