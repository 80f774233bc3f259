import type { WebHeaders } from '../core/web-types.ts';
import { keysOf } from '../core/known-keys.ts';
import type { RawCallOptions } from '../transport/call-options.ts';

/** Options of every method. They come after the parameters, so no parameter of the API can be mistaken for one. */
export interface CallOptions extends RawCallOptions {
  /** Headers of this call, e.g. `traceparent`. Those of the client itself (token, version, user) win. */
  headers?: Readonly<Record<string, string>> | WebHeaders | undefined;
  /**
   * Parameters that the API accepts and the types do not have yet. They are added to the parameters of the method and
   * override them.
   *
   * @example
   * await enode.chargers.setMaxCurrent(chargerId, { maxCurrent: 16 }, { extra: { body: { unit: 'A' } } });
   */
  extra?: ExtraParameters | undefined;
}

/** Query parameters and body fields that the types do not know. */
export interface ExtraParameters {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** Options of every list. `timeout` and `retry` hold for each page, `signal` for all of them. */
export interface ListOptions extends CallOptions {
  /**
   * How many items to give at most, whichever way the list is read. No page is asked for beyond them.
   * @default all there are
   */
  limit?: number | undefined;
}

/** Options of lists with pages. */
export interface PagedListOptions extends ListOptions {
  /**
   * Whether to ask for the next page while the items of this one are worked on. One page ahead, never more. Up to
   * twice as fast where working on a page takes as long as fetching it.
   * @default false
   */
  prefetch?: boolean | undefined;
}

/**
 * The parameters of a method that has none: `{}` or `undefined`. The place is there all the same, so that an operation
 * that gains its first parameter changes no call.
 */
export interface NoParams {
  readonly [name: string]: 'This method takes no parameters; options come after them: (…, {}, options)';
}

/** Options of any call. */
export const callOptionNames = keysOf<CallOptions>({
  signal: true,
  timeout: true,
  retry: true,
  headers: true,
  idempotent: true,
  onVersionMismatch: true,
  extra: true,
});

/** Options of lists beside these. */
export const listOptionNames = keysOf<Omit<PagedListOptions, keyof CallOptions>>({
  limit: true,
  prefetch: true,
});
