import type { Simulator } from '../../src/simulator/index.ts';

/** What a client of its own making came to. */
export type Outcome = { works: true } | { works: false; because: string };

/** A kind of client that exists in the wild, in our own words. */
export interface WildClient {
  /** What it does. */
  readonly name: string;
  /** Whether the real API lets it get along, and why not. */
  readonly onTheRealApi: { works: true; because: string } | { works: false; because: string };
  /** Runs it against a lifelike simulator. */
  run(sim: Simulator): Promise<Outcome>;
}

export const works: Outcome = { works: true };
export const fails = (because: string): Outcome => ({ works: false, because });

/** A token, fetched as any HTTP client would. */
export async function tokenOf(sim: Simulator): Promise<{ token: string; expiresIn: number }> {
  const response = await fetch(sim.oauthUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${sim.clientId}:${sim.clientSecret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const token = (await response.json()) as { access_token: string; expires_in: number };
  return { token: token.access_token, expiresIn: token.expires_in };
}

/** A call with a token, read as JSON. */
export async function call(
  sim: Simulator,
  token: string,
  method: string,
  path: string,
  body?: object,
  // Clients in the wild look into bodies of many shapes.
  // oxlint-disable-next-line typescript/no-explicit-any
): Promise<{ status: number; json: any }> {
  const response = await fetch(sim.apiUrl + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

export const secret = 'a-secret-of-the-wild-clients';
