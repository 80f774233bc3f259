import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.ts';

export const current = '2024-10-01';
export const old = '2023-04-15';

export interface CallOptions {
  version?: string;
  user?: string;
  json?: unknown;
  /** Sent as it is, instead of `json`. */
  body?: string;
  headers?: Record<string, string>;
  /** Another simulator to ask. @default the bench's own */
  origin?: string;
}

export interface SimulatorResponse {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined if there is none. */
  // Tests look into bodies of many shapes; a wrong one makes an assertion fail, not a type.
  // oxlint-disable-next-line typescript/no-explicit-any
  json: any;
}

export interface Bench extends AsyncDisposable {
  sim: Simulator;
  /** Calls the API over its socket, with a token. */
  call(method: string, path: string, options?: CallOptions): Promise<SimulatorResponse>;
}

/** A simulator with a token in hand. */
export async function bench(options: SimulatorOptions = {}): Promise<Bench> {
  const sim = await createSimulator(options);
  const { access_token: token } = (await fetchToken(sim)).json;
  return {
    sim,
    call: (method, path, { version, user, json, body, headers, origin = sim.apiUrl } = {}) =>
      request(origin + path, method, {
        body: body ?? (json === undefined ? undefined : JSON.stringify(json)),
        headers: {
          authorization: `Bearer ${token}`,
          ...(json !== undefined && { 'content-type': 'application/json' }),
          ...(version && { 'enode-version': version }),
          ...(user && { 'enode-user-id': user }),
          ...headers,
        },
      }),
    [Symbol.asyncDispose]: () => sim.close(),
  };
}

export async function request(
  url: string,
  method: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | undefined } = {},
): Promise<SimulatorResponse> {
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, text, json };
}

export function fetchToken(
  { oauthUrl, clientId, clientSecret }: Pick<Simulator, 'oauthUrl' | 'clientId' | 'clientSecret'>,
  form: Record<string, string> = { grant_type: 'client_credentials' },
): Promise<SimulatorResponse> {
  return request(oauthUrl, 'POST', {
    body: new URLSearchParams(form).toString(),
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  });
}

/** The last segment of a problem's type, which distinguishes problems. */
export const slug = (response: SimulatorResponse): string =>
  String(response.json.type).split('/').at(-1) ?? '';

export const linkBody = (scopes: string[] = ['vehicle:read:data', 'vehicle:control:charging']): object => ({
  scopes,
  language: 'browser',
  redirectUri: 'https://app.example/done',
});
