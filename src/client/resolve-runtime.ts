import { VERSION } from '../core/about.ts';
import { keysOf } from '../core/known-keys.ts';
import { runtimeName } from '../core/platform.ts';
import { show } from '../core/show.ts';
import { checkOptions, checkSignal } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { EnodeMiddleware } from '../transport/middleware.ts';
import type { AppInfo, RuntimeOptions } from './runtime-options.ts';

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

/**
 * What a client says of itself: `your-app/1.0 enode-client/1.2.3 node/24`. `undefined` in browsers, which have a
 * `User-Agent` of their own and ask for permission when another is to be sent elsewhere.
 *
 * @param runtime The name that the runtime gives itself.
 */
export function userAgent(app: AppInfo | undefined, runtime = runtimeName()): string | undefined {
  if (runtime.startsWith('Mozilla/')) return undefined;
  const name = runtime.replace('Node.js', 'node').toLowerCase();
  return [app === undefined ? undefined : product(app), `enode-client/${VERSION}`, name]
    .filter(Boolean)
    .join(' ');
}

const knownAppInfo = keysOf<AppInfo>({ name: true, version: true, url: true });

function product(app: AppInfo): string {
  checkOptions(app, knownAppInfo, 'createEnode({ appInfo })');
  const { name, version, url } = app;
  const text = `${name}${version === undefined ? '' : `/${version}`}${url === undefined ? '' : ` (${url})`}`;
  if (typeof name === 'string' && name !== '' && /^[\x20-\x7e]*$/.test(text)) return text;
  throw new EnodeInputError('appInfo is not { name, version, url } in plain ASCII');
}
