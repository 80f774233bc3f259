import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import { describe, expect, it } from 'vitest';
import {
  signDelivery,
  toNodeHandler,
  type NodeRequest,
  type WebhookHandler,
} from '../../../src/webhooks/index.ts';
import {
  deferred,
  invalidated,
  secret,
  setUp,
  turns,
  until,
  type Options,
  type Setup,
} from '../handle/support.ts';

interface Served extends AsyncDisposable {
  readonly url: string;
}

async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const events = Array.from({ length: 100 }, (_, index) => invalidated(`VENDOR-${index} é 😀`));
const delivery = () => signDelivery({ events, secret });

async function post(served: Served): Promise<[number, string]> {
  const { body, headers } = await delivery();
  const response = await fetch(served.url, { method: 'POST', body, headers });
  return [response.status, await response.text()];
}

function withExpress(add: (app: Express, setup: Setup) => void, options: Partial<Options> = {}) {
  const setup = setUp(options);
  const app = express();
  add(app, setup);
  return { ...setup, serve: () => serve(app) };
}

describe('toNodeHandler with node:http', () => {
  it('toNodeHandler with node:http answers deliveries and refuses others', async () => {
    const { handler, vendors } = setUp();
    await using served = await serve(toNodeHandler(handler));
    expect(await post(served)).toEqual([200, 'OK']);
    expect(await post(served)).toEqual([200, 'OK']);
    expect(vendors).toEqual(events.map(({ vendor }) => vendor));
    const { headers, body } = await delivery();
    const forged = await fetch(served.url, { method: 'POST', headers, body: `${body}\n` });
    expect(forged.status).toBe(401);
    const get = await fetch(served.url);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('toNodeHandler with node:http takes a body that arrives in pieces', async () => {
    const { handler, vendors } = setUp();
    await using served = await serve(toNodeHandler(handler));
    const { headers, body } = await delivery();
    const bytes = Buffer.from(body);
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(served.url, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject);
      request.write(bytes.subarray(0, 1001), () =>
        request.write(bytes.subarray(1001, 1002), () => request.end(bytes.subarray(1002))),
      );
    });
    expect(status).toBe(200);
    expect(vendors).toHaveLength(100);
  });

  it.each(['announced', 'not announced'])(
    'toNodeHandler with node:http refuses a body that is too large, its size %s',
    async (how) => {
      const { handler, failures } = setUp({ maxBytes: 1000 });
      await using served = await serve(toNodeHandler(handler));
      const { headers, body } = await delivery();
      const stream = new Blob([body]).stream();
      const response = await fetch(served.url, {
        method: 'POST',
        headers,
        ...(how === 'announced' ? { body } : ({ body: stream, duplex: 'half' } as RequestInit)),
      });
      expect([response.status, response.headers.get('connection')]).toEqual([413, 'close']);
      expect(failures).toMatchObject([{ reason: 'oversized-body' }]);
    },
  );

  it('toNodeHandler with node:http survives a sender that breaks off', async () => {
    const { handler, failures, vendors } = setUp();
    const listener = toNodeHandler(handler);
    let breakOff: (() => void) | undefined;
    await using served = await serve((request, response) => {
      request.once('data', () => breakOff?.());
      request.pause();
      listener(request, response);
    });
    const { headers, body } = await delivery();
    const request = httpRequest(served.url, { method: 'POST', headers });
    request.on('error', () => {});
    breakOff = () => request.destroy();
    request.write(body.slice(0, 1000));
    await until(() => failures.length === 1);
    expect(failures).toMatchObject([{ reason: 'unreadable-body' }]);
    expect(vendors).toEqual([]);
    breakOff = undefined;
    expect(await post(served)).toEqual([200, 'OK']);
  });

  it('toNodeHandler with node:http leaves alone what somebody else answered', async () => {
    const { handler, vendors } = setUp();
    const listener = toNodeHandler(handler);
    const body = deferred();
    await using served = await serve((request, response) => {
      request.once('end', () => {
        response.writeHead(504).end('slow');
        body.resolve();
      });
      listener(request, response);
    });
    expect(await post(served)).toEqual([504, 'slow']);
    await body.promise;
    await until(() => vendors.length === 100);
    await turns();
  });

  it('toNodeHandler with node:http never rejects, whatever the request and the response do', async () => {
    const { handler, failures } = setUp();
    const raise = () => {
      throw new Error('broken');
    };
    const ended = deferred();
    const request = {
      headers: {},
      get rawBody(): unknown {
        return raise();
      },
      on: raise,
      pause: raise,
      resume: raise,
    };
    const response = { statusCode: 0, setHeader: () => undefined, end: () => (ended.resolve(), raise()) };
    toNodeHandler(handler)(request, response);
    await ended.promise;
    await turns();
    expect(response.statusCode).toBe(500);
    expect(failures).toMatchObject([{ kind: 'internal' }]);
  });
});

