import 'reflect-metadata';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Controller, Injectable, Module, Post, Body } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import fastify from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { enodeWebhooks } from '../../src/frameworks/fastify.ts';
import { toLambdaHandler } from '../../src/frameworks/lambda.ts';
import { EnodeWebhooksModule } from '../../src/frameworks/nest.ts';
import {
  createWebhookHandler,
  EnodeInputError,
  signDelivery,
  toNodeHandler,
  type WebhookHandler,
} from '../../src/webhooks/index.ts';
import { webhookVersion } from '../../src/webhooks/versions/2024-10-01.ts';

const secret = 'of-this-test';
const event = { event: 'enode:webhook:test', version: '2024-10-01', createdAt: '2026-11-20T10:11:12Z' };

function receiver(more: { budget?: number; maxBytes?: number } = {}): {
  handler: WebhookHandler;
  seen: string[];
} {
  const seen: string[] = [];
  const handler = createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    on: { 'enode:webhook:test': (test) => void seen.push(test.event) },
    onError: () => undefined,
    ...more,
  });
  return { handler, seen };
}

/** Sends a genuine delivery twice, a forged one, one without a body, and something else to another route. */
async function tryOut(base: string): Promise<unknown> {
  const { body, headers } = await signDelivery({ secret, events: [event] });
  const post = async (path: string, init: RequestInit) => {
    const response = await fetch(`${base}${path}`, { method: 'POST', ...init });
    return [response.status, response.ok && path === '/echo' ? await response.json() : undefined];
  };
  const json = { 'content-type': 'application/json' };
  return {
    genuine: await post('/webhooks/enode', { body, headers }),
    again: await post('/webhooks/enode', { body, headers }),
    forged: await post('/webhooks/enode', { body: '[ ]', headers }),
    empty: await post('/webhooks/enode', {}),
    other: await post('/echo', { body: '{"a":1}', headers: json }),
  };
}

const asItShould = {
  genuine: [200, undefined],
  again: [200, undefined],
  forged: [401, undefined],
  empty: [401, undefined],
  other: [expect.any(Number), { a: 1 }],
};

it('a handler receives deliveries in Fastify, and leaves the parsers of other routes alone', async () => {
  const { handler, seen } = receiver();
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(enodeWebhooks, { handler });
  app.post('/echo', (request, reply) => reply.send(request.body));
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  expect(await tryOut(base)).toEqual(asItShould);
  expect(seen).toEqual(['enode:webhook:test']);
});

it('a handler keeps to the prefix and the path that it is given in Fastify', async () => {
  const { handler } = receiver();
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(enodeWebhooks, { handler, path: '/here', prefix: '/api' });
  const delivery = await signDelivery({ secret, events: [event] });
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/api/here',
    headers: delivery.headers,
    payload: delivery.body,
  });
  expect(statusCode).toBe(200);
});

