import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signDelivery, type SignedDelivery } from '../../../src/webhooks/index.ts';
import { captureConsole } from '../../webhooks/handle/support.ts';
import { createApp as createExpressApp } from './express.ts';
import { createReceiver as createFetchReceiver } from './fetch-style.ts';
import { createApp as createHonoApp } from './hono.ts';
import { createApp as createFastifyApp } from './fastify.ts';
import { handler as lambda } from './lambda.ts';
import { createApp as createNestApp } from './nest.ts';
import { POST } from './next-route-handler.ts';
import { createReceiver as createNodeReceiver } from './node.ts';
import { vehicleUpdated } from './sample.ts';
import { batteryLevels, save } from './storage.ts';

const secret = 'the-secret-of-the-webhook';
const path = '/webhooks/enode';
let delivery: SignedDelivery;
let forged: SignedDelivery;

beforeEach(async () => {
  captureConsole(); // Without onError, refused deliveries are told there.
  batteryLevels.clear();
  const events = [vehicleUpdated('v-1', 42), vehicleUpdated('v-2', null)];
  delivery = await signDelivery({ events, secret });
  forged = await signDelivery({ events: [vehicleUpdated('v-1', 99)], secret: 'another' });
});
afterEach(() => vi.unstubAllEnvs());

/** What came of a genuine delivery, the same again, and a forged one. */
async function receive(send: (delivery: SignedDelivery) => Promise<Response>) {
  batteryLevels.clear();
  const statuses: number[] = [];
  for (const each of [delivery, delivery, forged]) statuses.push((await send(each)).status);
  return { statuses, saved: Object.fromEntries(batteryLevels) };
}

const received = { statuses: [200, 200, 401], saved: { 'v-1': 42, 'v-2': null } };

/** The same over a real socket, then what else is to be asked of the server. */
async function serve(server: Server, more?: (origin: string) => Promise<void>) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const result = await receive(({ headers, body }) =>
      fetch(origin + path, { method: 'POST', headers, body }),
    );
    await more?.(origin);
    return result;
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const toRequest = (each: SignedDelivery) => each.toRequest(`https://receiver.example${path}`);

describe('the examples', () => {
  it('fetch-style: called as Deno and Bun do', async () => {
    const handler = createFetchReceiver(secret, save);
    const info = { remoteAddr: { hostname: '127.0.0.1' } };
    expect(await receive((each) => handler(toRequest(each), info))).toEqual(received);
  });

  it('fetch-style: called as Workers do', async () => {
    const handler = createFetchReceiver(secret, save);
    const held: Promise<unknown>[] = [];
    const context = { waitUntil: (work: Promise<unknown>) => void held.push(work) };
    expect((await handler(toRequest(delivery), { ENVIRONMENT: 'x' }, context)).status).toBe(200);
    await Promise.all(held);
    expect(Object.fromEntries(batteryLevels)).toEqual(received.saved);
  });

  it('Next route handler', async () => {
    vi.stubEnv('ENODE_WEBHOOK_SECRET', secret);
    expect(await receive((each) => POST(toRequest(each)))).toEqual(received);
  });

  it('Hono, in process and on Node', async () => {
    const app = createHonoApp(secret);
    expect(await receive(async (each) => app.request(toRequest(each)))).toEqual(received);
    const server = createAdaptorServer({ fetch: createHonoApp(secret).fetch }) as Server;
    expect(await serve(server)).toEqual(received);
  });

  it('Express, whose other routes keep their parser', async () => {
    const echoed = async (origin: string) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${origin}/echo`, { method: 'POST', headers, body: '{"parsed":true}' });
      expect(await answer.json()).toEqual({ parsed: true });
    };
    expect(await serve(createServer(createExpressApp(secret)), echoed)).toEqual(received);
  });

  it('node:http', async () => {
    const notFound = async (origin: string) => expect((await fetch(origin)).status).toBe(404);
    expect(await serve(createNodeReceiver([secret, 'the-one-before']), notFound)).toEqual(received);
  });

  it('Nest with rawBody: true', async () => {
    vi.stubEnv('ENODE_WEBHOOK_SECRET', secret);
    const app = await createNestApp();
    await app.init();
    expect(await serve(app.getHttpServer() as Server)).toEqual(received);
    await app.close();
  });

  it('Fastify, whose other routes keep their parser', async () => {
    const app = createFastifyApp(secret);
    await app.ready();
    const echoed = async (origin: string) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${origin}/echo`, { method: 'POST', headers, body: '{"parsed":true}' });
      expect(await answer.json()).toEqual({ parsed: true });
    };
    expect(await serve(app.server, echoed)).toEqual(received);
  });

  it('Lambda, with the body as text and in base64', async () => {
    vi.stubEnv('ENODE_WEBHOOK_SECRET', secret);
    let isBase64Encoded = false;
    const send = async ({ headers, body }: SignedDelivery) => {
      isBase64Encoded = !isBase64Encoded;
      const { statusCode, body: text } = await lambda({
        requestContext: { http: { method: 'POST' } },
        headers: { ...headers },
        body: isBase64Encoded ? Buffer.from(body).toString('base64') : body,
        isBase64Encoded,
      });
      return new Response(text, { status: statusCode });
    };
    expect(await receive(send)).toEqual(received);
  });
});
