import { problem } from '../../versions/problems.ts';
import type { LoggedDelivery } from '../../subscriptions/delivery-log.ts';
import type { SubscriptionOptions } from '../../subscriptions/subscription-options.ts';
import { controlBody, type ControlRoute, created, needed, nothing, success, optional } from '../route.ts';
import { data, object, oneOf, ref, said, text } from '../schema.ts';

const states = ['waiting', 'sending', 'retrying', 'delivered', 'given-up'];

export const webhookRoutes: readonly ControlRoute[] = [
  {
    method: 'POST',
    path: '/simulator/webhooks',
    id: 'subscribe',
    tag: 'webhooks',
    summary: 'Subscribes to events. Without a `url` they wait to be taken.',
    body: needed(ref('Subscription')),
    response: created(object({ id: text }, ['id'])),
    run: (call) => ({ id: call.sim.webhooks.subscribe(controlBody<SubscriptionOptions>(call)) }),
  },
  {
    method: 'POST',
    path: '/simulator/webhooks/flush',
    id: 'flushDeliveries',
    tag: 'webhooks',
    summary: 'Sends what is due, and responds when every receiver has responded. The time stands still.',
    response: nothing,
    run: ({ sim }) => sim.webhooks.flush(),
  },
  {
    method: 'GET',
    path: '/simulator/deliveries',
    id: 'listDeliveries',
    tag: 'webhooks',
    summary: 'The newest deliveries, oldest first, with the responses of their receivers.',
    query: { webhookId: text, state: oneOf(states) },
    response: success(data(ref('Delivery'))),
    run: ({ sim, query }) => ({
      data: sim.webhooks.deliveries.filter(
        ({ webhookId, state }) =>
          (query['webhookId'] ?? webhookId) === webhookId && (query['state'] ?? state) === state,
      ),
    }),
  },
  {
    method: 'POST',
    path: '/simulator/deliveries/next',
    id: 'scriptDelivery',
    tag: 'webhooks',
    summary: 'The next delivery that fits goes this way; several scripts queue up.',
    body: needed(ref('DeliveryScript')),
    response: nothing,
    run: ({ sim, body }) => sim.webhooks.next(body),
  },
  {
    method: 'POST',
    path: '/simulator/deliveries/take',
    id: 'takeDeliveries',
    tag: 'webhooks',
    summary: 'Hands out what waits for receivers that are not called, signed as it would be sent.',
    body: optional(
      object({
        webhookId: said(text, 'Only what waits for this subscription.'),
        status: said(
          { type: 'integer', minimum: 200, maximum: 599 },
          'The status with which each receiver responds; anything but success lets it wait on. Default 200.',
        ),
      }),
    ),
    response: success(data(ref('SignedDelivery'))),
    problems: [404],
    run: async ({ sim, body }) => {
      const { webhookId, status = 200 } = body as { webhookId?: string; status?: number };
      const taken: object[] = [];
      await sim.webhooks.deliver(
        async (request) => {
          taken.push({
            id: request.headers.get('x-enode-delivery') ?? '',
            url: request.url,
            headers: Object.fromEntries(request.headers),
            body: await request.text(),
          });
          return new Response(null, { status });
        },
        webhookId === undefined ? {} : { webhookId },
      );
      return { data: taken };
    },
  },
  {
    method: 'GET',
    path: '/simulator/deliveries/{deliveryId}',
    id: 'getDelivery',
    tag: 'webhooks',
    summary: 'A delivery, with the response of its receiver.',
    response: success(ref('Delivery')),
    problems: [404],
    run: ({ sim, param }): LoggedDelivery => {
      const delivery = sim.webhooks.deliveries.find(({ id }) => id === param('deliveryId'));
      if (delivery) return delivery;
      throw problem.notFound(`There is no delivery ${param('deliveryId')}, or no more`);
    },
  },
];
