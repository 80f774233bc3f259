import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { checkRuntime } from '../../src/cli/doctor/local-checks.ts';
import { checkProxy, proxyFor } from '../../src/cli/doctor/proxy.ts';
import { checkClock, checkReach } from '../../src/cli/doctor/reach.ts';
import { enode, startSimulator, slow } from './support.ts';

const asked = { NODE_USE_ENV_PROXY: '1' };

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/tls/${name}`, import.meta.url));

/** Listens on a free port of this machine until the test ends. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const serve = (response: RequestListener): Promise<number> => listening(createServer(response));

const serveTls = (cert: string, key = 'key.pem'): Promise<number> =>
  listening(
    createTlsServer(
      { cert: readFileSync(fixture(cert)), key: readFileSync(fixture(key)) },
      (_request, response) => response.end('{}'),
    ),
  );

/** What the doctor says of a server in place of Enode. */
async function doctor(url: string, env: Record<string, string>): Promise<string> {
  const own = { ENODE_API_URL: url, ENODE_OAUTH_URL: `${url}/oauth2/token` };
  const credentials = { ENODE_CLIENT_ID: 'some-client', ENODE_CLIENT_SECRET: 'some-secret' };
  const { code, stdout, stderr } = await enode(['doctor'], { ...credentials, ...own, ...env });
  // Node 22 warns of its proxies, which are an experiment there.
  expect([code, stderr.replace(/^\(node:\d+\) \[UNDICI-EHPA\].*\n.*\n/, '')]).toEqual([5, '']);
  return stdout;
}

async function world() {
  const { sim, env } = await startSimulator();
  onTestFinished(() => sim.close());
  return { sim, env };
}

it('enode doctor finds nothing broken where all is well, and says what is missing', slow, async () => {
  const { env } = await world();
  const { code, stdout } = await enode(['doctor'], env);
  expect(stdout).toMatch(/^ok +version answered +2024-10-01$/m);
  expect(stdout).toMatch(/^warning +webhooks +no subscription\n +→ /m);
  expect(stdout).toMatch(/\nNothing is broken\.\n$/);
  expect(code).toBe(0);
});

it('enode doctor names each fault with its remedy, as JSON for programs', slow, async () => {
  const { sim, env } = await world();
  sim.faults.add({ route: 'GET /webhooks', fault: { type: 'version', responseVersion: '2023-04-15' } });
  const wrong = {
    ...env,
    ENODE_API_VERSION: '2024-01-01',
    HTTPS_PROXY: 'http://user:pass@proxy.example:8080',
  };
  const { code, stdout } = await enode(['doctor', '--json'], wrong);
  expect(code).toBe(5);
  expect(stdout).not.toContain('user:pass');
  const findings = JSON.parse(stdout) as { name: string; status: string; remedy?: string }[];
  const byName = Object.fromEntries(findings.map((finding) => [finding.name, finding]));
  expect(byName['API version']).toMatchObject({
    status: 'warning',
    remedy: expect.stringContaining('enode diff 2024-01-01'),
  });
  expect(byName['proxy']).toMatchObject({
    status: 'warning',
    remedy: expect.stringContaining('NODE_USE_ENV_PROXY'),
  });
  expect(byName['version answered']).toMatchObject({ status: 'failed' });
});

it(
  'enode doctor says what is wrong with credentials and environment, and checks no more than it can',
  slow,
  async () => {
    const { env } = await world();
    const none = await enode(['doctor'], {});
    expect(none.code).toBe(5);
    expect(none.stdout).toMatch(
      /^FAILED +credentials +ENODE_CLIENT_ID and ENODE_CLIENT_SECRET not set\n +→ /m,
    );
    expect(none.stdout).toMatch(/^FAILED +environment /m);
    const { ENODE_OAUTH_URL: _, ...half } = env;
    const halfSet = await enode(['doctor'], half);
    expect(halfSet.code).toBe(5);
    expect(halfSet.stdout).toMatch(/^FAILED +environment .*ENODE_OAUTH_URL.* is missing\n +→ .*\n/m);
    expect(halfSet.stdout).toMatch(/\n1 fault to correct\.\n$/);
    const other = await enode(['doctor'], { ...env, ENODE_CLIENT_ID: 'of-production' });
    expect(other.stdout).toMatch(/^FAILED +token [^]*sandbox and production have different ones/m);
    expect(other.code).toBe(5);
  },
);

it(
  'enode doctor tells faults of certificates apart: untrusted, expired, of another host, none at all',
  slow,
  async () => {
    const trusted = { NODE_EXTRA_CA_CERTS: fixture('cert.pem') };
    const untrusted = `https://localhost:${await serveTls('cert.pem')}`;
    const expired = `https://localhost:${await serveTls('expired-cert.pem')}`;
    const foreign = `https://localhost:${await serveTls('enode-cert.pem', 'enode-key.pem')}`;
    const plain = `https://localhost:${await serve((_request, response) => response.end())}`;
    const [one, two, three, four, five] = await Promise.all([
      doctor(untrusted, {}),
      doctor(expired, { NODE_EXTRA_CA_CERTS: fixture('expired-cert.pem') }),
      doctor(foreign, { NODE_EXTRA_CA_CERTS: fixture('enode-cert.pem') }),
      doctor(plain, trusted),
      doctor(untrusted, trusted),
    ]);
    expect(one).toMatch(
      /^FAILED +connection .*DEPTH_ZERO_SELF_SIGNED_CERT\n.*not trusted.*NODE_EXTRA_CA_CERTS/m,
    );
    expect(two).toMatch(/^FAILED +connection .*CERT_HAS_EXPIRED\n.*check the clock/m);
    expect(three).toMatch(/^FAILED +connection .*enode-api\.sandbox\.enode\.io.*\n.*that of another host/m);
    expect(four).toMatch(/^FAILED +connection .*SSL.*\n.*does not speak TLS/m);
    expect(five).toMatch(/^ok +connection /m);
    // It answers 200 with something: no question of credentials.
    expect(five).toMatch(/^FAILED +token .*without an access token.*\n.*something else than Enode/m);
  },
);

