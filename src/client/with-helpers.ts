import type { Version } from '../../generated/index.ts';
import type {
  DevicesOptions,
  EnsureWebhookOptions,
  RefreshOptions,
  WebhooksHealthOptions,
} from '../helpers/index.ts';
import { snapshot } from '../core/snapshot.ts';
import { assetFamilies } from '../helpers/families.ts';
import type { HintBudget } from '../helpers/hint-budget.ts';
import type { AssetMethods, ClientPort } from '../helpers/ports.ts';
import type { WebhookMethods } from '../helpers/webhook-port.ts';
import type { CompleteLinkOptions, StartLinkOptions } from '../link/index.ts';

/** Shared by the clients of all versions, for devices are the same in all of them; made by the first refresh. */
export interface SharedHints {
  budget?: HintBudget;
}

/** The methods of a client by namespace, types apart. */
type Api = Readonly<Record<string, unknown>>;

const loadHelpers = () => import('../helpers/index.ts');
const loadLink = () => import('../link/index.ts');

/**
 * Adds to the methods of a version the jobs that take several of them (see EnodeHelpers). What does them is loaded
 * when it is first used: clients that never need it do not pay for it.
 *
 * @param maxAskedMs Longest `Retry-After` that waits obey.
 */
export function withHelpers(
  api: Api,
  user: ClientPort['user'],
  version: Version,
  hints: SharedHints,
  maxAskedMs: number,
): Api {
  const port: ClientPort = { ...api, user };
  const webhooks = api['webhooks'] as WebhookMethods;
  const families = assetFamilies.map((family) => {
    const methods = api[family] as Required<AssetMethods>;
    const refresh = async (id: string, options?: RefreshOptions) => {
      const given = snapshot(options);
      const helpers = await loadHelpers();
      const budget = (hints.budget ??= new helpers.HintBudget());
      return helpers.refresh({ methods, family, budget, maxAskedMs }, id, given);
    };
    return [family, { ...methods, refresh }];
  });
  return {
    ...api,
    ...(Object.fromEntries(families) as Api),
    users: {
      ...(api['users'] as Api),
      devices: async (userId: string, options?: DevicesOptions) => {
        const given = snapshot(options);
        return (await loadHelpers()).devices(port, userId, given);
      },
    },
    webhooks: {
      ...webhooks,
      ensure: async (options: EnsureWebhookOptions<Version>) => {
        const given = snapshot(options);
        const { ensureWebhook, wantedWebhook } = await loadHelpers();
        return ensureWebhook(webhooks, wantedWebhook(given, version));
      },
      health: async (options?: WebhooksHealthOptions) =>
        (await loadHelpers()).webhooksHealth(webhooks, options),
    },
    startLink: async (options: StartLinkOptions<Version>) => {
      const given = snapshot(options);
      return (await loadLink()).startLink(port, given);
    },
    completeLink: async (callbackUrl: string | URL, options: CompleteLinkOptions) => {
      const given = snapshot(options);
      return (await loadLink()).completeLink(port, callbackUrl, given);
    },
  };
}
