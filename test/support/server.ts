import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly socket: Socket;
}

export type Handler = (request: Received, response: ServerResponse, count: number) => void | Promise<void>;

/** A server on loopback that does what a test says, byte by byte if need be. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly oauthUrl: string;
  /** What reached the API (not the token endpoint), in order. */
  readonly received: Received[];
  /** How many tokens were asked for. */
  readonly tokenRequests: Received[];
  /** Answers the API. */
  handler: Handler;
  /** Answers the token endpoint; tokens are `token-1`, `token-2` … unless replaced. */
  tokenHandler: Handler;
}

export async function startServer(
  handler: Handler = (_request, response) => json(response, 200, {}),
): Promise<TestServer> {
  const received: Received[] = [];
  const tokenRequests: Received[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers, socket } = request;
      const entry = { method, url, headers, socket, body: Buffer.concat(chunks).toString() };
      const isToken = url === '/oauth2/token';
      const list = isToken ? tokenRequests : received;
      list.push(entry);
      void (isToken ? self.tokenHandler : self.handler)(entry, response, list.length);
    });
    request.on('error', () => undefined);
    response.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const self: TestServer = {
    url,
    oauthUrl: `${url}/oauth2/token`,
    received,
    tokenRequests,
    handler,
    tokenHandler: (_request, response, count) =>
      json(response, 200, {
        access_token: `token-${count}`,
        expires_in: 3599,
        scope: '',
        token_type: 'bearer',
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

export function problem(
  response: ServerResponse,
  status: number,
  kind: string,
  headers: Record<string, string> = {},
): void {
  const body = {
    type: `https://developers.enode.com/api/problems/${kind}`,
    title: kind,
    detail: `detail of ${kind}`,
  };
  response
    .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
    .end(JSON.stringify(body));
}
