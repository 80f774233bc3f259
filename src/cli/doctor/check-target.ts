import type { EnodeTarget } from '../../index.ts';
import type { ClientFlags } from '../client-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { clientTarget } from '../open-client.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed, passed, type Finding } from './check.ts';

/** Where the API and its token endpoint are. */
interface TargetUrls {
  readonly apiUrl: string;
  readonly oauthUrl: string;
}

/** Where the calls go. What the client asks of URLs beyond that they are some, it checks itself. */
export function checkTarget(
  terminal: Terminal,
  flags: ClientFlags,
): { finding: Finding; target: TargetUrls | undefined } {
  const remedy = 'set ENODE_ENVIRONMENT to sandbox or production, or give --environment or --simulator';
  try {
    const given = clientTarget(terminal, flags);
    const target = urlsOf(given);
    return { finding: passed('environment', given.environment ?? target.apiUrl), target };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { finding: failed('environment', error.message, remedy), target: undefined };
  }
}

function urlsOf({ environment, apiUrl, oauthUrl }: EnodeTarget): TargetUrls {
  if (environment === 'sandbox' || environment === 'production') {
    return {
      apiUrl: `https://enode-api.${environment}.enode.io`,
      oauthUrl: `https://oauth.${environment}.enode.io/oauth2/token`,
    };
  }
  if (environment !== undefined) {
    throw new Failure(exitCodes.usage, `${JSON.stringify(environment)} is not an environment`);
  }
  if (apiUrl === undefined || oauthUrl === undefined) {
    const missing = apiUrl === undefined ? 'ENODE_API_URL (--api-url)' : 'ENODE_OAUTH_URL (--oauth-url)';
    throw new Failure(
      exitCodes.usage,
      `the URLs of API and token endpoint belong together: ${missing} is missing`,
    );
  }
  return { apiUrl: urlOf(apiUrl).replace(/\/+$/, ''), oauthUrl: urlOf(oauthUrl) };
}

function urlOf(given: NonNullable<EnodeTarget['apiUrl']>): string {
  const url = URL.parse(String(given));
  if (url === null) throw new Failure(exitCodes.usage, `${String(given)} is not a URL`);
  if (url.username === '' && url.password === '') return url.href;
  throw new Failure(exitCodes.usage, `the URL of ${url.host} holds a user or password: give it without`);
}
