import {
  loadCalls,
  versions,
  withdrawn,
  type ApiByVersion,
  type PathsByVersion,
  type Version,
  type VersionFacts,
} from '../../generated/index.ts';
import { TokenManager } from '../auth/token-manager.ts';
import { createMemoryTokenStore } from '../auth/token-store.ts';
import { settlingAll, type ClientActions } from '../calls/actions.ts';
import type { Call } from '../calls/call.ts';
import { createFacade } from '../calls/facade.ts';
import type { FreeRequest } from '../calls/free-request.ts';
import type { Sender } from '../calls/send.ts';
import { lazy } from '../core/lazy.ts';
import { reportTo } from '../core/log.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { chooseWire } from '../transport/choose-wire.ts';
import { Lifetime } from '../transport/lifetime.ts';
import { createTransport } from '../transport/transport.ts';
import { createVersionCheck } from '../transport/version-check.ts';
import { extend } from '../versions/extend.ts';
import type { VersionTable } from '../versions/table.ts';
import { tables } from '../versions/tables.ts';
import { watchResponses } from './drift-options.ts';
import type { EnodeHelpers } from './helper-types.ts';
import { resolveOptions, type EnodeOptions } from './options.ts';
import { createRawClient } from './raw-client.ts';
import type { RawClient } from './raw-types.ts';
import { withHelpers, type SharedHints } from './with-helpers.ts';

const loadPromised = lazy(() => import('../versions/promised.ts'));
const loadTokenRequest = lazy(() => import('../auth/token-request.ts'));

/** What is known about the version of a client. */
export interface VersionInfo<V extends Version> extends Pick<VersionFacts, 'date' | 'lifecycle'> {
  /** The version as it is sent, e.g. `2024-10-01`. */
  readonly name: V;
  /** The next newer version that this build knows: the one to move to. `undefined` for the newest. */
  readonly successor: Version | undefined;
}

/**
 * A client of one version of the Enode API: `enode.vehicles.list()`, `enode.user(id).link(…)` and so on, with
 * the types and texts of that version, and what every version has.
 */
export type Enode<V extends Version> = EnodeClient<V> & ApiByVersion[V] & EnodeHelpers<V>;

/** What the clients of all versions have. */
export interface EnodeClient<V extends Version> {
  /** The version this client is pinned to. */
  readonly version: VersionInfo<V>;
  /**
   * Every operation of the version by method and path, as openapi-fetch has it: `{ data, error, response }`.
   * Beside openapi-fetch's own options each call takes `deadline`, `retry`, `idempotent`, `signal` and
   * `onVersionMismatch` (see CallOptions). Failing statuses come back as `error`; `unwrap` throws them.
   */
  readonly raw: RawClient<PathsByVersion[V]>;
  /** Commands that are under way: go on with one that another process began, or settle them by events. */
  readonly actions: ClientActions;
  /**
   * Sends a request that no method stands for, e.g. to an operation that is newer than this package: by the same
   * transport, with token, version, deadline, retries and errors. `Response` is what you expect the data to be; it is
   * not checked.
   *
   * @example
   * const limit = await enode.request<{ unit: string; value: number }>({
   *   method: 'GET',
   *   path: '/chargers/{chargerId}/charge-rate-limit',
   *   params: { chargerId },
   * });
   *
   * @throws EnodeInputError when it cannot be sent; else as any call.
   */
  request<Response = unknown>(request: FreeRequest): Call<Response>;
  /**
   * The same client in another version: same credentials, token, connections and options, other types. Asked
   * twice, it is the same object.
   */
  at<W extends Version>(version: W): Enode<W>;
}

/**
 * Makes a client of the Enode API, pinned to one version. Nothing is sent until the first call.
 *
 * @example
 * const enode = createEnode({ version: '2024-10-01', environment: 'sandbox', clientId, clientSecret });
 * for await (const vehicle of enode.vehicles.list()) console.log(vehicle.id);
 *
 * @throws EnodeInputError when an option is missing, unknown or unsafe.
 */
export function createEnode<const V extends Version>(options: EnodeOptions<V>): Enode<V> {
  const {
    apiUrl,
    oauthUrl,
    clientId,
    clientSecret,
    tokenStore,
    fetch,
    dispatcher,
    hooks,
    middleware,
    userAgent,
    log,
    onLegacyVersion,
    maxResponseBytes,
    drift,
    call,
  } = resolveOptions(options);
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
  const watch = drift && watchResponses(drift);
  const clients = new Map<Version, Enode<Version>>();
  const commanders: ClientActions[] = [];
  const hints: SharedHints = {};

  function at<W extends Version>(version: W): Enode<W> {
    if (!Object.hasOwn(versions, version)) {
      throw new EnodeInputError(
        `version is ${JSON.stringify(version)}: this build knows ${Object.keys(versions).join(', ')}`,
      );
    }
    let client = clients.get(version);
    if (client === undefined) {
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
        (await loadPromised()).promiseOf(version, operation, status);
      const { raw, send } = createRawClient<PathsByVersion[Version]>(
        apiUrl,
        transport,
        call,
        promiseOf,
        watch,
      );
      const {
        api,
        user,
        request,
        actions: own,
      } = createFacade(senderOf(send, version, call.maxRetryAfterMs), tableOf(version), version);
      commanders.push(own);
      const info = infoOf(version);
      if (info.lifecycle === 'legacy' && onLegacyVersion !== 'ignore') {
        import('./legacy-notice.ts').then(
          ({ tellLegacy }) => tellLegacy(info, onLegacyVersion, log),
          (error: unknown) => reportTo(log)('The notice of a legacy version', error),
        );
      }
      client = {
        ...withHelpers(api, user, version, hints, call.maxRetryAfterMs),
        version: info,
        raw,
        actions: settlingAll(own, commanders),
        user,
        request,
        at,
      } as unknown as Enode<Version>;
      clients.set(version, client);
    }
    return client as unknown as Enode<W>;
  }
  return at(options.version);
}

function infoOf<V extends Version>(name: V): VersionInfo<V> {
  const { date, lifecycle }: VersionFacts = versions[name];
  const names = Object.keys(versions) as Version[];
  return Object.freeze({ name, date, lifecycle, successor: names[names.indexOf(name) + 1] });
}

/** The methods of a version, without those that its document does not serve. */
function tableOf(version: Version): VersionTable {
  const gone = withdrawn[version];
  return gone ? extend(tables[version], gone) : tables[version];
}

/** The raw calls as the facade uses them: its own types are in generated api.ts. */
function senderOf(raw: Sender['raw'], version: Version, maxRetryAfterMs: number): Sender {
  return {
    maxRetryAfterMs,
    raw,
    loadNames: async () => (await loadCalls[version]?.()) ?? {},
  };
}
