import type { Version } from '../../../generated/index.ts';
import { overtime, startTimer, type Timer } from '../../core/within.ts';
import {
  admit,
  deliveryKey,
  statuses,
  type Admission,
  type IncomingDelivery,
  type Refused,
} from './admit.ts';
import { response, statusAtOnce, statusInTime } from './response.ts';
import { beginWork, type DeliveryWork, type Workplace } from './delivery-work.ts';
import { reporter } from './failure.ts';
import type { WebhookHandlerOptions } from './handler-options.ts';
import { headerValue } from '../verify/header-value.ts';
import { extendLifetime } from './extend-lifetime.ts';
import { createLedger, noopDedupeStore } from './ledger.ts';
import { createMemoryDedupeStore } from './memory-dedupe-store.ts';
import { parseDelivery } from '../parse/parse-delivery.ts';
import { checkHandlerOptions } from './check-options.ts';
import { createWorksInProgress } from './works-in-progress.ts';

/**
 * Receives deliveries. It takes what fetch-style platforms give: a `Request` and then whatever the platform hands
 * over beside it, of which an object with `waitUntil` is used. Never rejects.
 */
export interface WebhookHandler {
  (request: Request, ...platform: readonly unknown[]): Promise<Response>;
  /** The same for frameworks that have no `Request`: method, headers and the bytes of the body apart. */
  receive(delivery: IncomingDelivery, ...platform: readonly unknown[]): Promise<Response>;
}

const tooSlow: Refused = {
  ok: false,
  reason: 'timeout',
  message: 'its body, or what the function `secrets` gives, was not there within the budget',
};

/**
 * Makes one handler out of all that a webhook needs: it checks the authentication header and the signature,
 * works on a delivery once however often it comes, calls your function for each event, and responds in time.
 *
 * Responses: 200 done, or known from before; 202 still being worked on when the `budget` was over; 400 no delivery;
 * 401 not authentic; 405 no POST; 413 too large; 500 a handler failed and `retryOn` is `'error'`, or this side is
 * set up wrongly; 503 held by another process that did not get done in time, or the body or the secrets were not
 * there in time. Their texts never say more than that; what went wrong is reported to `onError`.
 *
 * @throws EnodeInputError when an option cannot be right.
 *
 * @example
 * import { createWebhookHandler } from 'enode-client/webhooks';
 * import { webhookVersion } from 'enode-client/webhooks/2024-10-01';
 *
 * export const handler = createWebhookHandler({
 *   secrets: [secret],
 *   versions: [webhookVersion],
 *   onError: console,
 *   on: { 'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel) },
 * });
 */
export function createWebhookHandler<V extends Version>(options: WebhookHandlerOptions<V>): WebhookHandler {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it reads nothing that depends on the version
  const { budgetMs, deadlineMs } = checkHandlerOptions(options as WebhookHandlerOptions<Version>);
  // The functions of one version stand where those of any are expected: `parseDelivery` gives no other events.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `parseDelivery` gives no events of other versions
  const settings = { ...options } as WebhookHandlerOptions<Version>;
  const report = reporter(settings.onError);
  const { dedupe = createMemoryDedupeStore(), versions, validation, onDrift } = settings;
  const parsing = { versions, validation, onDrift };
  const ledger = createLedger(dedupe || noopDedupeStore, report);
  const place: Workplace = { options: settings, deadlineMs, ledger, report };
  const underway = createWorksInProgress();

  function refuse({ reason, message }: Refused): Response {
    const status = statuses[reason];
    report({ kind: 'refused', reason, status, message: `a delivery was refused: ${message}` });
    return response(status);
  }

  /** Begins the work on a delivery, or finds that which is under way. */
  async function workOn(
    { headers }: IncomingDelivery,
    { body, text, secretIndex }: Admission,
    retryUntil: number,
  ): Promise<{ readonly work: DeliveryWork; readonly mine: boolean } | Refused> {
    const key = await deliveryKey(body);
    const known = () => (dedupe === false ? undefined : underway.get(key));
    const before = known();
    if (before !== undefined) return { work: before, mine: false };
    const parsed = await parseDelivery(text, parsing);
    if (!parsed.ok) return parsed;
    // It may have come again meanwhile. From here on nothing may wait: the same delivery must not begin twice.
    const meanwhile = known();
    if (meanwhile !== undefined) return { work: meanwhile, mine: false };
    const id = headerValue(headers, 'x-enode-delivery');
    const work = beginWork(place, { key, id, events: parsed.events, secretIndex }, retryUntil);
    underway.add(key, work);
    return { work, mine: true };
  }

  async function receive(
    delivery: IncomingDelivery,
    platform: readonly unknown[],
    budget: Timer,
  ): Promise<Response> {
    const retryUntil = performance.now() + budgetMs;
    const admitted = await Promise.race([admit(settings, delivery, budget.over), budget.over]);
    if (admitted === overtime) return refuse(tooSlow);
    if (!admitted.ok) return refuse(admitted);
    const begun = await workOn(delivery, admitted, retryUntil);
    if ('reason' in begun) return refuse(begun);
    const { work, mine } = begun;
    const held = extendLifetime(work.outcome, platform, settings.waitUntil, report);
    const respondFirst = held && settings.retryOn !== 'error';
    return response(await (respondFirst ? statusAtOnce(work, budget) : statusInTime(work, budget, mine)));
  }

  async function safely(delivery: IncomingDelivery, platform: readonly unknown[]): Promise<Response> {
    const budget = startTimer(budgetMs);
    try {
      return await receive(delivery, platform, budget);
    } catch (error) {
      report({ kind: 'internal', error, message: 'a delivery could not be processed' });
      return response(500);
    } finally {
      budget.stop();
    }
  }

  return Object.assign(
    (request: Request, ...platform: readonly unknown[]) =>
      // Read lazily, so that a request that is none is reported.
      safely(
        {
          get method() {
            return request.method;
          },
          get headers() {
            return request.headers;
          },
          body: request,
        },
        platform,
      ),
    { receive: (delivery: IncomingDelivery, ...platform: readonly unknown[]) => safely(delivery, platform) },
  );
}
