import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';

export interface LoopbackSandbox extends AsyncDisposable {
  readonly sim: Simulator;
  /** A proxy that leads to the simulator, whatever host it is asked for. */
  readonly proxyUrl: string;
  /** Hosts that it was asked for. */
  readonly asked: Set<string>;
  /** Environment variables of a process that shall find the simulator under the vendor's addresses. */
  readonly env: Record<string, string>;
}

const tls = new URL('../fixtures/tls/', import.meta.url);
const certificate = new URL('enode-cert.pem', tls);

/** The vendor's hosts on this machine: a simulator behind a proxy, with a certificate in their names. */
export async function startSandbox(): Promise<LoopbackSandbox> {
  const sim = await createSimulator({
    clock: { mode: 'real', speed: 120 },
    allowHosts: [
      'enode-api.sandbox.enode.io',
      'oauth.sandbox.enode.io',
      'enode-api.production.enode.io',
      'oauth.production.enode.io',
    ],
    tls: {
      cert: await readFile(certificate, 'utf8'),
      key: await readFile(new URL('enode-key.pem', tls), 'utf8'),
    },
  });
  const port = Number(new URL(sim.apiUrl).port);
  const asked = new Set<string>();
  const sockets = new Set<Socket>();
  const proxy = createServer((_request, response) => void response.writeHead(405).end());
  proxy.on('connect', ({ url = '' }, client: Socket, head: Buffer) => {
    asked.add(url);
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    sim,
    proxyUrl,
    asked,
    env: {
      NODE_USE_ENV_PROXY: '1',
      HTTPS_PROXY: proxyUrl,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: certificate.pathname,
      ENODE_CLIENT_ID: sim.clientId,
      ENODE_CLIENT_SECRET: sim.clientSecret,
      ENODE_ENVIRONMENT: 'sandbox',
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
      await sim.close();
    },
  };
}
