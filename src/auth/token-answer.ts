import { EnodeAuthenticationError } from '../errors/authentication-error.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { basicAuthorization } from './basic-authorization.ts';
import type { StoredToken } from './token-store.ts';

/** Used when the answer does not say how long the token lives: short, because a guess must be safe. */
const assumedLifeSeconds = 300;

/** What RFC 6750 allows in a bearer token. Anything else would be refused as a header, with its value in the error. */
const bearerToken = /^[A-Za-z0-9\-._~+/]+=*$/;

/** Reads a successful answer of the token endpoint. */
export function parseToken(body: string, issuedAt: number, context: CallContext): StoredToken {
  const answer = parseObject(body);
  const accessToken = answer?.['access_token'];
  if (typeof accessToken !== 'string' || !bearerToken.test(accessToken)) {
    throw new EnodeAuthenticationError(
      `The token endpoint ${context.url} answered ${context.status} without an access token: check oauthUrl`,
      undefined,
      context,
    );
  }
  const expiresIn = Number(answer?.['expires_in']);
  const lifeSeconds = expiresIn > 0 ? expiresIn : assumedLifeSeconds;
  return { accessToken, issuedAt, expiresAt: issuedAt + lifeSeconds * 1000 };
}

/** The error for a refused token request: says what to check, and never repeats what the client sent. */
export function refusal(
  body: string,
  context: CallContext,
  secrets: { readonly clientId: string; readonly clientSecret: string },
): EnodeAuthenticationError {
  const answer = parseObject(body);
  const oauthError = typeof answer?.['error'] === 'string' ? redact(answer['error'], secrets) : undefined;
  const description = answer?.['error_description'];
  const said = typeof description === 'string' ? `: ${redact(description, secrets)}` : '';
  const { status } = context;
  const advice =
    status === 400 || status === 401 || status === 403
      ? '. Check client id and secret, and that they belong to this environment (sandbox and production credentials differ)'
      : '';
  return new EnodeAuthenticationError(
    `The token endpoint ${context.url} answered ${status}${oauthError === undefined ? '' : ` ${oauthError}`}${said}${advice}`,
    oauthError,
    context,
  );
}

/** Servers have been seen to quote the request in their error texts. */
function redact(text: string, secrets: { readonly clientId: string; readonly clientSecret: string }): string {
  const encoded = basicAuthorization(secrets.clientId, secrets.clientSecret).slice('Basic '.length);
  return text.replaceAll(encoded, '[redacted]').replaceAll(secrets.clientSecret, '[redacted]');
}

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
