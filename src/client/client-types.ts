import type { ApiByVersion } from '../../generated/apis.ts';
import type { PathsByVersion, Version } from '../../generated/index.ts';
import type { ClientActions } from '../calls/actions.ts';
import type { FreeRequest } from '../calls/free-request.ts';
import type { VersionDefinition } from '../versions/definition.ts';
import type { WithOptions } from './call-defaults.ts';
import type { LinkHelpers } from '../link/index.ts';
import type { RawClient } from './raw-types.ts';

/** What is known about the version of a client. */
export interface VersionInfo<V extends Version> extends Pick<VersionDefinition, 'date' | 'lifecycle'> {
  /** The version as it is sent, e.g. `2024-10-01`. */
  readonly name: V;
  /** The next newer version that this build knows: the one to move to. `undefined` for the newest. */
  readonly successor: Version | undefined;
}

/**
 * A client of one version of the Enode API: `enode.vehicles.list()`, `enode.user(id).link(…)` and so on, with
 * the types and texts of that version, and what every version has.
 */
export type Enode<V extends Version> = AnyVersionClient<V> & ApiByVersion[V] & AsyncDisposal;

/**
 * The client of a version; of a version that is only known at run time, what all have in common. It is looked up in a
 * table, so that the compiler can compare the clients of two copies of this package: they are assignable.
 */
export type EnodeAt<V extends Version> = EnodeByVersion[Version extends V ? 'any' : V];

type EnodeByVersion = { readonly [V in Version]: Enode<V> } & { readonly any: Enode<Version> };

/** What the clients of all versions have. */
export interface EnodeClient<V extends Version> extends LinkHelpers<V> {
  /** The version this client is pinned to. */
  readonly version: VersionInfo<V>;
  /**
   * Every operation of the version by method and path, as openapi-fetch has it: `{ data, error, response }`.
   * Beside the request each call takes `timeout`, `retry`, `idempotent`, `signal` and `onVersionMismatch`.
   * Failing statuses come back as `error`; `unwrap` throws them.
   */
  readonly raw: RawClient<PathsByVersion[V]>;
  /** Commands that are under way: go on with one that another process began, or settle them by events. */
  readonly actions: ClientActions;
  /**
   * Sends a request that no method stands for, e.g. to an operation that is newer than this package: by the same
   * transport, with token, version, timeout, retries and errors. `Data` is what you expect the data to be; it is
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
  request<Data = unknown>(request: FreeRequest): Promise<Data>;
  /**
   * Ends the client in all its versions: calls and waits that are under way reject with an EnodeAbortError, their timers
   * are gone, and so do calls that are made later. Done when nothing of it is left.
   */
  close(): Promise<void>;
}

/** `await using`, where the types of a project know it: a client is closed at the end of its block. */
export type AsyncDisposal = typeof Symbol extends { readonly asyncDispose: infer Key extends symbol }
  ? { readonly [K in Key]: () => PromiseLike<void> }
  : unknown;

/** A client that knows all versions by name. */
export interface AnyVersionClient<V extends Version> extends EnodeClient<V> {
  /**
   * The same client in another version: same credentials, token, connections and options, other types. Asked
   * twice, it is the same object.
   */
  at<W extends Version>(version: W | VersionDefinition<W>): EnodeAt<W>;
  /**
   * The same client with other defaults: same credentials, token and connections. Cheap enough for each request that a
   * server handles. Headers add up; each of the signals ends calls, and what handles of its commands do. Polls and
   * cancellations of commands are shared by all copies: they have the headers of `createEnode`.
   *
   * @example
   * const mine = enode.with({ timeout: '5s', signal: request.signal });
   */
  with(options: WithOptions): Enode<V>;
}

/** A client of `enode-client/2024-10-01` and the like, which knows its own version and those that are handed to it. */
export interface PinnedClient<V extends Version> extends EnodeClient<V> {
  /**
   * The same client in another version: same credentials, token, connections and options, other types. Asked
   * twice, it is the same object.
   *
   * @example
   * import { version as v2023 } from 'enode-client/2023-04-15';
   * const old = enode.at(v2023);
   */
  at<W extends Version>(version: VersionDefinition<W>): PinnedEnodeAt<W>;
  /** The same client with other defaults: see `with` of `EnodeClient`. Headers add up; each of the signals ends calls. */
  with(options: WithOptions): PinnedEnode<V>;
}

/** A pinned client with the methods of its version. */
export type PinnedEnode<V extends Version> = PinnedClient<V> & ApiByVersion[V] & AsyncDisposal;

/** The same of pinned clients. */
export type PinnedEnodeAt<V extends Version> = PinnedEnodeByVersion[Version extends V ? 'any' : V];

type PinnedEnodeByVersion = { readonly [V in Version]: PinnedEnode<V> } & {
  readonly any: PinnedEnode<Version>;
};

/** What every client has beside the namespaces of its version; `user` is generated with them. */
export type ClientMember = Exclude<keyof AnyVersionClient<Version>, symbol> | 'user';
