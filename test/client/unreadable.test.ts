import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { problem, startServer } from '../support/server.ts';

const params = { path: { vehicleId: 'v1' } };
const get = async (status: number, body: string, headers: Record<string, string>) => {
  await using server = await startServer(
    (_request, response) => void response.writeHead(status, headers).end(body),
  );
  const { raw } = clientOf(server);
  return {
    server,
    error: await rejection(unwrap(raw.GET('/vehicles/{vehicleId}', { params, retry: false }))),
  };
};

describe('a response that is not what the API promises', () => {
  it.each([
    [
      'HTML',
      '<!doctype html><p>Sign in, secret-in-body</p>',
      { 'content-type': 'text/html' },
      'HTML instead of JSON',
    ],
    [
      'HTML that claims to be JSON',
      '<html></html>',
      { 'content-type': 'application/json' },
      'HTML instead of JSON',
    ],
    ['truncated JSON', '{"id": "secret-in-body', { 'content-type': 'application/json' }, 'not valid JSON'],
    [
      'truncated JSON with a length',
      '{"id": ',
      { 'content-type': 'application/json', 'content-length': '7' },
      'not valid JSON',
    ],
    ['an empty body', '', { 'content-type': 'application/json' }, 'an empty body'],
    ['an empty body with a length', '', { 'content-length': '0' }, 'an empty body'],
  ])(
    'a response that is not what the API promises: %s: a typed error with status and URL',
    async (_name, body, headers, reason) => {
      const { server, error } = await get(200, body, headers);
      expect(error).toMatchObject({
        code: 'unreadable',
        bodyLength: body.length,
        context: { operation: 'GET /vehicles/{vehicleId}', url: `${server.url}/vehicles/v1`, status: 200 },
      });
      expect((error as Error).message).toContain(reason);
      expect(JSON.stringify(error)).not.toContain('secret-in-body');
      expect(String(error)).not.toContain('secret-in-body');
    },
  );

  it('a body that breaks off is a broken connection', async () => {
    await using server = await startServer((request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id":');
      setImmediate(() => request.socket.destroy());
    });
    const error = await rejection(clientOf(server).raw.GET('/vehicles', { retry: false }));
    expect(error).toMatchObject({ code: 'connection', mayHaveArrived: true });
  });

  it.each([
    ['an empty 404', 404, '', {}, { kind: 'not-found', title: 'not-found', detail: '' }],
    ['an empty 409', 409, '', {}, { kind: 'vendor-rejected' }],
    [
      'a 502 in HTML',
      502,
      '<html>bad gateway</html>',
      { 'content-type': 'text/html' },
      { kind: 'server-error', retryable: true, detail: '' },
    ],
    [
      'a truncated problem',
      400,
      '{"type": "x',
      { 'content-type': 'application/problem+json' },
      { kind: 'bad-request' },
    ],
    ['an unknown status', 418, '', {}, { kind: 'http-418', retryable: false }],
  ])(
    'a response that is not what the API promises: %s is a problem named by its status',
    async (_name, status, body, headers, expected) => {
      const { error } = await get(status, body, headers);
      expect(error).toMatchObject({ code: 'problem', status, issues: [], type: undefined, ...expected });
    },
  );

  it('an empty success is passed on where the document declares no body', async () => {
    await using server = await startServer((_request, response) => void response.writeHead(204).end());
    const { data } = await clientOf(server).raw.POST('/vehicles/{vehicleId}/refresh-hint', { params });
    expect(data).toBeUndefined();
  });
});

it('an empty success of an operation that the document does not have is passed on', async () => {
  await using server = await startServer((_request, response) => void response.writeHead(200).end());
  const { data, response } = await clientOf(server).raw.GET('/of/tomorrow' as '/vehicles');
  expect({ data, status: response.status }).toEqual({ data: undefined, status: 200 });
});

describe('problems', () => {
  it('problems carry what the response says', async () => {
    const issues = [{ path: 'chargeLimit', message: 'too high' }];
    const body = JSON.stringify({
      type: 'https://docs.enode.io/problems/payload-validation-error?x#y',
      title: 'T',
      detail: 'D',
      issues,
    });
    const { server, error } = await get(400, body, {
      'content-type': 'application/problem+json',
      'enode-version': '2024-10-01',
      'x-request-id': 'req-7',
    });
    expect(error).toMatchObject({
      name: 'EnodeProblemError',
      kind: 'payload-validation-error',
      status: 400,
      title: 'T',
      detail: 'D',
      issues,
      retryable: false,
      retryAt: undefined,
      requestId: 'req-7',
      context: {
        operation: 'GET /vehicles/{vehicleId}',
        url: `${server.url}/vehicles/v1`,
        version: '2024-10-01',
        responseVersion: '2024-10-01',
      },
    });
    expect((error as Error).message).toBe(
      'GET /vehicles/{vehicleId} answered 400 payload-validation-error: T (D)',
    );
  });

  it('problems of older versions name their kind in `error` and their text in `message`', async () => {
    const { error } = await get(
      401,
      JSON.stringify({ error: 'https://docs.enode.io/problems/unauthorized', message: 'no' }),
      {},
    );
    expect(error).toMatchObject({
      kind: 'unauthorized',
      type: 'https://docs.enode.io/problems/unauthorized',
      detail: 'no',
    });
  });

  it('problems hold the time of Retry-After', async () => {
    await using server = await startServer((_request, response) =>
      problem(response, 503, 'service-unavailable', { 'retry-after': '7' }),
    );
    const error = (await rejection(unwrap(clientOf(server).raw.GET('/vehicles', { retry: false })))) as {
      retryAt: Date;
    };
    expect(Math.abs(error.retryAt.getTime() - Date.now() - 7_000)).toBeLessThan(2_000);
  });
});

describe('where an object is promised', () => {
  const responding = (status: number, body: string) =>
    startServer(
      (_request, response) =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(body || undefined),
    );

  it.each([
    [204, '', 'an empty body'],
    [200, 'null', 'null instead of an object'],
    [200, '"ok"', 'a string instead of an object'],
    [200, '5', 'a number instead of an object'],
    [200, 'true', 'a boolean instead of an object'],
    [200, '[]', 'a list instead of an object'],
    [200, '[{"id":"v1"}]', 'a list instead of an object'],
  ])(
    'where an object is promised: %i with %s is a typed error, from facade and raw client',
    async (status, body, words) => {
      await using server = await responding(status, body);
      const enode = clientOf(server);
      for (const call of [
        () => enode.vehicles.get('v1'),
        () => enode.raw.GET('/vehicles/{vehicleId}', { params }),
      ]) {
        const error = await rejection(call());
        expect(error).toMatchObject({ code: 'unreadable', context: { status }, bodyLength: body.length });
        expect((error as Error).message).toContain(words);
      }
    },
  );

  it('where an object is promised, lists and texts pass where they are promised, or asked for', async () => {
    await using server = await responding(200, '[]');
    const { raw } = clientOf(server);
    expect((await raw.GET('/health/vehicles')).data).toEqual([]);
    expect((await raw.GET('/vehicles/{vehicleId}', { params, parseAs: 'text' })).data).toBe('[]');
  });
});
