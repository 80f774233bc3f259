import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { describe, expect, it } from 'vitest';

import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.ts';
import { startReceiver } from './receiver.ts';
import { bench, fetchToken, linkBody } from './support.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url), 'utf8');

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends a request over a socket of its own, byte for byte, so that nothing corrects its `Host`. */
async function send(url: string, { method = 'GET', headers = {}, body = '' }: Sent = {}) {
  const { protocol, hostname: host, port, pathname, search, host: own } = new URL(url);
  const options = { host, port: Number(port), rejectUnauthorized: false };
  const socket = protocol === 'https:' ? connectTls(options) : connect(options);
  const length = String(Buffer.byteLength(body));
  const fields = { host: own, connection: 'close', 'content-length': length, ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) chunks.push(chunk);
  const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
  const [status = '', ...given] = head.split('\r\n');
  const received = given.map((line) => /^([^:]+): (.*)$/.exec(line)?.slice(1) as [string, string]);
  return {
    status: Number(status.split(' ')[1]),
    headers: new Headers(received),
    text: rest.join('\r\n\r\n'),
  };
}

const basic = ({ clientId, clientSecret }: Pick<Simulator, 'clientId' | 'clientSecret'>) =>
  `Basic ${btoa(`${clientId}:${clientSecret}`)}`;

const tokenRequest = (sim: Simulator, headers: Record<string, string> = {}) =>
  send(sim.oauthUrl, {
    method: 'POST',
    headers: {
      authorization: basic(sim),
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: 'grant_type=client_credentials',
  });

describe('the host that a request names', () => {
  const routes = ['/oauth2/token', '/vehicles', '/link/x', '/fleet', '/pages/fleet.js', '/health/ready'];

  it.each(routes)('the host that a request names must be one of this machine on %s', async (path) => {
    await using sim = await createSimulator();
    const { port } = new URL(sim.apiUrl);
    const evil = [
      `evil.example:${port}`,
      'evil.example',
      `127.0.0.1.evil.example:${port}`,
      '192.168.0.7',
      '',
    ];
    for (const host of [...evil, 'a@localhost', 'localhost evil.example', 'localhost.']) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const response = await send(sim.apiUrl + path, { method, headers: { host } });
        expect([host, method, response.status]).toEqual([host, method, 403]);
      }
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'LOCALHOST']) {
      expect((await send(sim.apiUrl + path, { headers: { host } })).status).not.toBe(403);
    }
  });

  it('the host that a request names is refused in words that say what to do, before hooks, and logged', async () => {
    await using sim = await createSimulator();
    let hooked = 0;
    sim.onRequest(() => void (hooked += 1));
    const response = await tokenRequest(sim, { host: 'enode' });
    expect(response.status).toBe(403);
    expect(JSON.parse(response.text)).toMatchObject({
      detail: expect.stringMatching(/"enode".*--allow-host/),
    });
    expect([hooked, sim.tokens.issued]).toEqual([0, 0]);
    expect(sim.requests.at(-1)).toMatchObject({ target: 'oauth', path: '/oauth2/token', status: 403 });
  });

  it('the host that a request names may be one that was allowed, or that of the public URL', async () => {
    await using sim = await createSimulator({
      allowHosts: ['Enode.internal'],
      publicUrl: 'http://enode:8484',
    });
    const origin = sim.localUrl;
    const status = async (host: string) => (await send(`${origin}/vehicles`, { headers: { host } })).status;
    expect(await Promise.all(['enode.internal:1', 'enode:8484', 'enode', 'enode.evil'].map(status))).toEqual([
      401, 401, 401, 403,
    ]);
  });

  it('the host that a request names may be any address where the simulator listens on more than loopback', async () => {
    await using sim = await createSimulator({ host: '0.0.0.0' });
    const status = async (host: string) =>
      (await send(`${sim.apiUrl}/vehicles`, { headers: { host } })).status;
    expect(await Promise.all(['10.0.0.1:8484', '[fe80::1]', 'evil.example'].map(status))).toEqual([
      401, 401, 403,
    ]);
  });
});

describe('a page of another site', () => {
  it.each(['/oauth2/token', '/webhooks', '/link/x/complete', '/fleet/clock'])(
    'a page of another site cannot post to %s',
    async (path) => {
      await using sim = await createSimulator();
      const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' };
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        expect((await send(sim.apiUrl + path, { method, headers, body: '{}' })).status).toBe(403);
      }
      const own = await send(sim.apiUrl + path, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: '',
      });
      expect(own.status).not.toBe(403);
    },
  );

  it('a page of another site can lead to a link page and to the fleet page', async () => {
    await using bed = await bench();
    const { linkUrl } = (await bed.call('POST', '/users/ada/link', { json: linkBody() })).json;
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await send(linkUrl, { headers })).status).toBe(200);
    expect((await send(bed.sim.fleetUrl, { headers })).status).toBe(200);
  });
});

