import { EnodeRedirectError } from '../errors/errors.ts';
import type { CallState } from './transport-config.ts';
import type { WireResponse } from './wire.ts';

/** A longer row of redirects is a circle, or as good as one. */
const mostRedirects = 5;

const statuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether a response sends the caller elsewhere. Some runtimes hide such a response from those who do not follow it. */
export function isRedirect({ status, hidden }: WireResponse): boolean {
  return statuses.has(status) || hidden;
}

/** The origin that a redirect leads to; `undefined` when it names none that can be read. */
export function targetOrigin(response: WireResponse, base: string): string | undefined {
  return targetOf(response, base)?.origin;
}

/**
 * Where a redirect leads, if it may be followed: a GET, on the same origin, without credentials, not too often.
 *
 * @throws EnodeRedirectError otherwise.
 */
export function redirectTarget(call: CallState, response: WireResponse, count: number): string {
  const target = targetOf(response, call.url);
  const refuse = (reason: string) =>
    new EnodeRedirectError(response.status, target?.origin, reason, call.context());
  if (target === undefined) throw refuse('check apiUrl');
  if (call.request.method !== 'GET') {
    throw refuse('only GET is; check apiUrl, and whether the request was done, before you repeat it');
  }
  if (call.call.redirect === 'error') throw refuse("the option redirect is 'error'");
  const from = new URL(call.url);
  if (target.origin !== from.origin) {
    throw refuse(`it leaves ${from.origin}, and would take the token along; check apiUrl`);
  }
  // What is relative keeps those of the client's own URL.
  if (target.username !== from.username || target.password !== from.password) {
    throw refuse('its target holds a user name or password; check apiUrl');
  }
  if (count > mostRedirects) throw refuse(`it is redirect number ${count} of this call`);
  return target.href;
}

function targetOf(response: WireResponse, base: string): URL | undefined {
  const location = response.header('location');
  try {
    return location === null ? undefined : new URL(location, base);
  } catch {
    return undefined;
  }
}