it('enode doctor blames the proxy for what the proxy does, and shows no password of it', slow, async () => {
  const server = createServer();
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
  );
  const asking = await listening(server);
  const gone = createServer();
  const dead = await listening(gone);
  gone.close();
  const by = (port: number) => ({
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: `http://me:proxy-password@127.0.0.1:${port}`,
  });
  const target = 'https://enode.invalid';
  const texts = await Promise.all([
    doctor(target, by(dead)),
    doctor(target, by(asking)),
    doctor(target, { ...by(dead), NO_PROXY: '.invalid' }),
  ]);
  expect(texts[0]).toMatch(
    /by the proxy 127\.0\.0\.1:\d+ of HTTPS_PROXY: ECONNREFUSED\n.*correct HTTPS_PROXY/,
  );
  expect(texts[1]).toMatch(/Proxy response \(407\).*\n.*put user and password into HTTPS_PROXY/);
  expect(texts[2]).toMatch(/^FAILED +connection +enode\.invalid: E.*\n.*the name enode\.invalid/m);
  expect(texts.join()).not.toContain('proxy-password');
});

it('enode doctor says of credentials that cannot be right what is wrong with them', slow, async () => {
  const { env } = await world();
  const [quoted, inUrl] = await Promise.all([
    enode(['doctor'], { ...env, ENODE_CLIENT_SECRET: "'in-quotes'" }),
    enode(['doctor'], { ...env, ENODE_API_URL: 'https://me:api-password@api.example' }),
  ]);
  expect(quoted).toMatchObject({
    code: 5,
    stdout: expect.stringMatching(/^FAILED +set-up +clientSecret stands in quotes/m),
  });
  expect(inUrl).toMatchObject({
    code: 5,
    stdout: expect.stringMatching(/^FAILED +environment .*user or password/m),
  });
  expect(inUrl.stdout).not.toContain('api-password');
});

it('enode doctor reaches the token endpoint, too, where that is another host', async () => {
  const at = Date.parse('2026-11-27T12:00:00Z');
  const port = await serve((_request, response) => {
    response.setHeader('date', new Date(at).toUTCString()).end('{}');
  });
  const closed = createServer();
  const nowhere = await listening(closed);
  closed.close();
  const { signal } = new AbortController();
  const { findings, reached } = await checkReach(
    { apiUrl: `http://127.0.0.1:${port}`, oauthUrl: `http://127.0.0.1:${nowhere}/oauth2/token` },
    { signal, env: {}, now: () => at + 7 * 60_000 },
  );
  expect(reached).toBe(false);
  expect(findings.map(({ name, status }) => [name, status])).toEqual([
    ['connection', 'ok'],
    ['connection', 'failed'],
    ['clock', 'warning'],
  ]);
  expect(findings[2]).toMatchObject({ detail: 'this machine is 420 s ahead of the server' });
});

it('enode doctor says what to do where nothing listens', slow, async () => {
  const { signal } = new AbortController();
  const { sim } = await world();
  await sim.close();
  const refused = await checkReach(sim, { signal, env: {} });
  expect(refused.reached).toBe(false);
  expect(refused.findings[0]).toMatchObject({
    status: 'failed',
    remedy: expect.stringContaining('simulator'),
  });
});

it('enode doctor compares clocks, Node and proxies without a network', () => {
  const at = Date.parse('2026-11-27T12:00:00Z');
  const date = new Date(at).toUTCString();
  expect(checkClock(date, () => at + 10_000).status).toBe('ok');
  expect(checkClock(date, () => at - 120_000)).toMatchObject({
    status: 'warning',
    detail: expect.stringContaining('120 s behind'),
  });
  expect(checkClock(null).status).toBe('ok');
  expect(checkRuntime('20.19.0').status).toBe('failed');
  expect(checkProxy({}).status).toBe('ok');
  expect(checkProxy({ https_proxy: 'http://p:1', NODE_USE_ENV_PROXY: '1' }, []).status).toBe('ok');
  expect(checkProxy({ https_proxy: 'http://p:1' }, ['--use-env-proxy']).status).toBe('ok');
});

it.each([
  ['none without Node being asked', 'https://a.example', {}, undefined],
  ['that of https', 'https://a.example', { ...asked, HTTP_PROXY: 'http://h:2' }, 's:1'],
  ['that of http', 'http://a.example', { ...asked, HTTP_PROXY: 'http://h:2' }, 'h:2'],
  ['none for http', 'http://a.example', asked, undefined],
  [
    'none for a host that is excepted',
    'https://a.example',
    { ...asked, NO_PROXY: 'b, a.example' },
    undefined,
  ],
  ['none below a host that is excepted', 'https://a.example', { ...asked, no_proxy: '*.example' }, undefined],
  ['one for another port', 'https://a.example', { ...asked, no_proxy: 'a.example:8443' }, 's:1'],
  ['none for any host', 'https://a.example', { ...asked, no_proxy: '*' }, undefined],
])('enode doctor knows which proxy fetch goes by: %s', (_what, url, env, host) => {
  const all = { HTTPS_PROXY: 'http://s:1', ...env };
  expect(proxyFor(new URL(url), all, [])?.host).toBe(host);
});
