import { describe, expect, it, vi } from 'vitest';
import { unwrap, type CallOptions, type RetryEvent } from '../../src/index.ts';
import { retryAfterMs } from '../../src/transport/retry-after.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';

const params = { path: { vehicleId: 'v1' } };
const start = { params, body: { action: 'START' } } as const;

describe('repeats', () => {
  it.each([405, 408, 424, 425, 429, 500, 502, 503, 504, 507, 520])(
    'a GET goes on after %i',
    async (status) => {
      await using server = await startServer((_request, response, count) =>
        count < 3 ? problem(response, status, 'server-error') : json(response, 200, { id: 'v1' }),
      );
      const { data } = await clientOf(server).raw.GET('/vehicles/{vehicleId}', { params });
      expect(data).toEqual({ id: 'v1' });
      expect(server.received).toHaveLength(3);
    },
  );

  it.each([400, 403, 404, 409, 410, 422, 501, 505])('a repeated call: %i is final', async (status) => {
    await using server = await startServer((_request, response) => problem(response, status, 'x'));
    const { response } = await clientOf(server).raw.GET('/vehicles/{vehicleId}', { params });
    expect(response.status).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  it('a repeated call hands the last response back when no attempt is left, its body readable', async () => {
    await using server = await startServer((_request, response, count) =>
      problem(response, 503, `down-${count}`),
    );
    const error = await rejection(unwrap(clientOf(server).raw.GET('/vehicles')));
    expect(error).toMatchObject({
      code: 'problem',
      kind: 'down-3',
      retryable: true,
      context: { attempts: 3 },
    });
    expect(server.received).toHaveLength(3);
  });

  it.each([{ retry: false }, { retry: 0 }, { retry: { limit: 0 } }] as const)(
    'a repeated call: %o: sends once',
    async (options) => {
      await using server = await startServer((_request, response) => problem(response, 503, 'down'));
      const { response } = await clientOf(server).raw.GET('/vehicles', options);
      expect(response.status).toBe(503);
      expect(server.received).toHaveLength(1);
    },
  );

  it('a repeated call takes the number of repeats per call', async () => {
    await using server = await startServer((_request, response) => problem(response, 503, 'down'));
    await clientOf(server).raw.GET('/vehicles', { retry: 4 });
    expect(server.received).toHaveLength(5);
  });

  it.each([405, 408, 409, 424, 425, 500, 502, 503, 504])(
    'a command is not sent again after %i',
    async (status) => {
      await using server = await startServer((_request, response) => problem(response, status, 'x'));
      await clientOf(server).raw.POST('/vehicles/{vehicleId}/charging', start);
      expect(server.received).toHaveLength(1);
    },
  );

  it('a command is sent again after 429, body and all', async () => {
    await using server = await startServer((request, response, count) =>
      count === 1
        ? problem(response, 429, 'too-many-requests', { 'retry-after': '0' })
        : json(response, 200, JSON.parse(request.body)),
    );
    const { data } = await clientOf(server).raw.POST('/vehicles/{vehicleId}/charging', start);
    expect(data).toEqual({ action: 'START' });
    expect(server.received).toHaveLength(2);
  });

  it('a command is never sent twice once bytes may have left', async () => {
    for (const cut of ['before headers', 'in the body'] as const) {
      await using server = await startServer((request, response) => {
        if (cut === 'in the body') response.writeHead(200, { 'content-length': '100' }).write('{"id":');
        setImmediate(() => request.socket.destroy());
      });
      const error = await rejection(clientOf(server).raw.POST('/vehicles/{vehicleId}/charging', start));
      expect(error).toMatchObject({ code: 'connection', mayHaveArrived: true, context: { attempts: 1 } });
      expect(server.received).toHaveLength(1);
    }
  });

  it('a command is sent again when nothing can have arrived', async () => {
    await using server = await startServer((_request, response) => json(response, 200, { state: 'PENDING' }));
    const closedUrl = await (async () => {
      await using closed = await startServer();
      return closed.url;
    })();
    let calls = 0;
    const refusing: typeof fetch = async (input, init) => {
      if ((input as string).includes('/charging') && ++calls === 1) return fetch(closedUrl, init);
      return fetch(input, init);
    };
    const { data } = await clientOf(server, { fetch: refusing }).raw.POST(
      '/vehicles/{vehicleId}/charging',
      start,
    );
    expect(data).toEqual({ state: 'PENDING' });
    expect(server.received).toHaveLength(1);
  });

  it('a reset connection repeats a GET, a PUT and a DELETE', async () => {
    for (const method of ['GET', 'PUT', 'DELETE'] as const) {
      await using server = await startServer((request, response, count) =>
        count === 1 ? void request.socket.destroy() : json(response, 200, { ok: true }),
      );
      const { raw } = clientOf(server);
      const send = raw[method] as (path: string, init: object) => Promise<{ data?: unknown }>;
      const { data } = await send('/webhooks/{webhookId}', { params: { path: { webhookId: 'w' } } });
      expect(data).toEqual({ ok: true });
      expect(server.received).toHaveLength(2);
    }
  });

  it('idempotent: true lets a POST be repeated, false forbids it to a GET', async () => {
    await using server = await startServer((_request, response, count) =>
      count % 2 === 1 ? problem(response, 503, 'x') : json(response, 200, {}),
    );
    const { raw } = clientOf(server);
    const hint = await raw.POST('/vehicles/{vehicleId}/refresh-hint', { params, idempotent: true });
    expect(hint.response.status).toBe(200);
    const once = await raw.GET('/vehicles', { idempotent: false });
    expect(once.response.status).toBe(503);
  });

  it('a repeated call waits at random between 0 and a limit that doubles', async () => {
    await using server = await startServer((_request, response) => problem(response, 503, 'x'));
    const delays: number[] = [];
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    await clientOf(server, {
      hooks: { onRetry: ({ delayMs }: RetryEvent) => void delays.push(delayMs) },
    }).raw.GET('/vehicles', {
      retry: { limit: 5, minDelay: 4, maxDelay: 20 },
    });
    expect(delays).toEqual([2, 4, 8, 10, 10]);
  });
});

describe('Retry-After', () => {
  const retried = async (retryAfter: string | undefined, options: CallOptions = {}, date?: string) => {
    await using server = await startServer((_request, response, count) =>
      count === 1
        ? problem(
            response,
            429,
            'too-many-requests',
            retryAfter === undefined ? {} : { 'retry-after': retryAfter, ...(date && { date }) },
          )
        : json(response, 200, {}),
    );
    const delays: number[] = [];
    const hooks = { onRetry: ({ delayMs }: RetryEvent) => void delays.push(delayMs) };
    const { response, error } = await clientOf(server, { hooks }).raw.GET('/vehicles', { ...options });
    return { status: response.status, error, response, delays, sent: server.received.length };
  };

  it('Retry-After in seconds is waited for, not shortened', async () => {
    const startedAt = performance.now();
    expect(await retried('0.05')).toMatchObject({ status: 200, delays: [50] });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(49);
  });

  it.each([-600_000, 0, 600_000])(
    'Retry-After as a date counts from the date of the response, with a clock that is %i ms off',
    async (offMs) => {
      const date = new Date(Math.floor((Date.now() + offMs) / 1000) * 1000);
      const later = new Date(date.getTime() + 40).toISOString();
      const { status, delays } = await retried(later, {}, date.toUTCString());
      expect({ status, delays }).toEqual({ status: 200, delays: [40] });
    },
  );

  it('Retry-After as a date counts from the clock of this machine when the response has no date', async () => {
    const now = Date.UTC(2026, 0, 1);
    const headers = (date?: string) =>
      new Headers({ 'retry-after': new Date(now + 5000).toUTCString(), ...(date && { date }) });
    expect(retryAfterMs(headers(), now)).toBe(5000);
    expect(retryAfterMs(headers('yesterday'), now)).toBe(5000);
    expect(retryAfterMs(headers(new Date(now + 2000).toUTCString()), now)).toBe(3000);
    expect(retryAfterMs(new Headers(), now)).toBeUndefined();
  });

  it.each(['9999999999', '99999999999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'Retry-After of %s is a time that can be printed, at most a year away',
    async (retryAfter) => {
      const { response, error } = await retried(retryAfter);
      const { retryAt } = (await rejection(unwrap({ error, response }))) as { retryAt: Date };
      expect(retryAt.toISOString()).toMatch(/^\d{4}-/);
      expect(retryAt.getTime() - Date.now()).toBeLessThanOrEqual(366 * 86_400_000);
    },
  );

  it.each([
    ['0.04', [40], 2],
    [0.04, [40], 2],
    ['60', [], 1],
  ])(
    'Retry-After of %j in the body of a failure, as of statistics of HEM systems, counts, too',
    async (...given) => {
      const [retryAfter, waits, sent] = given;
      const body = { type: 'https://x.example/vendor-temporarily-unavailable', title: 'x', detail: 'y' };
      await using server = await startServer((_request, response, count) =>
        count === 1
          ? json(response, 503, { statusCode: 503, headers: { 'Retry-After': retryAfter }, body })
          : json(response, 200, {}),
      );
      const delays: number[] = [];
      const hooks = { onRetry: ({ delayMs }: RetryEvent) => void delays.push(delayMs) };
      await clientOf(server, { hooks }).raw.GET('/vehicles');
      expect([delays, server.received.length]).toEqual([waits, sent]);
    },
  );

  it('Retry-After in the past, or none, or unreadable: the usual back-off', async () => {
    expect(await retried(new Date(0).toUTCString())).toMatchObject({ status: 200, delays: [0] });
    expect(await retried(undefined)).toMatchObject({ status: 200, sent: 2 });
    expect(await retried('soon')).toMatchObject({ status: 200, sent: 2 });
  });

  it('Retry-After above its cap is not waited for: the response comes back at once, with the time', async () => {
    const { status, response, error, sent, delays } = await retried('86400');
    expect({ status, sent, delays }).toEqual({ status: 429, sent: 1, delays: [] });
    const thrown = await rejection(unwrap({ error, response }));
    const inADay = Date.now() + 86_400_000;
    expect(thrown).toMatchObject({ code: 'problem', kind: 'too-many-requests', retryable: true });
    expect(Math.abs((thrown as { retryAt: Date }).retryAt.getTime() - inADay)).toBeLessThan(5_000);
  });

  it('Retry-After beyond the deadline is not waited for', async () => {
    expect(await retried('20', { timeout: '10s' })).toMatchObject({ status: 429, sent: 1 });
  });

  it('Retry-After has a cap per call', async () => {
    expect(await retried('0.02', { retry: { maxRetryAfter: 10 } })).toMatchObject({ status: 429, sent: 1 });
  });
});
