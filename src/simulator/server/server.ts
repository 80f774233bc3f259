import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';

import { EnodeInputError } from '../../errors/input-error.ts';
import type { Incoming, Outgoing } from '../exchange/exchange.ts';
import type { HookResponse } from '../http/hooks.ts';
import { nodeHttp, nodeHttps } from '../exchange/node-http.ts';

/** What the server does with a request whose body was read: it resolves with the response, which may be a hook's. */
export type Respond = (incoming: Incoming) => Promise<Outgoing | HookResponse>;

export interface ServerOptions {
  /** 0 takes a free one. */
  port: number;
  /** Name or address of the interface to listen on. */
  host: string;
  /** Certificate chain and private key, PEM; undefined: plain HTTP. */
  tls: { cert: string; key: string } | undefined;
}

export interface RunningServer {
  /** Where it can be reached from this machine, for example `http://127.0.0.1:41234`. */
  origin: string;
  /** Stops listening and ends all connections, busy ones too. */
  close(): Promise<void>;
}

const largestBody = 1_048_576;
/** Snapshots are larger than anything that the API takes. */
const largestSnapshot = 64 * largestBody;

/** Starts to listen. Rejects with an `EnodeInputError` whose cause says why it cannot be done there, or with that certificate. */
export async function startServer(options: ServerOptions, respond: Respond): Promise<RunningServer> {
  const { port, host, tls } = options;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response, respond).catch((error: unknown) => {
      if (response.destroyed || response.headersSent) response.destroy();
      // E.g. an unreadable document: documents are read at their first request.
      else write(response, { status: 500, body: { title: 'The simulator failed', detail: String(error) } });
    });
  };
  const server = await listen(options, listener).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw Object.assign(new EnodeInputError(`The simulator cannot listen on ${host}:${port}: ${why}`), {
      cause,
    });
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const address = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://${reachable(address.address)}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen({ port, host, tls }: ServerOptions, listener: RequestListener): Promise<Server> {
  const server = tls ? nodeHttps().createServer(tls, listener) : nodeHttp.createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** The address as it stands in a URL; one that means all interfaces is reached by loopback. */
function reachable(address: string): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return isIPv6(address) ? `[${address}]` : address;
}

async function serve(request: IncomingMessage, response: ServerResponse, respond: Respond): Promise<void> {
  const isSnapshot = request.url === '/simulator/snapshot';
  const body = await readBody(request, isSnapshot ? largestSnapshot : largestBody);
  if (body === undefined) {
    write(response, { status: 413, headers: { connection: 'close' } });
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const outgoing = await respond({
    method: request.method ?? 'GET',
    // The URL class would resolve dot segments; the path counts as it was sent.
    path: (request.url ?? '/').split('?')[0] ?? '/',
    query: url.searchParams,
    header: (name) => {
      const value = request.headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body,
  });
  if (outgoing === 'destroy') response.destroy();
  else if (typeof outgoing === 'function') outgoing(response);
  else write(response, outgoing);
}

function write(
  response: ServerResponse,
  { status, headers = {}, body = '' }: Exclude<HookResponse, 'destroy' | Function>,
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const length =
    status === 204 || status === 304 ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(status, { ...type, ...headers, ...length });
  response.end(text);
}

/** Undefined if there is more than the simulator takes. */
async function readBody(request: IncomingMessage, largest: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    // Read on: a response written while the sender still writes would be lost.
    if (size <= largest) chunks.push(chunk);
  }
  return size > largest ? undefined : Buffer.concat(chunks).toString('utf8');
}
