import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A receiver of webhooks on this machine. */
export interface Receiver extends AsyncDisposable {
  url: string;
  /** The status it answers. */
  response: number;
  /** Settles with the first delivery. */
  received: Promise<void>;
  deliveries: { headers: IncomingHttpHeaders; body: string }[];
}

export async function startReceiver({ silent = false } = {}): Promise<Receiver> {
  let settle = (): void => {};
  const received = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const deliveries: Receiver['deliveries'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      deliveries.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      settle();
      if (!silent) response.writeHead(receiver.response).end('thanks');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    response: 200,
    received,
    deliveries,
    [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(() => resolve())),
  };
  return receiver;
}
