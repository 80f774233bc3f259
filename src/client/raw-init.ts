import type { Middleware } from 'openapi-fetch';
import type { RawCallOptions } from '../transport/call-options.ts';

/** What a raw call takes: options of openapi-fetch and our own. For other options of fetch, give a `fetch`. */
export interface Init extends RawCallOptions {
  params?: { path?: Record<string, unknown>; query?: unknown; header?: unknown };
  body?: unknown;
  headers?: unknown;
  parseAs?: string;
  querySerializer?: unknown;
  bodySerializer?: unknown;
  pathSerializer?: unknown;
  middleware?: readonly Middleware[];
  redirect?: unknown;
}

/** The methods of `enode.raw`. */
export const rawMethods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
export type RawMethod = (typeof rawMethods)[number];