it('a handler responds in Fastify within its budget, while the body still drips in', async () => {
  const { handler, seen } = receiver({ budget: 300 });
  const app = fastify();
  await app.register(enodeWebhooks, { handler });
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const { headers } = await signDelivery({ secret, events: [event] });
  const socket = connect(Number(port), '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
    return app.close();
  });
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST /webhooks/enode HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n${lines.join('')}\r\n[`);
  const drip = setInterval(() => socket.write(' '), 50);
  onTestFinished(() => clearInterval(drip));
  const [first] = await once(socket, 'data');
  expect(String(first)).toMatch(/^HTTP\/1\.1 503 [^]*\r\nconnection: close\r\n/i);
  expect(seen).toEqual([]);
});

it('a handler applies its own limit of bytes in Fastify, above that of Fastify and below it', async () => {
  const app = fastify({ bodyLimit: 500 });
  onTestFinished(() => app.close());
  await app.register(enodeWebhooks, { handler: receiver().handler, path: '/usual' });
  await app.register(enodeWebhooks, { handler: receiver({ maxBytes: 200 }).handler, path: '/small' });
  const delivery = await signDelivery({ secret, events: [{ ...event, text: 'x'.repeat(1000) }] });
  const post = async (url: string) => {
    const { headers, body: payload } = delivery;
    const { statusCode } = await app.inject({ method: 'POST', url, headers, payload });
    return statusCode;
  };
  expect([await post('/usual'), await post('/small')]).toEqual([200, 413]);
});

describe('Nest', () => {
  class Echo {
    echo(body: unknown): unknown {
      return body;
    }
  }
  Controller('echo')(Echo);
  Post()(Echo.prototype, 'echo', Object.getOwnPropertyDescriptor(Echo.prototype, 'echo')!);
  Body()(Echo.prototype, 'echo', 0);

  async function serve(webhooks: ReturnType<typeof EnodeWebhooksModule.forRoot>): Promise<string> {
    // oxlint-disable-next-line typescript/no-extraneous-class -- so are modules of Nest
    class App {}
    Module({ imports: [webhooks], controllers: [Echo] })(App);
    const app = await NestFactory.create(App, { rawBody: true, logger: false, abortOnError: false });
    onTestFinished(() => app.close());
    await app.listen(0, '127.0.0.1');
    return (await app.getUrl()).replace('[::1]', '127.0.0.1');
  }

  it('Nest receives deliveries with a handler that is there', async () => {
    const { handler, seen } = receiver();
    expect(await tryOut(await serve(EnodeWebhooksModule.forRoot({ handler })))).toEqual(asItShould);
    expect(seen).toEqual(['enode:webhook:test']);
  });

  it('Nest receives deliveries with a handler that is made of services', async () => {
    const seen: string[] = [];
    class Cars {
      save(name: string): void {
        seen.push(name);
      }
    }
    Injectable()(Cars);
    // oxlint-disable-next-line typescript/no-extraneous-class -- so are modules of Nest
    class CarsModule {}
    Module({ providers: [Cars], exports: [Cars] })(CarsModule);
    const webhooks = EnodeWebhooksModule.forRootAsync({
      imports: [CarsModule],
      inject: [Cars],
      useFactory: (cars: Cars) =>
        createWebhookHandler({
          secrets: secret,
          versions: [webhookVersion],
          on: { 'enode:webhook:test': (test) => cars.save(test.event) },
          onError: () => undefined,
        }),
    });
    expect(await tryOut(await serve(webhooks))).toEqual(asItShould);
    expect(seen).toEqual(['enode:webhook:test']);
  });
});

describe('Lambda', () => {
  it.each([
    ['a function URL, as text', (body: string) => ({ requestContext: { http: { method: 'POST' } }, body })],
    [
      'an HTTP API, as base64',
      (body: string) => ({
        requestContext: { http: { method: 'POST' } },
        body: Buffer.from(body).toString('base64'),
        isBase64Encoded: true,
      }),
    ],
    ['a REST API', (body: string) => ({ httpMethod: 'POST', body, isBase64Encoded: false })],
  ])('Lambda receives deliveries of %s', async (_name, shape) => {
    const { handler, seen } = receiver();
    const lambda = toLambdaHandler(handler);
    const delivery = await signDelivery({ secret, events: [{ ...event, text: 'ä€😀' }] });
    const headers = { 'X-Enode-Signature': delivery.headers['x-enode-signature'] };
    expect(await lambda({ ...shape(delivery.body), headers })).toMatchObject({ statusCode: 200 });
    expect(await lambda({ ...shape('[]'), headers })).toMatchObject({ statusCode: 401 });
    expect(await lambda({ httpMethod: 'GET', headers: null, body: null })).toMatchObject({ statusCode: 405 });
    expect(seen).toEqual(['enode:webhook:test']);
  });
});

describe('a framework', () => {
  it.each<[string, (given: never) => unknown]>([
    ['Lambda', toLambdaHandler],
    ['Node', toNodeHandler],
    ['Nest', (handler) => EnodeWebhooksModule.forRoot({ handler })],
    ['Nest without options', EnodeWebhooksModule.forRoot],
    ['Nest with a factory', (useFactory) => EnodeWebhooksModule.forRootAsync({ useFactory })],
  ])('a framework refuses at once what is no webhook handler: %s', (_name, use) => {
    for (const given of [undefined, null, 5, {}]) expect(() => use(given as never)).toThrow(EnodeInputError);
  });

  it('a framework refuses a handler that is any other function', () => {
    for (const use of [toLambdaHandler, toNodeHandler]) {
      expect(() => use((() => undefined) as never)).toThrow(/createWebhookHandler returned$/);
    }
  });

  it('a framework refuses options that are misspelt in Nest', () => {
    const { handler } = receiver();
    expect(() => EnodeWebhooksModule.forRoot({ handler, pth: 'x' } as never)).toThrow(/mean "path"\?$/);
  });

  it('a framework refuses to register in Fastify without a handler', async () => {
    const { handler } = receiver();
    const app = fastify();
    onTestFinished(() => app.close());
    const register = async () => {
      await app.register(enodeWebhooks, { hander: handler } as never);
    };
    await expect(register()).rejects.toThrow(
      'The handler of enodeWebhooks is undefined: give what createWebhookHandler returned',
    );
  });

  it('a framework refuses what a factory makes in Nest that is no handler', async () => {
    // oxlint-disable-next-line typescript/no-extraneous-class -- so are modules of Nest
    class App {}
    Module({ imports: [EnodeWebhooksModule.forRootAsync({ useFactory: () => undefined as never })] })(App);
    const made = NestFactory.create(App, { rawBody: true, logger: false, abortOnError: false });
    await expect(made).rejects.toThrow(EnodeInputError);
  });
});
