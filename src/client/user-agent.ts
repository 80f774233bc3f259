import { VERSION } from '../core/about.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { AppInfo } from './runtime-options.ts';

interface Platform {
  readonly process?: { readonly versions?: Readonly<Record<string, string | undefined>> };
  readonly Deno?: { readonly version?: { readonly deno?: string } };
  readonly navigator?: { readonly userAgent?: string };
  readonly document?: unknown;
}

/**
 * What a client says of itself: `your-app/1.0 enode-client/1.2.3 node/24.1.0`. `undefined` in browsers, which have a
 * `User-Agent` of their own and ask for permission when another is to be sent elsewhere.
 */
export function userAgent(app: AppInfo | undefined, platform: Platform = globalThis): string | undefined {
  if (platform.document !== undefined) return undefined;
  const parts = [...(app === undefined ? [] : [product(app)]), `enode-client/${VERSION}`];
  const runtime = runtimeOf(platform);
  return (runtime === undefined ? parts : [...parts, runtime]).join(' ');
}

/** Bun and Deno have a `process` like Node's; Workers name themselves in `navigator`. */
function runtimeOf({ process, Deno, navigator }: Platform): string | undefined {
  const { bun, node } = process?.versions ?? {};
  if (bun !== undefined) return `bun/${bun}`;
  if (Deno?.version?.deno !== undefined) return `deno/${Deno.version.deno}`;
  if (navigator?.userAgent === 'Cloudflare-Workers') return 'workerd';
  return node === undefined ? undefined : `node/${node}`;
}

function product({ name, version, url }: AppInfo): string {
  const text = `${name}${version === undefined ? '' : `/${version}`}${url === undefined ? '' : ` (${url})`}`;
  if (typeof name === 'string' && name !== '' && /^[\x20-\x7e]*$/.test(text)) return text;
  throw new EnodeInputError('appInfo cannot be sent: give { name, version, url } as plain ASCII text');
}
