import type { WebURL } from '../core/web-types.ts';
import { isLoopback } from '../core/loopback.ts';
import { environmentVariable } from '../core/platform.ts';
import { EnodeInputError } from '../errors/input-error.ts';

/** The environments of Enode. Credentials belong to one of them. Sandbox has mocked vendors only. */
export type Environment = 'production' | 'sandbox';

/** One of Enode's environments, or the URLs of something that speaks its API, such as a simulator. */
export interface EnodeTarget {
  /**
   * Enode's environment; any string is taken, e.g. of `process.env`, and checked. Not together with the URLs.
   * @default the environment variable `ENODE_ENVIRONMENT`
   */
  environment?: Environment | (string & {}) | undefined;
  /** Base URL of the API. https, or http on loopback. */
  apiUrl?: string | WebURL | undefined;
  /** URL of the token endpoint. https, or http on loopback. Belongs to `apiUrl`. */
  oauthUrl?: string | WebURL | undefined;
}

/** Where the API and its token endpoint are. */
export interface ResolvedTarget {
  /** Base URL of the API, without a slash at the end. */
  readonly apiUrl: string;
  /** URL of the token endpoint. */
  readonly oauthUrl: string;
}

const environments: ReadonlySet<string> = new Set<Environment>(['production', 'sandbox']);

/** What the options and the environment variable say, checked. */
export function resolveTarget({ environment, apiUrl, oauthUrl }: EnodeTarget): ResolvedTarget {
  if (apiUrl === undefined && oauthUrl === undefined) {
    const name = environment ?? environmentVariable('ENODE_ENVIRONMENT');
    if (name === undefined) {
      throw new EnodeInputError(
        "Which environment? Give environment: 'sandbox' or 'production', set ENODE_ENVIRONMENT, or give apiUrl and oauthUrl",
      );
    }
    return environmentTarget(name);
  }
  if (environment !== undefined)
    throw new EnodeInputError('Give either environment or apiUrl and oauthUrl, not both');
  if (apiUrl === undefined || oauthUrl === undefined) {
    throw new EnodeInputError(
      `apiUrl and oauthUrl belong together: ${apiUrl === undefined ? 'apiUrl' : 'oauthUrl'} is missing`,
    );
  }
  // Paths are appended to apiUrl; oauthUrl is sent as it is, for a slash at its end may count.
  return {
    apiUrl: secureUrl(apiUrl, 'apiUrl').replace(/\/+$/, ''),
    oauthUrl: secureUrl(oauthUrl, 'oauthUrl'),
  };
}

/** The URLs of an environment, as the published reference gives them. */
function environmentTarget(environment: string): ResolvedTarget {
  if (!environments.has(environment)) {
    throw new EnodeInputError(
      `environment is ${JSON.stringify(environment)}: give 'production' or 'sandbox', or apiUrl and oauthUrl`,
    );
  }
  return {
    apiUrl: `https://enode-api.${environment}.enode.io`,
    oauthUrl: `https://oauth.${environment}.enode.io/oauth2/token`,
  };
}

/**
 * A URL to send credentials to, checked. Plain http is refused except on this machine: the token opens the
 * whole API to anybody who reads it on the way.
 */
function secureUrl(value: string | WebURL, option: string): string {
  const url = parse(String(value));
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new EnodeInputError(
      `${option} is not an http(s) URL: give one such as https://enode-api.sandbox.enode.io`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new EnodeInputError(`${option} holds a user or password: give clientId and clientSecret`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw new EnodeInputError(`${option} has a query or fragment: give the URL without it`);
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new EnodeInputError(
      `${option} is plain http to ${url.hostname}: use https; http is for loopback only`,
    );
  }
  return url.href;
}

function parse(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
