import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer, type Handler } from '../support/server.ts';
import { captureTimers } from '../support/timers.ts';

const stallBody: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"data": [');
};

/** Timers with this very time are those of our calls. */
const deadline = 54_321;

describe('one deadline over the whole call', () => {
  it.each(['headers', 'body'] as const)(
    'one deadline over the whole call ends stalled %s and closes the connection',
    async (phase) => {
      const timers = captureTimers(deadline);
      await using server = await startServer((request, response, count) => {
        if (phase === 'body') return stallBody(request, response, count);
        timers.fire();
      });
      const fetchAndFire: typeof fetch = async (...request) => {
        const response = await fetch(...request);
        if (response.url.endsWith('/vehicles')) setImmediate(timers.fire);
        return response;
      };
      const error = await rejection(
        clientOf(server, { fetch: fetchAndFire }).raw.GET('/vehicles', { timeout: deadline }),
      );
      const context = { operation: 'GET /vehicles', attempts: 1 };
      expect(error).toMatchObject({ code: 'timeout', phase, timeoutMs: deadline, context });
      const { socket } = server.received[0]!;
      if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve));
      expect(socket.destroyed).toBe(true);
    },
  );

  it('one deadline over the whole call covers the token', async () => {
    const timers = captureTimers(deadline);
    await using server = await startServer();
    server.tokenHandler = timers.fire;
    const error = await rejection(clientOf(server).raw.GET('/vehicles', { timeout: deadline }));
    expect(error).toMatchObject({ code: 'timeout', phase: 'token', context: { attempts: 0 } });
    expect(server.received).toHaveLength(0);
  });

  it('one deadline over the whole call covers the waits between attempts', async () => {
    const timers = captureTimers(deadline);
    await using server = await startServer((_request, response) => problem(response, 503, 'x'));
    const hooks = { onRetry: () => void setImmediate(timers.fire) };
    const retry = { limit: 9, minDelay: '20s', maxDelay: '20s' } as const;
    const error = await rejection(
      clientOf(server, { hooks }).raw.GET('/vehicles', { timeout: deadline, retry }),
    );
    expect(error).toMatchObject({ code: 'timeout', phase: 'backoff', context: { status: 503, attempts: 1 } });
  });

  it('one deadline over the whole call covers a repeated attempt', async () => {
    const timers = captureTimers(deadline);
    await using server = await startServer((_request, response, count) =>
      count === 1 ? problem(response, 503, 'x') : timers.fire(),
    );
    const error = await rejection(clientOf(server).raw.GET('/vehicles', { timeout: deadline }));
    expect(error).toMatchObject({ code: 'timeout', phase: 'headers', context: { attempts: 2 } });
  });

  it('one deadline over the whole call runs out by itself', async () => {
    await using server = await startServer(() => undefined);
    const error = await rejection(clientOf(server).raw.GET('/vehicles', { timeout: '50ms' }));
    expect(error).toMatchObject({ code: 'timeout', timeoutMs: 50 });
  });
});

describe('the caller’s signal', () => {
  it.each([
    ['while the token is asked for', 'token'],
    ['before headers', 'headers'],
    ['in the body', 'body'],
    ['between attempts', 'backoff'],
  ] as const)('the caller’s signal ends the call %s', async (_when, phase) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    await using server = await startServer((request, response, count) => {
      if (phase === 'body') void stallBody(request, response, count);
      if (phase === 'backoff') problem(response, 503, 'x');
      else setTimeout(() => controller.abort(reason), 20);
    });
    if (phase === 'token') server.tokenHandler = () => void controller.abort(reason);
    const hooks = { onRetry: () => void setImmediate(() => controller.abort(reason)) };
    const error = await rejection(
      clientOf(server, { hooks }).raw.GET('/vehicles', {
        signal: controller.signal,
        retry: { minDelay: '20s', maxDelay: '20s' },
      }),
    );
    expect(error).toMatchObject({ code: 'abort', cause: reason, context: { operation: 'GET /vehicles' } });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('the caller’s signal already aborted: nothing is sent, not even for a token', async () => {
    await using server = await startServer();
    const error = await rejection(clientOf(server).raw.GET('/vehicles', { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'abort' });
    expect(server.received).toHaveLength(0);
    expect(server.tokenRequests).toHaveLength(0);
  });

  it('the caller’s signal of one call does not end the token request that others wait for', async () => {
    await using server = await startServer();
    const controller = new AbortController();
    let respond: (() => void) | undefined;
    server.tokenHandler = (_request, response) => {
      respond = () => json(response, 200, { access_token: 'shared', expires_in: 3599 });
      controller.abort();
    };
    const { raw } = clientOf(server);
    const aborted = rejection(raw.GET('/vehicles', { signal: controller.signal }));
    const other = raw.GET('/chargers');
    expect(await aborted).toMatchObject({ code: 'abort' });
    respond!();
    expect((await other).response.status).toBe(200);
    expect(server.tokenRequests).toHaveLength(1);
  });
});

describe('when a call has ended', () => {
  const outcomes: [string, Handler, object][] = [
    ['with a response', (_request, response) => json(response, 200, {}), {}],
    ['with a problem', (_request, response) => problem(response, 404, 'not-found'), {}],
    [
      'after repeats',
      (_request, response, count) => (count < 3 ? problem(response, 503, 'x') : json(response, 200, {})),
      {},
    ],
    ['with a broken connection', (request) => void request.socket.destroy(), {}],
    ['with no JSON', (_request, response) => void response.writeHead(200).end('<html>'), {}],
    [
      'with the wrong version',
      (_request, response) => json(response, 200, {}, { 'enode-version': '2023-04-15' }),
      { onVersionMismatch: 'throw' },
    ],
  ];
  it.each(outcomes)(
    'when a call has ended: %s, its timer and listener are gone',
    async (_name, handler, options) => {
      const timers = captureTimers(deadline);
      const { signal } = new AbortController();
      await using server = await startServer(handler);
      await clientOf(server)
        .raw.GET('/vehicles', { signal, timeout: deadline, ...options })
        .catch(() => undefined);
      expect(timers.count()).toBe(1);
      expect(timers.allCleared()).toBe(true);
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    },
  );
});
