/**
 * Makes calls that fail in every way, each on a line of its own, and prints for each the code of its error and
 * the lines of this file that the stack names. A program of its own, because test runners rewrite code and stacks.
 */
import { fileURLToPath } from 'node:url';
import { createEnode, withResponse, unwrap, type Enode } from '../../src/index.ts';

type Client = Enode<'2024-10-01'>;
type Respond = (signal: AbortSignal) => Response | Promise<Response>;

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const token = () => json(200, { access_token: 'token', expires_in: 3599, token_type: 'bearer' });
const action = {
  id: 'a1',
  userId: 'u',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  completedAt: null,
  state: 'PENDING',
  targetId: 'v1',
  targetType: 'vehicle',
  kind: 'START',
};

/** How the API fails, or the caller's signal ends what waits for it. */
interface Failure {
  token?: Respond;
  api: Respond;
  aborts?: boolean;
  closes?: boolean;
}
const failures: Readonly<Record<string, Failure>> = {
  problem: { api: () => json(404, { type: 'https://x/not-found', title: 'Not found' }) },
  brokenToken: { token: () => json(401, { error: 'invalid_client' }), api: () => json(200, {}) },
  timeout: { api: () => new Promise(() => undefined) },
  abort: { api: () => new Promise(() => undefined), aborts: true },
  close: { api: () => new Promise(() => undefined), closes: true },
  connection: { api: () => Promise.reject(new TypeError('fetch failed')) },
  redirect: { api: () => json(302, {}, { location: 'https://elsewhere.example/' }) },
  html: { api: () => new Response('<html>', { status: 200, headers: { 'content-length': '6' } }) },
  empty: { api: () => new Response(null, { status: 200, headers: { 'content-length': '0' } }) },
  version: { api: () => json(200, { data: [], pagination: {} }, { 'enode-version': '2023-08-01' }) },
};

function clientOf({ token: tokenOf = token, api, aborts, closes }: Failure): Client {
  const aborted = new AbortController();
  // Ended by the request itself, not by a timer: a machine under load would let another timer win.
  const fetch = (async (url: string, { signal }: RequestInit) => {
    if (url.endsWith('/token')) return tokenOf(signal!);
    if (aborts) setImmediate(() => aborted.abort());
    if (closes) setImmediate(() => void enode.close());
    return api(signal!);
  }) as typeof globalThis.fetch;
  const urls = { apiUrl: 'http://localhost:1', oauthUrl: 'http://localhost:1/token' };
  const credentials = { clientId: 'id', clientSecret: 'secret' };
  const signal = aborts ? aborted.signal : undefined;
  const limits = {
    retry: false,
    timeout: aborts || closes ? 5000 : 40,
    onVersionMismatch: 'throw',
    signal,
  } as const;
  const enode = createEnode({ version: '2024-10-01', ...urls, ...credentials, ...limits, fetch });
  return enode;
}

const linkOptions = { secret: 'secret of twenty-two characters' };
const session = { redirectUri: 'https://app.example/linked' } as never;
const subscription = { url: 'https://app.example/hook', secret: 'secret of twenty-two characters' };

// Each case stays on one line, for that line is what is searched for.
// prettier-ignore
const calls: Readonly<Record<string, (enode: Client) => Promise<unknown>>> = {
  method: async (enode) => await enode.vehicles.get('v1'),
  'method of a user': async (enode) => await enode.user('u').vehicles.list(),
  withResponse: async (enode) => await withResponse(enode.vehicles.get('v1')),
  'awaited list': async (enode) => await enode.vehicles.list(),
  'list, withResponse': async (enode) => await withResponse(enode.vehicles.list()),
  'items of a list': async (enode) => { for await (const one of enode.vehicles.list()) void one; },
  'pages of a list': async (enode) => { for await (const one of enode.vehicles.list().pages()) void one; },
  'prefetched list': async (enode) => { for await (const one of enode.vehicles.list({}, { prefetch: true })) void one; },
  command: async (enode) => await enode.vehicles.startCharging('v1'),
  request: async (enode) => await enode.request({ method: 'GET', path: '/vehicles/{id}', params: { id: 'v1' } }),
  'unwrapped raw': async (enode) => await unwrap(enode.raw.GET('/vehicles')),
  'unwrapped response': async (enode) => await unwrap(await enode.raw.GET('/vehicles')),
  raw: async (enode) => await enode.raw.GET('/vehicles'),
  'several at once': async (enode) => await Promise.all([enode.vehicles.get('v1'), enode.chargers.get('c1')]),
  'helper, refresh': async (enode) => await enode.vehicles.refresh('v1', { timeout: 500 }),
  'helper, devices': async (enode) => await enode.users.devices('u'),
  'helper, ensure': async (enode) => await enode.webhooks.ensure(subscription),
  'helper, health': async (enode) => await enode.webhooks.health(),
  'helper, startLink': async (enode) => await enode.startLink('u', session, linkOptions),
  'list, toArray': async (enode) => await enode.vehicles.list().toArray(),
  wait: async (enode) => await (await resumed(enode)).wait({ poll: { first: 1 }, timeout: 300 }),
  'first of two calls': async (enode) => { const one = enode.vehicles.get('v1'); enode.vehicles.get('v2').catch(() => undefined); await one; },
  'first of two waits': async (enode) => { const handle = await resumed(enode); const one = handle.wait({ poll: { first: 1 }, timeout: 300 }); handle.wait({ poll: { first: 1 }, timeout: 300 }).catch(() => undefined); await one; },
  look: async (enode) => await (await resumed(enode)).refresh(),
  cancel: async (enode) => await (await resumed(enode)).cancel(),
};

