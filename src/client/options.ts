import type { Version } from '../../generated/index.ts';
import type { TokenStore } from '../auth/token-store.ts';
import { environmentVariable } from '../core/platform.ts';
import { show } from '../core/show.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import {
  callDefaults,
  resolveCallOptions,
  type RawCallOptions,
  type ResolvedCallOptions,
} from '../transport/call-options.ts';
import { hookNames, type EnodeHooks } from '../transport/hooks.ts';
import { isDispatcher, type Dispatcher } from '../transport/node-dispatcher.ts';
import type { WebURL } from '../core/web-types.ts';
import { checkCredential } from './credential.ts';
import { resolveDrift, type DriftOptions, type ResolvedDrift } from './drift-options.ts';
import { environmentTarget, secureUrl, type Environment, type Target } from './environment.ts';
import type { LegacyVersionPolicy } from './legacy-notice.ts';
import { resolveLog } from './log-options.ts';
import { loggedHooks } from './logged-hooks.ts';
import type { RuntimeOptions } from './runtime-options.ts';
import { resolveRuntime, type ResolvedRuntime } from './resolve-runtime.ts';
import { keysOf } from '../core/known-keys.ts';
import type { Log } from '../core/log.ts';
import { checkOptions, refuseUnknownKeys } from '../errors/check-options.ts';

/** Options of `createEnode`, the target apart. */
export interface EnodeClientOptions<V extends Version>
  extends Pick<RawCallOptions, 'timeout' | 'retry' | 'onVersionMismatch'>, RuntimeOptions {
  /** The API version that all calls ask for and all types describe. */
  version: V;
  /**
   * The client's id.
   * @default the environment variable `ENODE_CLIENT_ID`
   */
  clientId?: string | undefined;
  /**
   * The client's secret. It is kept in this process only and shown nowhere.
   * @default the environment variable `ENODE_CLIENT_SECRET`
   */
  clientSecret?: string | undefined;
  /**
   * Where access tokens are kept.
   * @default the memory of this process
   */
  tokenStore?: TokenStore | undefined;
  /**
   * Used instead of the global `fetch`, for a proxy, a test double or another HTTP stack.
   * @default the global `fetch`, looked up at each call
   */
  fetch?: typeof fetch | undefined;
  /**
   * Sends requests in place of the dispatcher behind Node's own `fetch`: an Agent, ProxyAgent or MockAgent of undici
   * 6, 7 or 8, e.g. for a proxy, for HTTP/2 or for other limits on connections. Node only; not together with `fetch`.
   * @default the dispatcher of Node's own `fetch`, as long as the global `fetch` is Node's own; else `fetch`
   */
  dispatcher?: Dispatcher | undefined;
  /** Functions that watch calls, for logs, metrics and tracing. */
  hooks?: EnodeHooks | undefined;
  /**
   * What to do when the version is a legacy one, which is soon switched off; also for versions that `at` gives.
   * @default 'warn' once per version and process
   */
  onLegacyVersion?: LegacyVersionPolicy | undefined;
  /**
   * Longest body of an answer that is read, in bytes after decompression; of the token endpoint, too. A longer one is
   * cut off and thrown as EnodeUnreadableError, and not asked for again.
   * @default 67_108_864 (64 MiB)
   */
  maxResponseBytes?: number | undefined;
  /**
   * How many polls of running commands may be under way at once, over all waits of the client. It begins with 8, goes up by one
   * with each quick response while all are in use, and is halved by 429, 503, lost connections and slow responses.
   * Ten thousand waits want more, a server that others need, too, wants fewer.
   * @default 64
   */
  maxPolls?: number | undefined;
  /**
   * Compares a share of the responses with the schemas of the version, to learn early that the API moved. It runs
   * after the response was handed out; what it needs (zod, the schemas) is loaded with the first one.
   * @default nothing is compared, and nothing is loaded
   */
  drift?: DriftOptions | undefined;
}

/** One of Enode's environments, or the URLs of something that speaks its API, such as a simulator. */
export interface EnodeTarget {
  /**
   * Enode's environment; any string is taken, e.g. of `process.env`, and checked. Not together with the URLs.
   * @default the environment variable `ENODE_ENVIRONMENT`
   */
  environment?: Environment | (string & {}) | undefined;
  /** Base URL of the API. https, or http on loopback. */
  apiUrl?: string | WebURL | undefined;
  /** URL of the token endpoint. https, or http on loopback. Belongs to `apiUrl`. */
  oauthUrl?: string | WebURL | undefined;
}

/** Options of `createEnode`. */
export interface EnodeOptions<V extends Version> extends EnodeClientOptions<V>, EnodeTarget {}

/** Options of the `createEnode` of one version. */
export interface PinnedOptions extends Omit<EnodeClientOptions<Version>, 'version'>, EnodeTarget {}

/** The same, checked, with every default filled in. */
export interface ResolvedOptions
  extends Target, ResolvedRuntime, Pick<EnodeClientOptions<Version>, 'tokenStore' | 'fetch' | 'dispatcher'> {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly hooks: EnodeHooks | undefined;
  readonly onLegacyVersion: LegacyVersionPolicy;
  readonly maxResponseBytes: number;
  readonly maxPolls: number;
  readonly drift: ResolvedDrift | undefined;
  readonly log: Log | undefined;
  readonly call: ResolvedCallOptions;
}

const known = keysOf<EnodeOptions<Version>>({
  version: true,
  environment: true,
  apiUrl: true,
  oauthUrl: true,
  clientId: true,
  clientSecret: true,
  tokenStore: true,
  fetch: true,
  dispatcher: true,
  hooks: true,
  timeout: true,
  retry: true,
  onVersionMismatch: true,
  onLegacyVersion: true,
  maxResponseBytes: true,
  maxPolls: true,
  drift: true,
  middleware: true,
  headers: true,
  signal: true,
  appInfo: true,
  logger: true,
  logLevel: true,
});

