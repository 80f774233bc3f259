import type { Client } from '../auth/clients.ts';
import type { AccessTokens } from '../auth/tokens.ts';
import { type Incoming, jsonResponse, mediaType, type Outgoing } from '../exchange/exchange.ts';

const uncached = { 'cache-control': 'no-store' };

/** The token endpoint: client credentials by HTTP Basic, a form body, errors in the manner of OAuth 2.0. */
export function handleTokenRequest(
  incoming: Incoming,
  clients: readonly Client[],
  tokens: AccessTokens,
): Outgoing {
  if (incoming.method !== 'POST') return refusal(405, 'invalid_request', 'Use POST', { allow: 'POST' });
  if (mediaType(incoming) !== 'application/x-www-form-urlencoded') {
    return refusal(400, 'invalid_request', 'The body must be application/x-www-form-urlencoded');
  }
  const client = clientIn(incoming.header('authorization'), clients);
  if (!client) {
    return refusal(401, 'invalid_client', 'Client authentication failed: unknown client or wrong secret', {
      'www-authenticate': 'Basic realm="oauth2"',
    });
  }
  const grant = new URLSearchParams(incoming.body).get('grant_type');
  if (grant === null) return refusal(400, 'invalid_request', 'The parameter grant_type is missing');
  if (grant !== 'client_credentials') {
    return refusal(400, 'unsupported_grant_type', 'Only the grant type client_credentials is supported');
  }
  const body = {
    access_token: tokens.issue(client),
    expires_in: tokens.lifetimeSeconds,
    scope: '',
    token_type: 'bearer',
  };
  return jsonResponse(200, body, uncached);
}

function clientIn(authorization: string | undefined, clients: readonly Client[]): Client | undefined {
  const encoded = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  // RFC 6749 wants both parts form-encoded; many clients send them as they are. Either is taken.
  return clients.find(
    ({ clientId, clientSecret }) =>
      [text.slice(0, colon), formDecode(text.slice(0, colon))].includes(clientId) &&
      [text.slice(colon + 1), formDecode(text.slice(colon + 1))].includes(clientSecret),
  );
}

function formDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

const refusal = (
  status: number,
  error: string,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): Outgoing => jsonResponse(status, { error, error_description: description }, { ...uncached, ...headers });
