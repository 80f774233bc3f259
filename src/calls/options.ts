import type { CallOptions } from '../transport/call-options.ts';

/** Options that every method takes, beside its query parameters and body fields. */
export interface MethodOptions extends CallOptions {
  /** Headers of this call, e.g. `traceparent`. Those of the client itself (token, version, user) win. */
  headers?: Readonly<Record<string, string>> | Headers;
}

/** Options that every list takes. `deadline` and `retry` hold for each page, `signal` for all of them. */
export interface ListOptions extends MethodOptions {
  /**
   * How many items to give at most. No page is asked for beyond them.
   * @default all there are
   */
  limit?: number;
}

/** Options that lists with pages take. */
export interface PagedOptions extends ListOptions {
  /**
   * Whether to ask for the next page while the items of this one are worked on. One page ahead, never more.
   * @default false
   */
  prefetch?: boolean;
}

/**
 * Names of the options above; no query parameter or body field may have one. The code generator reads them, too.
 */
export const methodOptionNames = [
  'signal',
  'deadline',
  'retry',
  'headers',
  'idempotent',
  'onVersionMismatch',
] as const satisfies (keyof MethodOptions)[];

export const listOptionNames = ['limit', 'prefetch'] as const satisfies (keyof PagedOptions)[];
