import { EnodeInputError } from '../errors/input-error.ts';
import { stateParameter } from './link-state.ts';

/** The longest redirect URI that the API takes from 2024-10-01 on; older versions get no longer ones either. */
export const maxRedirectUri = 500;

/**
 * Checks that the browser can come back to this address with a state in its query.
 *
 * @throws EnodeInputError
 */
export function checkRedirectUri(redirectUri: string): void {
  if (typeof redirectUri !== 'string' || !URL.canParse(redirectUri)) {
    throw new EnodeInputError('redirectUri is no absolute URL: give the address of your page or app');
  }
  const { protocol, searchParams } = new URL(redirectUri);
  if (['about:', 'data:', 'javascript:', 'blob:'].includes(protocol)) {
    throw new EnodeInputError(`redirectUri begins with ${protocol}: the browser would not come back to you`);
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
