import { describe, expect, it, vi } from 'vitest';
import type { EnodeHooks } from '../../src/index.ts';
import { clientOf, clientSecret, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';

function recorder(): { hooks: EnodeHooks; seen: [string, Record<string, unknown>][] } {
  const seen: [string, Record<string, unknown>][] = [];
  const record = (name: string) => (event: object) => void seen.push([name, { ...event }]);
  return {
    seen,
    hooks: {
      onRequest: record('request'),
      onResponse: record('response'),
      onRetry: record('retry'),
      onError: record('error'),
    },
  };
}

describe('hooks', () => {
  it('see each attempt, the waits and the token, and no secret', async () => {
    await using server = await startServer((_request, response, count) =>
      count === 1 ? problem(response, 503, 'x') : json(response, 200, {}, { 'enode-version': '2024-10-01' }),
    );
    const { hooks, seen } = recorder();
    await clientOf(server, { hooks }).raw.GET('/users/{userId}/vehicles', {
      params: { path: { userId: 'u' }, query: { after: 'cursor' } },
    });
    expect(
      seen.map(([name, event]) => [name, event['operation'], event['attempt'], event['status']]),
    ).toEqual([
      ['request', 'POST token', 1, undefined],
      ['response', 'POST token', 1, 200],
      ['request', 'GET /users/{userId}/vehicles', 1, undefined],
      ['response', 'GET /users/{userId}/vehicles', 1, 503],
      ['retry', 'GET /users/{userId}/vehicles', 1, 503],
      ['request', 'GET /users/{userId}/vehicles', 2, undefined],
      ['response', 'GET /users/{userId}/vehicles', 2, 200],
    ]);
    const last = seen.at(-1)![1];
    expect(last).toMatchObject({
      method: 'GET',
      url: `${server.url}/users/u/vehicles`,
      version: '2024-10-01',
      answeredVersion: '2024-10-01',
    });
    expect(last['durationMs']).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`token-1|cursor|${clientSecret}`));
  });

  it('see the error a call ends with', async () => {
    await using server = await startServer((request) => void request.socket.destroy());
    const { hooks, seen } = recorder();
    const error = await rejection(clientOf(server, { hooks }).raw.GET('/vehicles', { retry: 1 }));
    expect(seen.find(([name]) => name === 'retry')![1]).toMatchObject({
      status: undefined,
      error: { code: 'connection' },
    });
    expect(seen.at(-1)).toEqual([
      'error',
      expect.objectContaining({ operation: 'GET /vehicles', attempt: 2, error }),
    ]);
  });

  it('onRequest adds headers to each attempt, but not the client’s own', async () => {
    await using server = await startServer((_request, response, count) =>
      count === 1 ? problem(response, 503, 'x') : json(response, 200, {}),
    );
    let span = 0;
    const tracing = clientOf(server, {
      hooks: { onRequest: ({ setHeader }) => setHeader('traceparent', `span-${++span}`) },
    });
    await tracing.raw.GET('/vehicles');
    expect(server.received.map(({ headers }) => headers['traceparent'])).toEqual(['span-2', 'span-3']);
    const forging = clientOf(server, {
      hooks: { onRequest: ({ setHeader }) => setHeader('Authorization', 'x') },
    });
    expect(await rejection(forging.raw.GET('/vehicles'))).toMatchObject({ code: 'input' });
  });

  it('what onRequest throws ends the call; what the others throw does not', async () => {
    await using server = await startServer((_request, response, count) =>
      count === 1 ? problem(response, 503, 'x') : json(response, 200, {}),
    );
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = () => {
      throw new TypeError('hook is broken');
    };
    const watching = clientOf(server, { hooks: { onResponse: broken, onRetry: broken, onError: broken } });
    expect((await watching.raw.GET('/vehicles')).response.status).toBe(200);
    expect(report).toHaveBeenCalled();
    const ending = clientOf(server, { hooks: { onRequest: broken, onError: broken } });
    expect(await rejection(ending.raw.GET('/vehicles'))).toEqual(new TypeError('hook is broken'));
    expect(server.received).toHaveLength(2);
  });

  it('may be an object with methods that use this', async () => {
    await using server = await startServer();
    class Metrics implements EnodeHooks {
      count = 0;
      onResponse(): void {
        this.count++;
      }
    }
    const metrics = new Metrics();
    await clientOf(server, { hooks: metrics }).raw.GET('/vehicles');
    expect(metrics.count).toBe(2);
  });
});
