import type { Version } from '../../generated/index.ts';
import type { TokenStore } from '../auth/token-store.ts';
import type { RawCallOptions } from '../transport/call-options.ts';
import type { EnodeHooks } from '../transport/hooks.ts';
import type { Dispatcher } from '../transport/node-dispatcher.ts';
import type { DriftOptions } from './drift-options.ts';
import type { EnodeTarget } from './environment.ts';
import type { LegacyVersionPolicy } from './legacy-notice.ts';
import type { RuntimeOptions } from './runtime-options.ts';

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
   * Longest body of a response that is read, in bytes after decompression; of the token endpoint, too. A longer one is
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

/** Options of `createEnode`. */
export interface EnodeOptions<V extends Version> extends EnodeClientOptions<V>, EnodeTarget {}

/** Options of the `createEnode` of one version. */
export interface PinnedOptions extends Omit<EnodeClientOptions<Version>, 'version'>, EnodeTarget {}
