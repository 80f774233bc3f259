import type {
  AssetHelpers,
  DevicesOptions,
  EnsureWebhookOptions,
  EnsureWebhookParams,
  RefreshOptions,
  WebhooksHealthOptions,
  HintBudget,
  AssetMethods,
  ClientPort,
  UsersHelpers,
  WebhookMethods,
  WebhooksHelpers,
} from '../helpers/index.ts';
import type { Version } from '../../generated/index.ts';
import { snapshot } from '../core/snapshot.ts';
import { atCaller } from '../errors/at-caller.ts';
import { isAssetFamily, type AssetFamily } from '../spec/asset-families.ts';
import type { Lifetime } from '../transport/lifetime.ts';
import type { CompleteLinkOptions, LinkHelpers, LinkParams, StartLinkOptions } from '../link/index.ts';

/** Shared by the clients of all versions, for devices are the same in all of them; made by the first refresh. */
export interface SharedHints {
  budget?: HintBudget;
}

/** What the jobs that take several calls need of their client. */
export interface HelperRoom {
  readonly client: ClientPort;
  readonly version: string;
  readonly hints: SharedHints;
  /** Longest `Retry-After` that waits obey. */
  readonly maxAskedMs: number;
  /** All that is under way in the client: waits end with it. */
  readonly lifetime: Lifetime;
  /** What ends waits, beside their own signal. */
  readonly signals: readonly AbortSignal[];
}

type Namespace = Readonly<Record<string, unknown>>;

/** Each helper that is declared, and no other. */
type Jobs<Helpers> = Record<keyof Helpers, (...args: never) => unknown>;

const loadHelpers = () => import('../helpers/index.ts');
const loadLink = () => import('../link/index.ts');

/** Names the caller's line in what a job throws: jobs are deeper than the 10 frames that a stack has by default. */
function named<Args extends readonly unknown[], Result>(job: (...args: Args) => Promise<Result>) {
  return async (...args: Args): Promise<Result> => {
    try {
      return await job(...args);
    } catch (error) {
      throw atCaller(error);
    }
  };
}

/**
 * Adds to the methods of a namespace the jobs that take several of them (see src/helpers). What does them is loaded
 * when it is first used: clients that never need it do not pay for it.
 */
export function withHelpers(name: string, methods: Namespace, room: HelperRoom): Namespace {
  if (isAssetFamily(name)) return { ...methods, ...assetJobs(name, methods, room) };
  if (name === 'users') return { ...methods, ...userJobs(room) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- namespaces of this name have these methods
  if (name === 'webhooks') return { ...methods, ...webhookJobs(methods as unknown as WebhookMethods, room) };
  return methods;
}

function assetJobs(family: AssetFamily, methods: AssetMethods, room: HelperRoom) {
  return {
    refresh: named(async (id: string, options?: RefreshOptions) => {
      const given = snapshot(options);
      const helpers = await loadHelpers();
      const { hints, maxAskedMs, lifetime, signals } = room;
      const budget = (hints.budget ??= new helpers.HintBudget());
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is checked below that they are there
      const own = methods as Required<AssetMethods>;
      const port = { methods: own, family, budget, maxAskedMs };
      return helpers.refreshDuring(lifetime, signals, port, id, given);
    }),
  } satisfies Jobs<AssetHelpers<unknown>>;
}

function userJobs({ client }: HelperRoom) {
  return {
    devices: named(async (userId: string, options?: DevicesOptions) => {
      const given = snapshot(options);
      return (await loadHelpers()).devices(client, userId, given);
    }),
  } satisfies Jobs<UsersHelpers<Version>>;
}

function webhookJobs(methods: WebhookMethods, { version }: HelperRoom) {
  return {
    ensure: named(async (params: EnsureWebhookParams<Version>, options?: EnsureWebhookOptions) => {
      const given = snapshot({ params, options });
      const { ensureWebhook, wantedWebhook } = await loadHelpers();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a definition is of one of the versions
      return ensureWebhook(methods, wantedWebhook(given.params, given.options, version as Version));
    }),
    health: named(async (options?: WebhooksHealthOptions) =>
      (await loadHelpers()).webhooksHealth(methods, options),
    ),
  } satisfies Jobs<WebhooksHelpers<Version, unknown, string>>;
}

/** The jobs of the client itself. */
export function linkJobs({ client }: HelperRoom) {
  return {
    startLink: named(async (userId: string, params: LinkParams<Version>, options: StartLinkOptions) => {
      const given = snapshot({ params, options });
      return (await loadLink()).startLink(client, userId, given.params, given.options);
    }),
    completeLink: named(async (callbackUrl: string | URL, options: CompleteLinkOptions) => {
      const given = snapshot(options);
      return (await loadLink()).completeLink(client, callbackUrl, given);
    }),
  } satisfies Jobs<LinkHelpers<Version>>;
}
