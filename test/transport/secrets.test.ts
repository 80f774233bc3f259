import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { clientId, clientOf, clientSecret, rejection } from '../support/client.ts';
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