describe('credentials', () => {
  const secretsOf = async (options: SimulatorOptions): Promise<string[]> => {
    await using sim = await createSimulator(options);
    const { access_token: token } = (await fetchToken(sim)).json;
    return [sim.clientId, sim.clientSecret, token];
  };

  it('credentials differ per start, access tokens too, while ids and figures stay the same', async () => {
    const [one, other] = [await secretsOf({}), await secretsOf({})];
    for (const [index, secret] of one.entries()) expect(secret).not.toBe(other[index]);
    await using a = await createSimulator();
    await using b = await createSimulator();
    expect(a.user('ada').vehicle().state).toEqual(b.user('ada').vehicle().state);
  });

  it('credentials follow a seed that is given', async () => {
    expect(await secretsOf({ seed: 7 })).toEqual(await secretsOf({ seed: 7 }));
    expect(await secretsOf({ seed: 7 })).not.toEqual(await secretsOf({ seed: 8 }));
  });
});

describe('a simulator that others reach', () => {
  it('a simulator that others reach uses its public URL for itself and in links', async () => {
    await using sim = await createSimulator({
      publicUrl: 'https://enode.example',
      credentials: { clientId: 'a', clientSecret: 'b' },
    });
    expect([sim.apiUrl, sim.oauthUrl, sim.fleetUrl]).toEqual([
      'https://enode.example',
      'https://enode.example/oauth2/token',
      'https://enode.example/fleet',
    ]);
    const origin = sim.localUrl;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenAt(origin)}` };
    const response = await send(`${origin}/users/ada/link`, {
      method: 'POST',
      headers,
      body: JSON.stringify(linkBody()),
    });
    expect(JSON.parse(response.text).linkUrl).toMatch(/^https:\/\/enode\.example\/link\/\w+$/);
  });

  it.each([
    [{ host: '0.0.0.0' }, true],
    [{ publicUrl: 'https://enode.example' }, true],
    [{ controlToken: 'a-token-of-my-own' }, true],
    [{ host: 'localhost' }, false],
    [{ host: '127.0.0.2' }, false],
    [{ publicUrl: 'http://localhost:8484' }, false],
    [{}, false],
  ])('a simulator that others reach with %j asks for a control token: %s', async (options, asks) => {
    await using sim = await createSimulator(options);
    expect(sim.controlToken !== undefined).toBe(asks);
    const origin = sim.localUrl;
    expect((await send(`${origin}/fleet`)).status).toBe(asks ? 401 : 200);
    expect((await send(`${origin}/fleet/events/none`)).status).toBe(asks ? 401 : 404);
    expect((await send(`${origin}/pages/fleet.css`)).status).toBe(200);
  });

  it('a simulator that others reach lets in who has the token, in the address once or by the form, and remembers', async () => {
    await using sim = await createSimulator({ host: '0.0.0.0' });
    sim.user('ada').vehicle({ displayName: 'Flash' });
    const token = sim.controlToken!;
    expect(token.length).toBeGreaterThanOrEqual(32);
    const asked = await send(sim.fleetUrl);
    expect([asked.status, asked.text.includes('Flash'), asked.text.includes('Control token')]).toEqual([
      401,
      false,
      true,
    ]);
    const wrong = await send(`${sim.fleetUrl}?token=wrong`);
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    const entered = await send(`${sim.fleetUrl}?show=users&token=${token}`);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/fleet?show=users']);
    const set = entered.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/; Path=\/fleet; HttpOnly; SameSite=Lax$/);
    const cookie = set.split(';')[0]!;
    expect((await send(sim.fleetUrl, { headers: { cookie } })).text).toContain('Flash');
    expect((await send(sim.fleetUrl, { headers: { cookie: `${cookie}x` } })).status).toBe(401);
    const byForm = await send(`${sim.apiUrl}/fleet/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `token=${token}`,
    });
    expect([byForm.status, byForm.headers.get('location'), byForm.headers.get('set-cookie')]).toEqual([
      303,
      '/fleet',
      set,
    ]);
    const clock = (headers: Record<string, string>) =>
      send(`${sim.apiUrl}/fleet/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'by=1h',
      });
    expect((await clock({})).status).toBe(401);
    expect((await clock({ cookie, origin: 'http://evil.example' })).status).toBe(403);
    expect((await clock({ cookie })).status).toBe(303);
  });

  it('a simulator that others reach takes forms whose origin is the public URL, as behind a proxy that changes the host', async () => {
    await using sim = await createSimulator({
      publicUrl: 'https://enode.example',
      controlToken: 'a-token-of-my-own',
    });
    const origin = sim.localUrl;
    const post = async (from: string) =>
      (
        await send(`${origin}/fleet/sign-in`, {
          method: 'POST',
          headers: { origin: from, 'content-type': 'application/x-www-form-urlencoded' },
          body: 'token=a-token-of-my-own',
        })
      ).status;
    expect([
      await post('https://enode.example'),
      await post(origin),
      await post('https://evil.example'),
    ]).toEqual([303, 303, 403]);
  });

  it('a simulator that others reach speaks https', async () => {
    await using sim = await createSimulator({ tls: { cert: fixture('cert.pem'), key: fixture('key.pem') } });
    expect(sim.apiUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const { status, text } = await tokenRequest(sim);
    expect([status, JSON.parse(text).token_type]).toEqual([200, 'bearer']);
    const form = {
      method: 'POST',
      headers: { origin: sim.apiUrl, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'by=1m',
    };
    expect((await send(`${sim.apiUrl}/fleet/clock`, form)).status).toBe(303);
    expect((await send(sim.apiUrl.replace('https', 'http'))).status).toBeNaN();
  });

  it('a simulator that others reach delivers to hosts that were allowed by name, over plain HTTP too, and to no others', async () => {
    await using receiver = await startReceiver();
    const url = receiver.url.replace('127.0.0.1', '[::ffff:7f00:1]');
    const subscribe = (sim: Simulator) => sim.webhooks.subscribe({ url, secret: 'long-enough' });
    await using closed = await createSimulator();
    expect(() => subscribe(closed)).toThrow('http:// only on loopback addresses and allowed hosts');
    await using sim = await createSimulator({ webhooks: { allowHosts: ['[::FFFF:7F00:1]'] } });
    subscribe(sim);
    sim.user('ada').vehicle();
    await sim.webhooks.flush();
    // Where there is no IPv6, the attempt says so: it was made.
    const [delivery] = sim.webhooks.deliveries;
    expect(delivery?.attempts).toHaveLength(1);
    expect([...receiver.deliveries.map(() => 200), 200]).toContain(delivery?.attempts[0]?.status ?? 200);
    expect(delivery?.attempts[0]?.error ?? '').not.toContain('allowed hosts only');
  });

  it('a simulator that others reach has the subscriptions that it was started with', async () => {
    await using receiver = await startReceiver();
    await using sim = await createSimulator({
      webhooks: { subscriptions: [{ url: receiver.url, secret: 'long-enough' }] },
    });
    sim.user('ada').vehicle();
    await sim.webhooks.flush();
    expect(receiver.deliveries[0]?.body).toContain('user:vehicle:discovered');
  });
});

describe('network options that cannot be', () => {
  it.each([
    [{ host: '' }, 'host is empty'],
    [{ publicUrl: 'enode:8484' }, 'publicUrl is "enode:8484": give scheme, host and port alone'],
    [{ publicUrl: 'http://enode/path' }, 'give scheme, host and port alone'],
    [{ publicUrl: 'http://a:b@enode' }, 'give scheme, host and port alone'],
    [{ controlToken: 'short' }, 'controlToken needs at least 16 characters'],
    [{ controlToken: 'with a line\nbreak in it' }, 'controlToken needs at least 16 characters'],
    [{ allowHosts: ['http://enode'] }, 'allowHosts has "http://enode": give names of hosts'],
    [{ webhooks: { allowHosts: ['app:3000'] } }, 'webhooks.allowHosts has "app:3000"'],
    [{ tls: { cert: '', key: '' } }, 'tls needs a cert and a key'],
    [{ webhooks: { subscriptions: [{ secret: 'abc' }] } }, 'secret must have 6 characters'],
  ])('network options that cannot be: %j is refused', async (options, words) => {
    await expect(createSimulator(options)).rejects.toThrow(words);
  });
});

it('responses carry an id by which the log knows the request', async () => {
  await using bed = await bench();
  const responses = [await bed.call('GET', '/vehicles'), await bed.call('GET', '/nowhere')];
  const ids = responses.map(({ headers }) => headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(2);
  expect(bed.sim.requests.slice(-2).map(({ id }) => id)).toEqual(ids);
});

const tokenAt = async (origin: string): Promise<string> =>
  (await fetchToken({ oauthUrl: `${origin}/oauth2/token`, clientId: 'a', clientSecret: 'b' })).json
    .access_token;

it('a port in use is named', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(createSimulator({ port })).rejects.toThrow('EADDRINUSE');
  server.close();
});
