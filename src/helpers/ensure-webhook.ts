import { isProblem } from '../errors/guards.ts';
import type { WantedWebhook } from './ensure-options.ts';
import type { WebhookFacts, WebhookMethods } from './webhook-port.ts';

/** What was done so that there is the subscription that was wanted. */
export interface EnsuredWebhook<Webhook> {
  /**
   * `unchanged`: nothing that can be seen differed, and nothing was sent. `reactivated`: deliveries had failed for
   * about a day and nothing was delivered any more; other differences were corrected with it.
   */
  readonly status: 'unchanged' | 'created' | 'updated' | 'reactivated';
  /** As it is now. */
  readonly webhook: Webhook;
  /** What differed from what was wanted; empty for a new subscription, and when only `rotate` made it an update. */
  readonly changed: readonly ('events' | 'authentication' | 'isActive')[];
  /** Whether the secret was sent: always but for `unchanged`. */
  readonly secretSent: boolean;
}

/** How often it is begun again when others create or delete the same subscription meanwhile. */
const attempts = 3;

/** `webhooks.ensure`: its contract stands in `helper-types.ts`. Done twice, the second time changes nothing. */
export async function ensureWebhook(
  methods: WebhookMethods,
  wanted: WantedWebhook,
): Promise<EnsuredWebhook<WebhookFacts>> {
  const { url, secret, events, apiVersion, authentication, call } = wanted;
  for (let attempt = 1; ; attempt++) {
    const found = await find(methods, wanted);
    try {
      if (found === undefined) {
        const header = authentication && { authentication };
        const webhook = await methods.create({ url, secret, events, apiVersion, ...header }, call);
        return { status: 'created', webhook, changed: [], secretSent: true };
      }
      const changed = differences(found, wanted);
      if (changed.length === 0 && !wanted.rotate) {
        return { status: 'unchanged', webhook: found, changed, secretSent: false };
      }
      const header = authentication !== undefined && { authentication };
      const webhook = await methods.update(found.id, { secret, events, ...header }, call);
      const status = changed.includes('isActive') ? 'reactivated' : 'updated';
      return { status, webhook, changed, secretSent: true };
    } catch (error) {
      const taken = found === undefined && alreadyExists(error);
      const gone = found !== undefined && isProblem(error) && error.status === 404;
      if (!(taken || gone) || attempt === attempts) throw error;
    }
  }
}

/** Only its title distinguishes it from other refusals. */
const alreadyExists = (error: unknown): boolean =>
  isProblem(error) &&
  (error.status === 400 || error.status === 409) &&
  /already exists/i.test(`${error.title} ${error.detail}`);

/** The subscription of the URL, as the URL standard compares URLs; one that is spelt the same comes first. */
async function find(methods: WebhookMethods, wanted: WantedWebhook): Promise<WebhookFacts | undefined> {
  const { href } = new URL(wanted.url);
  let other: WebhookFacts | undefined;
  for await (const webhook of methods.list({}, wanted.call)) {
    if (webhook.apiVersion !== wanted.apiVersion) continue;
    if (webhook.url === wanted.url) return webhook;
    if (URL.canParse(webhook.url) && new URL(webhook.url).href === href) other ??= webhook;
  }
  return other;
}

function differences(found: WebhookFacts, wanted: WantedWebhook): EnsuredWebhook<WebhookFacts>['changed'] {
  const { authentication } = wanted;
  const sameHeader =
    authentication === undefined ||
    found.authentication?.headerName.toLowerCase() === authentication?.headerName.toLowerCase();
  return [
    ...(sameNames(found.events ?? ['*'], wanted.events) ? [] : (['events'] as const)),
    ...(sameHeader ? [] : (['authentication'] as const)),
    ...(found.isActive ? [] : (['isActive'] as const)),
  ];
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [new Set(some), new Set(others)];
  return a.size === b.size && Array.from(a).every((name) => b.has(name));
}
