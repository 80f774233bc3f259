import { isLoopback } from '../core/loopback.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { stateParameter } from './link-state.ts';

/** The longest redirect URI that the API takes from 2024-10-01 on; older versions get no longer ones either. */
export const maxRedirectUri = 500;

/** Schemes with which a browser runs or shows something instead of coming back. */
const unsafeSchemes: ReadonlySet<string> = new Set(
  [
    'javascript',
    'vbscript',
    'data',
    'file',
    'about',
    'blob',
    'filesystem',
    'view-source',
    'ws',
    'wss',
    'ftp',
    'jar',
    'mailto',
    'tel',
    'sms',
  ].map((scheme) => `${scheme}:`),
);

/**
 * Checks that the browser can come back to this address with a state in its query.
 *
 * @throws EnodeInputError
 */
export function checkRedirectUri(redirectUri: unknown): asserts redirectUri is string {
  if (typeof redirectUri !== 'string' || !URL.canParse(redirectUri)) {
    throw new EnodeInputError('redirectUri must be an absolute URL: give that of your page or app');
  }
  // oxlint-disable-next-line no-control-regex -- the URL parser drops line breaks and control characters silently, and makes slashes of backslashes
  if (/[\u0000-\u0020\u007f\s\\]/.test(redirectUri)) {
    throw new EnodeInputError(
      'redirectUri has a space, line break, backslash or control character: encode it',
    );
  }
  const { protocol, hostname, username, password, searchParams } = new URL(redirectUri);
  if (username !== '' || password !== '') {
    throw new EnodeInputError('redirectUri holds a user or password: give the address without them');
  }
  if (protocol === 'http:' && !isLoopback(hostname)) {
    throw new EnodeInputError(
      'redirectUri is plain http: use https, or the scheme of your app (http is for loopback only)',
    );
  }
  if (unsafeSchemes.has(protocol)) {
    throw new EnodeInputError(`redirectUri begins with ${protocol}: use https, or the scheme of your app`);
  }
  for (const name of [stateParameter, 'error', 'error_message']) {
    if (searchParams.has(name)) {
      throw new EnodeInputError(`redirectUri has a query parameter ${name}: that name is taken`);
    }
  }
}

/** The address with the state in its query; all else stays as it is written. */
export function withState(redirectUri: string, state: string): string {
  const [address = '', ...fragment] = redirectUri.split('#');
  const mark = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return [`${address}${mark}${stateParameter}=${state}`, ...fragment].join('#');
}