const resumed = (enode: Client) =>
  enode.actions.resume({
    format: 1,
    apiVersion: '2024-10-01',
    family: 'vehicles',
    id: 'a1',
    target: { type: 'vehicle', id: 'v1' },
    createdAt: null,
    action,
    refusal: null,
  } as never);

// prettier-ignore
const wrongCalls: typeof calls = {
  'input of a method': async (enode) => await enode.vehicles.get(''),
  'input of a method of a user': async (enode) => await enode.user('u').vehicles.list({}, { limit: -1 }),
  'input of a second call': async (enode) => { await enode.vehicles.get('').catch(() => 0); await enode.vehicles.get(''); },
  'input of a second request': async (enode) => { await enode.request({} as never).catch(() => 0); await enode.request({} as never); },
  'input of a list': async (enode) => await enode.vehicles.list({}, { limit: -1 }),
  'input of a loop': async (enode) => { for await (const one of enode.vehicles.list({}, { limit: -1 })) void one; },
  'input of withResponse': async (enode) => await withResponse(enode.vehicles.get('')),
  'input of a command': async (enode) => await enode.vehicles.startCharging(''),
  'input of a second command': async (enode) => { await enode.vehicles.startCharging('').catch(() => 0); await enode.vehicles.startCharging(''); },
  'options of a second command': async (enode) => { await enode.vehicles.startCharging('').catch(() => 0); await enode.vehicles.startCharging('v1', undefined, { timout: 1 } as never); },
  'input of a cancel': async (enode) => await (await resumed(enode)).cancel({ timout: 5 } as never),
  'input of a look': async (enode) => await (await resumed(enode)).refresh({ timout: 5 } as never),
  'input of toArray': async (enode) => await enode.vehicles.list({}, { limit: -1 }).toArray(),
  'input of devices': async (enode) => await enode.users.devices('u', { timout: 5 } as never),
  'input of ensure': async (enode) => await enode.webhooks.ensure({ ...subscription, url: 'no URL' }),
  'input of health': async (enode) => await enode.webhooks.health({ timout: 5 } as never),
  'input of startLink': async (enode) => await enode.startLink('u', { redirectUri: 'no URL' } as never, linkOptions),
  'input of a second startLink': async (enode) => { await enode.startLink('', session, linkOptions).catch(() => 0); await enode.startLink('u', session, { ...linkOptions, timout: 5 } as never); },
  'input of completeLink': async (enode) => await enode.completeLink(5 as never, { ...linkOptions, userId: 'u' }),
  'input of request': async (enode) => await enode.request({ method: 'GET', path: 'vehicles' }),
  'input of raw': async (enode) => await enode.raw.GET('vehicles' as '/vehicles'),
  'input of unwrapped raw': async (enode) => await unwrap(enode.raw.GET('/vehicles/{vehicleId}', {} as never)),
  'input of a wait': async (enode) => await (await resumed(enode)).wait({ timeout: -1 }),
  'input of a helper': async (enode) => await enode.vehicles.refresh('v1', { timeout: -1 }),
  'input of at': async (enode) => void enode.at('2020-01-01' as never),
};

const file = fileURLToPath(import.meta.url);

/** The code of what a call threw, and the lines of this file in its stack. */
async function linesOf(call: () => Promise<unknown>): Promise<{ code: string | null; lines: number[] }> {
  try {
    await call();
    return { code: null, lines: [] };
  } catch (error) {
    const { code = '', stack = '' } = error as Error & { code?: string };
    const frames = stack.split('\n').filter((frame) => frame.includes(file));
    return { code, lines: frames.flatMap((frame) => Number(/:(\d+):\d+\)?$/.exec(frame)?.[1] ?? [])) };
  }
}

const results = [];
for (const [failure, how] of Object.entries(failures)) {
  for (const [name, call] of Object.entries(calls)) {
    const enode = clientOf(how);
    results.push({ failure, name, ...(await linesOf(() => call(enode))) });
    // The second call of a client takes other ways: all is loaded, and a client may be closed.
    results.push({ failure, name: `second ${name}`, ...(await linesOf(() => call(enode))) });
  }
}
for (const [name, call] of Object.entries(wrongCalls)) {
  const enode = clientOf({ api: () => json(200, {}) });
  results.push({ failure: 'input', name, ...(await linesOf(() => call(enode))) });
}
console.log(JSON.stringify(results));
