import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { clientId, clientOf, clientSecret, rejection } from '../support/client.ts';
import { unwrap } from '../../src/index.ts';
import { json, startServer } from '../support/server.ts';

const webhook = {
  url: 'https://a.example/h',
  secret: 'a "webhook" secret/ü',
  events: ['user:vehicle:updated' as const],
  authentication: { headerName: 'x-key', headerValue: 'key-of-the-receiver' },
};

it('what a server quotes of the request is not in problems, raw errors or their texts', async () => {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  await using server = await startServer((request, response) =>
    json(response, 400, {
      title: `You sent ${request.headers.authorization}`,
      detail: `${request.body} ${clientSecret} ${basic}`,
      issues: [{ got: request.headers.authorization }],
    }),
  );
  const enode = clientOf(server);
  const error = await rejection(enode.webhooks.create(webhook));
  const raw = await enode.raw.POST('/webhooks', { body: webhook });
  for (const said of [error, raw.error]) {
    const text = inspect(said, { depth: Infinity }) + JSON.stringify(said);
    expect(text).toContain('[redacted]');
    expect(text).toContain('https://a.example/h');
    for (const secret of ['token-1', 'webhook\\', 'secret/ü', 'key-of-the-receiver', clientSecret, basic]) {
      expect(text).not.toContain(secret);
    }
  }
});

it('what a server quotes of an earlier token is not in problems either', async () => {
  const tokens: string[] = [];
  await using server = await startServer((request, response, count) => {
    tokens.push(request.headers.authorization!.replace('Bearer ', ''));
    json(response, count === 1 ? 401 : 400, { title: `Not ${tokens.join(' and ')}` });
  });
  const enode = clientOf(server);
  for (let call = 0; call < 2; call++) {
    const error = (await rejection(enode.vehicles.get('v1'))) as Error;
    expect(error.message).toContain('Not [redacted] and [redacted]');
    for (const token of tokens) expect(inspect(error, { depth: Infinity })).not.toContain(token);
  }
  expect(new Set(tokens).size).toBe(2);
});

it('what fetch quotes of the request is not in the error of a lost connection', async () => {
  await using server = await startServer();
  const real = globalThis.fetch;
  const enode = clientOf(server, {
    retry: false,
    fetch: async (url, init) => {
      if ((url as string).includes('oauth2')) return real(url, init);
      const cause = Object.assign(new Error('"Bearer token-1" by https://user:hush@proxy:8080'), {
        code: 'ECONNREFUSED',
      });
      throw new TypeError('fetch failed for token-1', { cause });
    },
  });
  const error = await rejection(enode.vehicles.get('v1'));
  expect(error).toMatchObject({ code: 'connection', mayHaveArrived: false });
  const text = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error);
  expect(text).toContain('ECONNREFUSED');
  for (const secret of ['token-1', 'hush']) expect(text).not.toContain(secret);
});

/** How writers of JSON, URLs and HTML spell one text. */
const spelled: [string, (text: string) => string][] = [
  [
    'JSON by .NET',
    (text) => text.replaceAll(/[+&'<>]/g, (char) => `\\u00${char.charCodeAt(0).toString(16).toUpperCase()}`),
  ],
  [
    'JSON by Gson',
    (text) => text.replaceAll(/[=<>&']/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
  ],
  [
    'JSON with every character escaped',
    (text) => Array.from(text, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  ],
  ['JSON with slashes escaped', (text) => text.replaceAll('/', String.raw`\/`)],
  ['a URL', encodeURIComponent],
  ['a URL in a URL', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['HTML by numbers', (text) => text.replaceAll(/\W/g, (char) => `&#${char.charCodeAt(0)};`)],
  [
    'HTML by hexadecimal numbers',
    (text) => text.replaceAll(/\W/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`),
  ],
];

it.each(spelled)(
  'a secret that a server spells as %s is not in the problem of a call',
  async (_how, spell) => {
    const secret = 'ab+cd/ef==&"gh';
    await using server = await startServer((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(`{"title":"No","detail":"the secret ${spell(secret)} is wrong"}`);
    });
    const error = await rejection(clientOf(server).webhooks.create({ ...webhook, secret }));
    expect(error).toMatchObject({ code: 'problem', detail: 'the secret [redacted] is wrong' });
  },
);

it.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)(
  'a token that a server quotes is not in a problem that was asked for as %s',
  async (parseAs) => {
    await using server = await startServer((request, response) =>
      json(response, 400, { title: 'No', detail: `You sent ${request.headers.authorization}` }),
    );
    const error = await rejection(unwrap(clientOf(server).raw.GET('/vehicles', { parseAs })));
    expect(error).toMatchObject({ code: 'problem', detail: 'You sent Bearer [redacted]' });
  },
);

it('bytes that a failing response has and that quote nothing stay as they are', async () => {
  const bytes = new Uint8Array([0, 255, 254, 128, 37, 43, 92]);
  await using server = await startServer((_request, response) => {
    response.writeHead(400, { 'content-type': 'application/octet-stream' });
    response.end(bytes);
  });
  const { response } = await clientOf(server).raw.GET('/vehicles', { parseAs: 'stream' });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

it.each<[string, (authorization: string) => object]>([
  ['plain headers', (authorization) => ({ config: { headers: { authorization } } })],
  ['a Headers', (authorization) => ({ request: { headers: new Headers({ authorization }) } })],
  ['a Map', (authorization) => ({ headers: new Map([['authorization', authorization]]) })],
  ['a stack', (authorization) => ({ stack: `Error: ${authorization}\n    at fetch` })],
])(
  'a token that the error of a fetch keeps in %s is not in the cause of a lost connection',
  async (_where, kept) => {
    await using server = await startServer();
    const real = globalThis.fetch;
    const enode = clientOf(server, {
      retry: false,
      fetch: async (url, init) => {
        if ((url as string).includes('oauth2')) return real(url, init);
        const authorization = new Headers(init?.headers).get('authorization')!;
        throw Object.assign(new Error('socket hang up'), kept(authorization), { code: 'ECONNRESET' });
      },
    });
    const error = await rejection(enode.vehicles.get('v1'));
    expect(error).toMatchObject({
      code: 'connection',
      cause: { message: 'socket hang up', code: 'ECONNRESET' },
    });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('token-1');
  },
);
