import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Chance from 0 up to 1 that depends on its arguments only, not on when it is drawn. */
export function draw(...of: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of of.join('|')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** What every body repeats of the request that it answers. */
export interface Echo {
  readonly user: string | undefined;
  readonly path: string;
  readonly run: string;
  readonly version: string;
  /** Headers that begin with `x-`. */
  readonly own: Readonly<Record<string, string>>;
}

export const pageSize = 4;
export const itemCount = (user: string): number => Math.floor(draw('items', user) * 15);
/** The ids of a user's list, in order. */
export const idsOf = (user: string): string[] =>
  Array.from({ length: itemCount(user) }, (_, index) => `v.${user}.${index}`);

export interface EchoServer extends AsyncDisposable {
  readonly url: string;
  readonly oauthUrl: string;
  /** What should never have arrived. */
  readonly violations: string[];
  /** How often the command of each run was carried out. */
  readonly carriedOut: Map<string, number>;
  readonly counts: Record<Mood | 'stale', number>;
}

type Mood = 'good' | 'busy' | 'tooMany' | 'revoked' | 'reset' | 'cut';

/** Runs are named `<letter><number>.<user>`, so that the server knows whose each request is. */
export const userOfRun = (run: string): string => run.slice(run.indexOf('.') + 1);

/**
 * A server that repeats in each body what it was asked and by whom, and that is slow, busy, broken or out of
 * order as its seed says. Times are counted in turns of the event loop.
 */
export async function startEchoServer(seed: number): Promise<EchoServer> {
  const violations: string[] = [];
  const carriedOut = new Map<string, number>();
  const counts = { good: 0, busy: 0, tooMany: 0, revoked: 0, reset: 0, cut: 0, stale: 0 };
  const seen = new Map<string, number>();
  let generation = 0;
  /** Requests with a good token since one was revoked. Who is refused twice in a row gives up, so not too often. */
  let good = 0;

  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.url === '/oauth2/token') {
        const token = { access_token: `t-${generation}`, expires_in: 3599, scope: '', token_type: 'bearer' };
        // A token of the generation in which it was asked for, which may be over when it arrives.
        return after(draw(seed, 'token', generation) * 10, () => send(response, 200, token));
      }
      const echo = echoOf(request);
      const key = `${request.method} ${echo.run} ${request.url}`;
      const attempt = (seen.get(key) ?? 0) + 1;
      seen.set(key, attempt);
      check(echo, request);
      const mood = moodOf(request, key, attempt);
      const turns = draw(seed, 'turns', key, attempt) ** 3 * 40;
      after(turns, () => respond(request, response, echo, mood));
    });
    request.on('error', () => undefined);
    response.on('error', () => undefined);
  });

  function check(echo: Echo, { method, url = '' }: IncomingMessage): void {
    const owner = userOfRun(echo.run);
    const fault = (what: string) => violations.push(`${method} ${url} of ${echo.run}: ${what}`);
    if (echo.user !== undefined && echo.user !== owner) fault(`user ${echo.user}`);
    const vehicle = /\/vehicles\/v\.([^./]+)\./.exec(url);
    if (vehicle !== null && vehicle[1] !== owner) fault('vehicle of another user');
    const cursor = new URL(url, 'http://x').searchParams.get('after');
    if (cursor !== null && !cursor.startsWith(`${owner}:`)) fault(`cursor ${cursor}`);
    const odd = Number(echo.own['x-attempt']) % 2 === 1;
    if ((echo.own['x-odd'] !== undefined) !== odd) fault('a header of another attempt');
  }

  function moodOf({ url = '', headers }: IncomingMessage, key: string, attempt: number): Mood {
    const look = url.includes('/actions/');
    const at = draw(seed, 'mood', key, attempt);
    if (headers.authorization !== `Bearer t-${generation}`) {
      counts.stale++;
      return 'revoked';
    }
    if (++good > 450 && at > 0.95) {
      good = 0;
      generation++;
      return 'revoked';
    }
    if (attempt > 2 || look) return 'good';
    if (at < 0.04) return 'busy';
    if (at < 0.08) return 'tooMany';
    if (at < 0.09) return 'reset';
    return at < 0.1 ? 'cut' : 'good';
  }

  function respond(request: IncomingMessage, response: ServerResponse, echo: Echo, mood: Mood): void {
    counts[mood]++;
    if (mood === 'reset' && request.method === 'GET') return void request.socket.destroy();
    if (mood === 'busy') return send(response, 503, { detail: 'busy', echo }, { 'retry-after': '0' });
    if (mood === 'tooMany') return send(response, 429, { detail: 'slow', echo }, { 'retry-after': '0' });
    if (mood === 'revoked') return send(response, 401, { detail: 'revoked', echo });
    if (request.method === 'POST') carriedOut.set(echo.run, (carriedOut.get(echo.run) ?? 0) + 1);
    if (mood === 'reset') return void request.socket.destroy();
    const body = JSON.stringify(bodyOf(request, echo));
    if (mood === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.write(body.slice(0, body.length / 2));
      return after(3, () => void request.socket.destroy());
    }
    const { version } = echo;
    send(response, 200, body, { 'enode-version': version });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    oauthUrl: `${url}/oauth2/token`,
    violations,
    carriedOut,
    counts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function echoOf({ url = '', headers }: IncomingMessage): Echo {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) if (name.startsWith('x-')) own[name] = String(value);
  const run = own['x-run'] ?? /\/actions\/action-([^/?]+)/.exec(url)?.[1] ?? '';
  const inHeader = headers['enode-user-id'];
  const user = typeof inHeader === 'string' ? inHeader : /^\/users\/([^/?]+)/.exec(url)?.[1];
  return { user, path: url, run, version: String(headers['enode-version']), own };
}

function bodyOf({ method, url = '' }: IncomingMessage, echo: Echo): unknown {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const id = pathname.split('/').at(-1)!;
  if (method === 'POST' || pathname.includes('/actions/')) {
    const at = '2024-01-01T00:00:00Z';
    const state = method === 'POST' ? 'PENDING' : 'CONFIRMED';
    const completedAt = method === 'POST' ? null : at;
    const times = { createdAt: at, updatedAt: method === 'POST' ? at : '2024-01-01T00:01:00Z', completedAt };
    const userId = userOfRun(echo.run);
    const target = { targetId: `v.${userId}.${/\d+/.exec(echo.run)?.[0]}`, targetType: 'vehicle' };
    return { id: `action-${echo.run}`, userId, ...target, state, ...times, echo };
  }
  if (id === 'me' || pathname === `/users/${id}`) return { id: echo.user, linkedVendors: [], echo };
  if (id !== 'vehicles') return { id, echo };
  const user = echo.user ?? userOfRun(echo.run);
  const items = idsOf(user).map((one) => ({ id: one, userId: user, echo }));
  if (echo.version === '2023-04-15') return items;
  const page = Number(searchParams.get('after')?.split(':')[1] ?? 0);
  const next = (page + 1) * pageSize < items.length ? `${user}:${page + 1}` : null;
  const data = items.slice(page * pageSize, (page + 1) * pageSize);
  return { data, pagination: { after: next, before: null } };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Runs something after a number of turns of the event loop. */
export function after(turns: number, run: () => void): void {
  setImmediate(turns < 1 ? run : () => after(turns - 1, run));
}
