import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Incoming, Outgoing } from './exchange.ts';
import type { HookAnswer } from './hooks.ts';

/** What the server does with a request whose body was read: an answer, or one that a hook made up. */
export type Respond = (incoming: Incoming) => Promise<Outgoing | HookAnswer>;

export interface RunningServer {
  /** For example `http://127.0.0.1:41234`. */
  origin: string;
  /** Stops listening and ends all connections, busy ones too. */
  close(): Promise<void>;
}

const largestBody = 1_048_576;

/** Listens on loopback only. Port 0 takes a free one. */
export async function startServer(port: number, respond: Respond): Promise<RunningServer> {
  const server = createServer((request, response) => {
    serve(request, response, respond).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, respond: Respond): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    write(response, { status: 413, headers: { connection: 'close' } });
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const answer = await respond({
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
  if (answer === 'destroy') response.destroy();
  else if (typeof answer === 'function') answer(response);
  else write(response, answer);
}

function write(
  response: ServerResponse,
  { status, headers = {}, body = '' }: Exclude<HookAnswer, 'destroy' | Function>,
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const length =
    status === 204 || status === 304 ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(status, { ...type, ...headers, ...length });
  response.end(text);
}

/** Undefined if there is more than the simulator takes. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    // Read on: an answer written while the sender still writes would be lost.
    if (size <= largestBody) chunks.push(chunk);
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString('utf8');
}