describe('toNodeHandler with Express', () => {
  it('toNodeHandler with Express ahead of the body parsers: reads the body itself', async () => {
    const { vendors, serve: start } = withExpress((app, { handler }) => {
      app.post('/', toNodeHandler(handler));
      app.use(express.json());
    });
    await using served = await start();
    expect(await post(served)).toEqual([200, 'OK']);
    expect(vendors).toHaveLength(100);
  });

  const kept: [string, (app: Express) => void][] = [
    ['express.raw()', (app) => void app.use(express.raw({ type: 'application/json' }))],
    ['express.text()', (app) => void app.use(express.text({ type: 'application/json' }))],
    [
      'express.json() that keeps the bytes',
      (app) =>
        void app.use(
          express.json({
            verify: (request, _response, bytes) => {
              (request as { rawBody?: Buffer }).rawBody = bytes;
            },
          }),
        ),
    ],
    ['a parser of another type', (app) => void app.use(express.urlencoded())],
  ];
  it.each(kept)(
    'toNodeHandler with Express behind %s: takes the bytes that are left',
    async (_name, parser) => {
      const { vendors, serve: start } = withExpress((app, { handler }) => {
        parser(app);
        app.post('/', toNodeHandler(handler));
      });
      await using served = await start();
      expect(await post(served)).toEqual([200, 'OK']);
      expect(vendors).toHaveLength(100);
    },
  );

  it('toNodeHandler with Express behind express.json(), which has read the bytes: 500, and onError says what to change', async () => {
    const {
      failures,
      vendors,
      serve: start,
    } = withExpress((app, { handler }) => {
      app.use(express.json());
      app.post('/', toNodeHandler(handler));
    });
    await using served = await start();
    expect(await post(served)).toEqual([500, 'Not done']);
    expect(vendors).toEqual([]);
    expect(failures).toMatchObject([
      {
        kind: 'refused',
        reason: 'parsed-body',
        message: expect.stringContaining("express.raw({ type: 'application/json' })") as string,
      },
    ]);
  });

  it('toNodeHandler with Express answers 500 behind something that read the body and kept nothing, and onError says what to change', async () => {
    const { failures, serve: start } = withExpress((app, { handler }) => {
      app.use((request, _response, next) => void request.resume().on('end', next));
      app.post('/', toNodeHandler(handler));
    });
    await using served = await start();
    expect(await post(served)).toEqual([500, 'Not done']);
    expect(failures[0]!.message).toContain('express.raw');
  });
});

describe('toNodeHandler with Nest', () => {
  /** The request of a Nest controller: read and parsed, with the bytes beside it if `rawBody: true`. */
  async function nestRequest(withRawBody: boolean): Promise<NodeRequest> {
    const { headers, body } = await delivery();
    return {
      method: 'POST',
      headers,
      body: JSON.parse(body) as unknown,
      ...(withRawBody ? { rawBody: Buffer.from(body) } : {}),
      readableDidRead: true,
      readableEnded: true,
      complete: true,
      on: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
    };
  }
  /** The response, when it is there. */
  function responseTo(handler: WebhookHandler, request: NodeRequest): Promise<[number, string]> {
    return new Promise((resolve) => {
      const response = {
        statusCode: 0,
        setHeader: () => undefined,
        end: (text: string) => resolve([response.statusCode, text]),
      };
      toNodeHandler(handler)(request, response);
    });
  }

  it('toNodeHandler with Nest and rawBody: true takes the bytes', async () => {
    const { handler, vendors } = setUp();
    expect(await responseTo(handler, await nestRequest(true))).toEqual([200, 'OK']);
    expect(vendors).toHaveLength(100);
  });

  it('toNodeHandler with Nest without it says that it is missing', async () => {
    const { handler, failures } = setUp();
    expect(await responseTo(handler, await nestRequest(false))).toEqual([500, 'Not done']);
    expect(failures[0]!.message).toContain('rawBody: true');
  });
});
