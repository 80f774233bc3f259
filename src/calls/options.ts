import type { CallOptions } from '../transport/call-options.ts';

/** Options that every method takes, beside its query parameters and body fields. */
export interface MethodOptions extends CallOptions {
  /** Headers of this call, e.g. `traceparent`. Those of the client itself (token, version, user) win. */
  headers?: Readonly<Record<string, string>> | Headers;
  /**
   * What the API takes and the types do not know yet. It is sent beside the parameters and fields of the method, and
   * in place of those of the same name.
   *
   * @example
   * await enode.chargers.setMaxCurrent(chargerId, { maxCurrent: 16, extra: { body: { unit: 'A' } } });
   */
  extra?: ExtraOptions;
}

/** Query parameters and body fields that the types do not know. */
export interface ExtraOptions {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
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
export const methodOptionNames = namesOf<MethodOptions>({
  signal: true,
  deadline: true,
  retry: true,
  headers: true,
  idempotent: true,
  onVersionMismatch: true,
  extra: true,
});

export const listOptionNames = namesOf<Omit<PagedOptions, keyof MethodOptions>>({
  limit: true,
  prefetch: true,
});

/** The compiler refuses a list in which a name is missing. */
function namesOf<T>(names: Readonly<Record<keyof T, true>>): readonly string[] {
  return Object.keys(names);
}
