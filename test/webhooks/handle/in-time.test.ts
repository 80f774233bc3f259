import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { signDelivery, toNodeHandler } from '../../../src/webhooks/index.ts';
import { invalidated, requestOf, secret, setUp, url } from './support.ts';

const budget = 100;
const tesla = [invalidated('TESLA')];

describe('a response comes in time', () => {
  it('a response comes in time when the function that gives the secrets never answers', async () => {
    const { handler, failures } = setUp({ budget, secrets: () => new Promise<never>(() => {}) });
    expect((await handler(await requestOf(tesla))).status).toBe(503);
    expect(failures).toMatchObject([{ kind: 'refused', reason: 'timeout', status: 503 }]);
  });

  it('a response comes in time when the body stalls, which is then read no further', async () => {
    const { handler, failures, vendors } = setUp({ budget });
    const { headers } = await signDelivery({ events: tesla, secret });
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      cancel: () => void (cancelled = true),
    });
    expect((await handler.receive({ headers, body })).status).toBe(503);
    expect([cancelled, vendors]).toEqual([true, []]);
    expect(failures).toMatchObject([{ reason: 'timeout' }]);
  });

  it('a response comes in time when a connection drips, over node:http', async () => {
    const { handler } = setUp({ budget });
    const server = createServer(toNodeHandler(handler));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const head = ['POST / HTTP/1.1', 'host: x', `x-enode-signature: sha1=${'0'.repeat(40)}`];
    socket.write([...head, 'transfer-encoding: chunked', '', '1\r\n['].join('\r\n'));
    const drip = setInterval(() => void socket.write('\r\n1\r\n '), 20);
    try {
      const status = await new Promise<string>((resolve) => {
        socket.once('data', (data: Buffer) => resolve(data.toString().slice(0, 12)));
        socket.on('error', () => {});
      });
      expect(status).toBe('HTTP/1.1 503');
    } finally {
      clearInterval(drip);
      socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    }
  });
});

describe('a delivery in parts', () => {
  const authentication = { headerName: 'X-My-Key', headerValue: 'a-key-nobody-may-see' };

  it.each(['POST', 'post', 'Post', undefined])(
    'a delivery in parts may have the method %s',
    async (method) => {
      const { handler } = setUp();
      const { headers, body } = await signDelivery({ events: tesla, secret });
      expect((await handler.receive({ method, headers, body })).status).toBe(200);
    },
  );

  it('a delivery in parts may have the names of its headers in any case, in any shape', async () => {
    const { headers, body } = await signDelivery({ events: tesla, secret, deliveryId: 'd-1' });
    const all = { ...headers, 'x-my-key': authentication.headerValue };
    const pairs = Object.entries(all).map(([name, value]) => [name.toUpperCase(), value] as const);
    for (const shape of [
      new Headers(all),
      Object.fromEntries(pairs),
      Object.fromEntries(pairs.map(([name, value]) => [name, [value]])),
      new Map(pairs),
      pairs,
      pairs.flat(),
    ]) {
      const { handler, contexts, failures } = setUp({ authentication });
      expect((await handler.receive({ headers: shape, body })).status).toBe(200);
      expect([contexts[0]?.deliveryId, failures]).toEqual(['d-1', []]);
    }
  });

  it.each(['ключ', '🔑', 'a\nb', 'a\0b', '\u2028'])(
    'a delivery in parts is not authentic with a header value of %o',
    async (odd) => {
      const { headers, body } = await signDelivery({ events: tesla, secret });
      const { handler } = setUp({ authentication });
      const given = { ...headers, 'x-my-key': odd, [odd]: odd };
      expect((await handler.receive({ headers: given, body })).status).toBe(401);
      const signed = { 'x-my-key': authentication.headerValue, 'x-enode-signature': odd };
      expect((await handler.receive({ headers: signed, body })).status).toBe(401);
    },
  );

  it('a delivery in parts that is larger than it may be is neither hashed nor parsed', async () => {
    const { handler, failures } = setUp({ maxBytes: 1000 });
    const { headers } = await signDelivery({ events: tesla, secret });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 500;
        controller.enqueue(new Uint8Array(500));
      },
    });
    for (const body of ['x'.repeat(1001), Buffer.alloc(1001), endless]) {
      expect((await handler.receive({ headers, body })).status).toBe(413);
    }
    expect(sent).toBeLessThan(3000);
    const declared = new Request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': '1001' },
      body: 'x',
    });
    expect((await handler(declared)).status).toBe(413);
    expect(failures.map((failure) => failure.kind === 'refused' && failure.reason)).toEqual(
      Array.from({ length: 4 }, () => 'oversized-body'),
    );
  });

  it('a delivery in parts is not worked on with a secret that is too short, wherever it comes from', async () => {
    expect(() => setUp({ secrets: 'abcde' })).toThrow(/shorter than 6/);
    const { handler, failures } = setUp({ secrets: () => ['abcde'] });
    expect((await handler(await requestOf(tesla))).status).toBe(500);
    expect(failures).toMatchObject([{ kind: 'internal' }]);
  });
});
