import { VERSION } from '../core/about.ts';
import { runtimeName } from '../core/platform.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { AppInfo } from './runtime-options.ts';

/**
 * What a client says of itself: `your-app/1.0 enode-client/1.2.3 node/24`. `undefined` in browsers, which have a
 * `User-Agent` of their own and ask for permission when another is to be sent elsewhere.
 *
 * @param runtime The name that the runtime gives itself.
 */
export function userAgent(app: AppInfo | undefined, runtime = runtimeName()): string | undefined {
  if (runtime.startsWith('Mozilla/')) return undefined;
  const name = runtime.replace('Node.js', 'node').toLowerCase();
  return [app && product(app), `enode-client/${VERSION}`, name].filter(Boolean).join(' ');
}

function product({ name, version, url }: AppInfo): string {
  const text = `${name}${version === undefined ? '' : `/${version}`}${url === undefined ? '' : ` (${url})`}`;
  if (typeof name === 'string' && name !== '' && /^[\x20-\x7e]*$/.test(text)) return text;
  throw new EnodeInputError('appInfo is not { name, version, url } in plain ASCII');
}
