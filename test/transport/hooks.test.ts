import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CallEvent, EndEvent, EnodeHooks } from '../../src/index.ts';
import { clientOf, clientSecret, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';
import { spyLogger } from '../support/spy-logger.ts';

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
  it('hooks see each attempt, the waits and the token, and no secret', async () => {
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
      responseVersion: '2024-10-01',
    });
    expect(last['durationMs']).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`token-1|cursor|${clientSecret}`));
  });

  it('hooks see the error a call ends with', async () => {
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

  it('hooks begin and end each call once, under one id, whatever it comes to', async () => {
    await using server = await startServer((request, response, count) => {
      if (count === 3) return void request.socket.destroy();
      return count === 1
        ? problem(response, 503, 'x')
        : json(response, count === 4 ? 404 : 200, {}, { 'x-request-id': `r${count}` });
    });
    const seen: [string, CallEvent & Partial<EndEvent>][] = [];
    const note = (name: string) => (event: CallEvent) => void seen.push([name, event]);
    const hooks = {
      onStart: note('start'),
      onRequest: note('request'),
      onRetry: note('retry'),
      onError: note('error'),
      onEnd: note('end'),
    };
    const enode = clientOf(server, { hooks });
    await enode.raw.GET('/vehicles');
    await rejection(enode.raw.GET('/vehicles', { retry: 0 }));
    await enode.raw.GET('/vehicles');
    await rejection(enode.raw.GET('/vehicles', { signal: AbortSignal.abort() }));
    const calls = new Map<string, string[]>();
    for (const [name, { callId, attempt }] of seen) {
      calls.set(callId, [...(calls.get(callId) ?? []), `${name} ${attempt}`]);
    }
    expect([...calls.values()]).toEqual([
      ['start 0', 'request 1', 'retry 1', 'request 2', 'end 2'],
      ['start 0', 'request 1', 'end 1'],
      ['start 0', 'request 1', 'error 1', 'end 1'],
      ['start 0', 'request 1', 'end 1'],
      ['start 0', 'error 0', 'end 0'],
    ]);
    expect(
      seen
        .filter(([name]) => name === 'end')
        .map(([, { operation, status, error, requestId }]) => [
          operation,
          status,
          (error as { code?: string } | undefined)?.code,
          requestId,
        ]),
    ).toEqual([
      ['POST token', 200, undefined, undefined],
      ['GET /vehicles', 200, undefined, 'r2'],
      ['GET /vehicles', undefined, 'connection', undefined],
      ['GET /vehicles', 404, undefined, 'r4'],
      ['GET /vehicles', undefined, 'abort', undefined],
    ]);
    for (const [, { durationMs }] of seen.filter(([name]) => name === 'end'))
      expect(durationMs).toBeGreaterThanOrEqual(0);
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
    const { logger, report } = spyLogger();
    const broken = () => {
      throw new TypeError('hook is broken');
    };
    const watching = clientOf(server, {
      logger,
      logLevel: 'error',
      hooks: { onStart: broken, onResponse: broken, onRetry: broken, onError: broken, onEnd: broken },
    });
    expect((await watching.raw.GET('/vehicles')).response.status).toBe(200);
    expect(report).toHaveBeenCalled();
    const ending = clientOf(server, { hooks: { onRequest: broken, onError: broken } });
    expect(await rejection(ending.raw.GET('/vehicles'))).toEqual(new TypeError('hook is broken'));
    expect(server.received).toHaveLength(2);
  });

  it('hooks may be an object with methods that use this', async () => {
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

  it('hooks that are asynchronous and reject neither end the process nor, onRequest apart, the call', async () => {
    await using server = await startServer((_request, response, count) =>
      count === 1 ? problem(response, 503, 'x') : json(response, 200, {}),
    );
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    const { logger, report } = spyLogger();
    const failure = new Error('hook rejects');
    const broken = () => Promise.reject(failure);
    const watching = clientOf(server, {
      logger,
      logLevel: 'error',
      hooks: { onStart: broken, onResponse: broken, onRetry: broken, onError: broken, onEnd: broken },
    });
    expect((await watching.raw.GET('/vehicles')).response.status).toBe(200);
    const ending = clientOf(server, { hooks: { onRequest: broken, onError: broken } });
    expect(await rejection(ending.raw.GET('/vehicles'))).toBe(failure);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
    expect(new Set(report.mock.calls.map(([text]) => text))).toEqual(
      new Set(
        ['onStart', 'onResponse', 'onRetry', 'onEnd'].map(
          (name) => `enode-client: hooks.${name} failed: hook rejects`,
        ),
      ),
    );
    expect(report.mock.calls.every(([, fields]) => fields?.['error'] === failure)).toBe(true);
  });

  it('onRequest that is asynchronous is waited for, so that its header is sent', async () => {
    await using server = await startServer();
    const enode = clientOf(server, {
      hooks: {
        onRequest: async ({ setHeader }) => {
          await new Promise((resolve) => setImmediate(resolve));
          setHeader('traceparent', 'late');
        },
      },
    });
    await enode.raw.GET('/vehicles');
    expect(server.received.map(({ headers }) => headers['traceparent'])).toEqual(['late']);
  });

  it('onRequest that never ends is cut off at the deadline of the call', async () => {
    await using server = await startServer();
    let hangs = false;
    const enode = clientOf(server, {
      hooks: { onRequest: () => hangs && new Promise(() => undefined) },
    });
    await enode.raw.GET('/vehicles');
    hangs = true;
    expect(await rejection(enode.raw.GET('/vehicles', { timeout: 50 }))).toMatchObject({
      code: 'timeout',
      phase: 'callback',
      context: { operation: 'GET /vehicles' },
    });
    expect(server.received).toHaveLength(1);
  });

  it('a header that is set after onRequest has ended is reported, and not sent with a later attempt', async () => {
    await using server = await startServer();
    const { logger, report } = spyLogger();
    let later: (() => void) | undefined;
    const enode = clientOf(server, {
      logger,
      hooks: { onRequest: ({ setHeader }) => void (later = () => setHeader('x-late', '1')) },
    });
    await enode.raw.GET('/vehicles');
    later!();
    await enode.raw.GET('/vehicles');
    expect(report.mock.calls.flat().map(String).join()).toMatch(
      /hooks\.onRequest failed.*after the hook had ended/,
    );
    expect(server.received.some(({ headers }) => 'x-late' in headers)).toBe(false);
  });

  it.each([
    ['x note', 'secret-value'],
    ['', 'secret-value'],
    ['x-note', 'secret-value\r\nx: y'],
    ['x-note', 'secret-value €'],
    ['x-note', 42],
    ['x-note', undefined],
  ])('onRequest may not set the header %j to %j, and neither is quoted', async (name, value) => {
    await using server = await startServer();
    const enode = clientOf(server, {
      hooks: { onRequest: ({ setHeader }) => setHeader(name, value as string) },
    });
    const error = await rejection(enode.raw.GET('/vehicles'));
    expect(error).toMatchObject({ code: 'input' });
    expect((error as Error).message).not.toMatch(/secret-value|x.note/);
    expect(server.received).toEqual([]);
  });
});
