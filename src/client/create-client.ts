import type { Version } from '../../generated/index.ts';
import { TokenManager } from '../auth/token-manager.ts';
import { createMemoryTokenStore } from '../auth/token-store.ts';
import { settlingAll, type ClientActions } from '../calls/actions.ts';
import { createFacade } from '../calls/facade.ts';
import type { Sender } from '../calls/send.ts';
import { reportTo } from '../core/log.ts';
import { lazy } from '../core/lazy.ts';
import { lazyMembers } from '../core/lazy-members.ts';
import { chooseWire } from '../transport/choose-wire.ts';
import { Lifetime } from '../transport/lifetime.ts';
import { createTransport } from '../transport/transport.ts';
import { createVersionCheck } from '../transport/version-check.ts';
import type { VersionDefinition } from '../versions/definition.ts';
import { watchResponses } from './drift-options.ts';
import type { VersionInfo } from './client-types.ts';
import type { ResolvedOptions } from './options.ts';
import { createRawClient } from './raw-client.ts';
import { linkJobs, withHelpers, type HelperRoom, type SharedHints } from './with-helpers.ts';

const loadPromised = lazy(() => import('../versions/promised.ts'));
const loadTokenRequest = lazy(() => import('../auth/token-request.ts'));

/** Gives the definition of a version that was asked for; throws an EnodeInputError for one that is not known. */
export type FindVersion = (version: unknown) => VersionDefinition;

/** A client, types apart: the entries give it those of its version. */
export interface UntypedClient {
  at(version: unknown): UntypedClient;
}

/** Makes a client in one version, which makes itself anew in others. */
export function createClient(
  options: ResolvedOptions,
  first: VersionDefinition,
  find: FindVersion,
): UntypedClient {
  const { apiUrl, oauthUrl, clientId, clientSecret } = options;
  const { tokenStore, fetch, dispatcher, hooks, middleware, userAgent, log } = options;
  const { onLegacyVersion, maxResponseBytes, drift, call } = options;
  const wire = chooseWire({ fetch, dispatcher });
  const secrets = [clientSecret, `${clientId}:${clientSecret}`];
  const tokens = new TokenManager({
    key: `enode-client:${clientId}@${oauthUrl}`,
    store: tokenStore ?? createMemoryTokenStore(),
    request: async (signal) => {
      // A process that finds a token in a shared store never needs it.
      const { requestToken } = await loadTokenRequest();
      return requestToken(
        { oauthUrl, clientId, clientSecret, wire, hooks, userAgent, maxResponseBytes },
        signal,
      );
    },
  });
  const checkVersion = createVersionCheck(log);
  const lifetime = new Lifetime();
  const clients = new Map<string, UntypedClient>();
  const commanders: ClientActions[] = [];
  const hints: SharedHints = {};

  function make(definition: VersionDefinition): UntypedClient {
    const { name: version, load, table = { api: {}, user: {} } } = definition;
    const transport = createTransport({
      version,
      tokens,
      wire,
      hooks,
      middleware,
      userAgent,
      lifetime,
      checkVersion,
      maxResponseBytes,
      secrets,
    });
    const promiseOf = async (operation: string, status: number) =>
      (await loadPromised()).promiseOf(await load.operations(), operation, status);
    const watch = drift && watchResponses(drift, load.responses);
    const { raw, send } = createRawClient(apiUrl, transport, call, promiseOf, watch);
    const { maxRetryAfterMs } = call;
    const sender: Sender = { maxRetryAfterMs, raw: send, loadParameters: load.parameters };
    const facade = createFacade(sender, table, version);
    commanders.push(facade.actions);
    const info = infoOf(definition);
    if (info.lifecycle === 'legacy' && onLegacyVersion !== 'ignore') {
      import('./legacy-notice.ts').then(
        ({ tellLegacy }) => tellLegacy(info as VersionInfo<Version>, onLegacyVersion, log),
        (error: unknown) => reportTo(log)('The notice of a legacy version', error),
      );
    }
    const client = {
      version: info,
      raw,
      actions: settlingAll(facade.actions, commanders),
      user: facade.user,
      request: facade.request,
      at,
    };
    const room: HelperRoom = { client, version, hints, maxAskedMs: call.maxRetryAfterMs };
    Object.assign(client, linkJobs(room));
    return lazyMembers(client, Object.keys(table.api), (name) =>
      withHelpers(name, facade.namespace(name), room),
    );
  }

  function at(version: unknown): UntypedClient {
    const definition = find(version);
    let client = clients.get(definition.name);
    if (client === undefined) clients.set(definition.name, (client = make(definition)));
    return client;
  }
  return at(first);
}

const infoOf = ({ name, date, lifecycle, successor }: VersionDefinition) =>
  Object.freeze({ name, date, lifecycle, successor });
