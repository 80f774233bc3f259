import { keysOf } from '../core/known-keys.ts';
import { show } from '../core/show.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { checkPathNames } from '../transport/path-names.ts';
import type { RawResult } from '../transport/unwrap.ts';
import type { CallOptions } from './options.ts';
import type { RawInit } from './request.ts';
import type { Sender } from './send.ts';

/** Options of `enode.request`, beside those of every call. */
export interface FreeRequest extends Omit<CallOptions, 'extra'> {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /**
   * Path from the base URL on, with ids in braces: `/chargers/{chargerId}/charge-rate-limit`. So hooks and errors
   * name the operation without its ids, and the ids are encoded.
   */
  readonly path: string;
  /** The ids of the path. */
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

const known = keysOf<FreeRequest>({
  method: true,
  path: true,
  params: true,
  query: true,
  body: true,
  headers: true,
  signal: true,
  timeout: true,
  retry: true,
  idempotent: true,
  onVersionMismatch: true,
});

const methods: ReadonlySet<unknown> = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE']);

/** Sends a request that no method stands for. */
export async function sendFree(sender: Sender, request: FreeRequest): Promise<RawResult> {
  checkOptions(request, known, 'enode.request');
  const { method, path, params, query, ...rest } = request;
  if (!methods.has(method)) {
    throw new EnodeInputError(
      `method of enode.request is ${show(method)}: give GET, PUT, POST, PATCH or DELETE`,
    );
  }
  checkPath(path);
  checkPathNames(params, path, `${method} ${path}`);
  const init: RawInit = { ...rest, params: { path: { ...params }, ...(query !== undefined && { query }) } };
  for (const name of Object.keys(rest)) if (init[name] === undefined) delete init[name];
  return sender.raw(method, path, init);
}

/** Refuses what would call another path, or another server. */
function checkPath(path: unknown): void {
  const wrong =
    typeof path !== 'string' ||
    !/^\/[^/]/.test(path) ||
    /[?#\\\s]/.test(path) ||
    /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
  if (wrong) {
    throw new EnodeInputError(
      'path of enode.request is not a path: it begins with one slash, has its ids in braces, and its query stands in `query`',
    );
  }
}