/** Checks the options and fills in what environment variables and defaults give. */
export function resolveOptions(options: EnodeOptions<Version>): ResolvedOptions {
  if (typeof options !== 'object' || options === null) {
    throw new EnodeInputError(
      "createEnode takes an object of options: createEnode({ version: '2024-10-01', … })",
    );
  }
  checkOptions(options, known, 'createEnode');
  if (options.fetch !== undefined && typeof options.fetch !== 'function') {
    throw new EnodeInputError('fetch is not a function: give one like the global fetch');
  }
  if (options.dispatcher !== undefined) checkDispatcher(options);
  if (options.hooks !== undefined) checkHooks(options.hooks);
  if (options.tokenStore !== undefined) checkTokenStore(options.tokenStore);
  const log = resolveLog(options, environmentVariable('ENODE_LOG'));
  return {
    ...options,
    ...resolveTarget(options),
    ...resolveRuntime(options),
    log,
    clientId: credential(options.clientId, 'clientId', 'ENODE_CLIENT_ID'),
    clientSecret: credential(options.clientSecret, 'clientSecret', 'ENODE_CLIENT_SECRET'),
    maxResponseBytes: wholeNumber(options, 'maxResponseBytes', defaultMaxResponseBytes),
    maxPolls: wholeNumber(options, 'maxPolls', 64),
    drift: options.drift === undefined ? undefined : resolveDrift(options.drift, log),
    hooks: log === undefined ? options.hooks : loggedHooks(options.hooks, log),
    onLegacyVersion: legacyPolicy(options.onLegacyVersion),
    call: resolveCallOptions(options, callDefaults),
  };
}

function checkDispatcher({ fetch, dispatcher }: EnodeOptions<Version>): void {
  if (!isDispatcher(dispatcher)) {
    throw new EnodeInputError(
      `dispatcher is ${show(dispatcher)}: give one of undici, e.g. new Agent(), or leave it out`,
    );
  }
  if (fetch !== undefined) throw new EnodeInputError('Give either fetch or dispatcher, not both');
}

/** An instance of a class may have fields of its own; what begins with `on` is meant as a hook all the same. */
function checkHooks(hooks: unknown): void {
  if (typeof hooks !== 'object' || hooks === null) {
    throw new EnodeInputError(`hooks is ${show(hooks)}: give an object of functions, or leave it out`);
  }
  const plain = [Object.prototype, null].includes(Object.getPrototypeOf(hooks));
  const names = new Set<string>(hookNames);
  for (const key of Object.keys(hooks)) {
    if (plain || /^on[A-Z]/.test(key)) refuseUnknownKeys({ [key]: true }, names, 'createEnode({ hooks })');
  }
  for (const name of hookNames) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may have any member; it is read as unknown
    const hook = (hooks as Record<string, unknown>)[name];
    if (hook !== undefined && typeof hook !== 'function') {
      throw new EnodeInputError(`hooks.${name} is ${show(hook)}: give a function, or leave it out`);
    }
  }
}

function checkTokenStore(store: unknown): void {
  const { get, set } = (store ?? {}) as Partial<TokenStore>;
  if (typeof get === 'function' && typeof set === 'function') return;
  throw new EnodeInputError('tokenStore needs the functions get and set');
}

function legacyPolicy(policy: LegacyVersionPolicy = 'warn'): LegacyVersionPolicy {
  if (policy !== 'warn' && policy !== 'ignore' && typeof policy !== 'function') {
    throw new EnodeInputError(`onLegacyVersion is ${String(policy)}: give 'warn', 'ignore' or a function`);
  }
  return policy;
}

function resolveTarget({ environment, apiUrl, oauthUrl }: EnodeTarget): Target {
  if (apiUrl === undefined && oauthUrl === undefined) {
    const name = environment ?? environmentVariable('ENODE_ENVIRONMENT');
    if (name === undefined) {
      throw new EnodeInputError(
        "Which environment? Give environment: 'sandbox' or 'production', set ENODE_ENVIRONMENT, or give apiUrl and oauthUrl",
      );
    }
    return environmentTarget(name);
  }
  if (environment !== undefined)
    throw new EnodeInputError('Give either environment or apiUrl and oauthUrl, not both');
  if (apiUrl === undefined || oauthUrl === undefined) {
    throw new EnodeInputError(
      `apiUrl and oauthUrl belong together: ${apiUrl === undefined ? 'apiUrl' : 'oauthUrl'} is missing`,
    );
  }
  // Paths are appended to apiUrl; oauthUrl is sent as it is, for a slash at its end may count.
  return {
    apiUrl: secureUrl(apiUrl, 'apiUrl').replace(/\/+$/, ''),
    oauthUrl: secureUrl(oauthUrl, 'oauthUrl'),
  };
}

function credential(
  given: string | undefined,
  option: 'clientId' | 'clientSecret',
  variable: string,
): string {
  return checkCredential(given ?? environmentVariable(variable), option, variable);
}

/** Generous: the longest answers of the API are a thousand times shorter. */
const defaultMaxResponseBytes = 64 * 2 ** 20;

function wholeNumber(
  options: EnodeOptions<Version>,
  name: 'maxResponseBytes' | 'maxPolls',
  byDefault: number,
): number {
  const { [name]: given = byDefault } = options;
  if (Number.isSafeInteger(given) && given > 0) return given;
  throw new EnodeInputError(`${name} is ${show(given)}: give a whole number above 0`);
}
