import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EnvHttpProxyAgent, ProxyAgent } from 'undici';
import { ProxyAgent as ProxyAgent6 } from 'undici6';
import { ProxyAgent as ProxyAgent7 } from 'undici7';
import { expect, it, onTestFinished } from 'vitest';
import { clientOf, clientId, clientSecret } from '../support/client.ts';
import { startServer } from '../support/server.ts';

/** A proxy on loopback that takes tunnels and whole URLs, and notes where they lead. */
async function startProxy(): Promise<{ url: string; targets: string[] }> {
  const targets: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((received, sent) => {
    targets.push(new URL(received.url!).host);
    const { method, headers } = received;
    received.pipe(
      ask(received.url!, { method, headers }, (response) => {
        sent.writeHead(response.statusCode!, response.headers);
        response.pipe(sent);
      }),
    );
  });
  server.on('connect', ({ url }, socket: Socket) => {
    targets.push(url!);
    const [host, port] = url!.split(':');
    const through = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(through).pipe(socket);
    });
    for (const one of [socket, through]) {
      open.add(one);
      one.on('error', () => one.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const one of open) one.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, targets };
}

it.each([
  ['ProxyAgent of undici 8', (url: string) => new ProxyAgent(url)],
  ['ProxyAgent of undici 7', (url: string) => new ProxyAgent7(url)],
  ['ProxyAgent of undici 6', (url: string) => new ProxyAgent6(url)],
  ['EnvHttpProxyAgent', (url: string) => new EnvHttpProxyAgent({ httpProxy: url, noProxy: '' })],
])('tokens and calls go through a %s that is given as dispatcher', async (_name, agentTo) => {
  await using server = await startServer();
  const proxy = await startProxy();
  const agent = agentTo(proxy.url);
  onTestFinished(() => agent.destroy());
  const enode = clientOf(server, { dispatcher: agent });
  await enode.vehicles.get('v1');
  await enode.raw.GET('/vehicles');
  expect(server.received).toHaveLength(2);
  expect(new Set(proxy.targets)).toEqual(new Set([new URL(server.url).host]));
});

it.each([undefined, 'fetch'])(
  'NODE_USE_ENV_PROXY makes calls go through the proxy of the environment, with ENODE_TRANSPORT %o',
  async (transport) => {
    await using server = await startServer();
    const proxy = await startProxy();
    const index = new URL('../../src/index.ts', import.meta.url).href;
    const options = {
      version: '2024-10-01',
      apiUrl: server.url,
      oauthUrl: server.oauthUrl,
      clientId,
      clientSecret,
    };
    const program = `
      import { createEnode } from '${index}';
      await createEnode(${JSON.stringify(options)}).vehicles.get('v1');
    `;
    const variables = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, NO_PROXY: '' };
    const { PATH } = process.env;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { PATH, ...variables, ...(transport !== undefined && { ENODE_TRANSPORT: transport }) },
    });
    expect(server.received).toHaveLength(1);
    // Fetch says in which mode it is.
    expect(server.received[0]!.headers['sec-fetch-mode'] !== undefined).toBe(transport === 'fetch');
    expect(new Set(proxy.targets)).toEqual(new Set([new URL(server.url).host]));
  },
  60_000,
);
