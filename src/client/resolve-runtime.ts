import { show } from '../core/show.ts';
import { checkSignal } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { EnodeMiddleware } from '../transport/middleware.ts';
import type { RuntimeOptions } from './runtime-options.ts';
import { userAgent } from './user-agent.ts';

/** What runs around the calls of a client, checked. */
export interface ResolvedRuntime {
  /** `undefined` when there is none. */
  readonly middleware: readonly EnodeMiddleware[] | undefined;
  readonly headers: RuntimeOptions['headers'];
  readonly signal: AbortSignal | undefined;
  readonly userAgent: string | undefined;
}

export function resolveRuntime({
  middleware = [],
  headers,
  signal,
  appInfo,
}: RuntimeOptions): ResolvedRuntime {
  if (!Array.isArray(middleware) || middleware.some((one) => typeof one !== 'function')) {
    throw new EnodeInputError(`middleware is ${show(middleware)}: give a list of functions`);
  }
  checkSignal(signal, 'createEnode');
  return {
    middleware: middleware.length === 0 ? undefined : [...(middleware as readonly EnodeMiddleware[])],
    headers,
    signal: signal ?? undefined,
    userAgent: userAgent(appInfo),
  };
}
