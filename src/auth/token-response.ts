import { redact } from '../core/redact.ts';
import { EnodeAuthenticationError, type AuthenticationAdvice } from '../errors/errors.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { isBearerToken, lifeMs } from './stored-token.ts';
import type { StoredToken } from './token-store.ts';
import { isObject } from '../core/is-object.ts';

/** Used when the response does not say how long the token lives: short, because a guess must be safe. */
const assumedLifeSeconds = 300;

/** What error texts must not repeat: servers have been seen to quote the request. */
type Secrets = readonly string[];

/** Reads a successful response of the token endpoint. Some servers return 200 with an OAuth error. */
export function parseToken(
  body: string,
  issuedAt: number,
  context: CallContext,
  secrets: Secrets,
): StoredToken {
  const response = parseObject(body);
  const accessToken = response?.['access_token'];
  if (isBearerToken(accessToken)) {
    return {
      accessToken,
      issuedAt,
      expiresAt: issuedAt + lifeMs(response?.['expires_in'], assumedLifeSeconds),
    };
  }
  if (typeof response?.['error'] === 'string') throw tokenRefusedError(body, context, secrets);
  throw new EnodeAuthenticationError(
    `The token endpoint ${context.url} answered ${context.status} without an access token: check oauthUrl`,
    undefined,
    context,
  );
}

/** The error for a refused token request: says what to check, and never repeats what the client sent. */
export function tokenRefusedError(
  body: string,
  context: CallContext,
  secrets: Secrets,
  advice: AuthenticationAdvice = {},
): EnodeAuthenticationError {
  const response = parseObject(body);
  const oauthError = textOf(response?.['error'], secrets);
  const description = textOf(response?.['error_description'], secrets);
  const { status } = context;
  // A transient failure is not caused by the credentials.
  const check =
    advice.retryable !== true && (status === undefined || status < 405)
      ? '. Check client id and secret, and that they belong to this environment (sandbox and production credentials differ)'
      : '';
  return new EnodeAuthenticationError(
    `The token endpoint ${context.url} answered ${status}${oauthError === undefined ? '' : ` ${oauthError}`}${description === undefined ? '' : `: ${description}`}${check}`,
    oauthError,
    context,
    advice,
  );
}

/** The error for a token endpoint that redirects. It is not followed: the credentials belong to oauthUrl alone. */
export function redirected(targetOrigin: string | undefined, context: CallContext): EnodeAuthenticationError {
  const target = targetOrigin === undefined ? '' : ` to ${targetOrigin}`;
  return new EnodeAuthenticationError(
    `The token endpoint ${context.url} answered ${context.status}, a redirect${target}, which is not followed: check oauthUrl`,
    undefined,
    context,
  );
}

/** Longer texts are of no use in a message. */
const longestText = 500;

function textOf(value: unknown, secrets: Secrets): string | undefined {
  return typeof value === 'string'
    ? redact(value.slice(0, 10 * longestText), secrets).slice(0, longestText)
    : undefined;
}

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
