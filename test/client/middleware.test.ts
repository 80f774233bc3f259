import { describe, expect, it } from 'vitest';
import { EnodeInputError, isEnodeError, type EnodeMiddleware } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';

const vehicle = { id: 'some-vehicle' };

describe('middleware', () => {
  it('middleware runs around each attempt of typed methods and raw calls, outermost first', async () => {
    await using server = await startServer((_request, response, count) =>
      count === 1 ? problem(response, 503, 'x') : json(response, 200, vehicle),
    );
    const seen: string[] = [];
    const noting =
      (name: string): EnodeMiddleware =>
      async (request, next) => {
        seen.push(`${name} ${request.method} ${new URL(request.url).pathname}`);
        const response = await next(request);
        seen.push(`${name} ${response.status} ${response.url === request.url}`);
        return response;
      };
    const enode = clientOf(server, { middleware: [noting('outer'), noting('inner')] });
    expect(await enode.vehicles.get('some-vehicle')).toEqual(vehicle);
    const attempt = (status: number) => [
      'outer GET /vehicles/some-vehicle',
      'inner GET /vehicles/some-vehicle',
      `inner ${status} true`,
      `outer ${status} true`,
    ];
    expect(seen).toEqual([...attempt(503), ...attempt(200)]);
    seen.length = 0;
    await enode.raw.GET('/vehicles');
    expect(seen[0]).toBe('outer GET /vehicles');
    expect(server.tokenRequests).toHaveLength(1);
  });

  it('middleware changes what is sent and what comes back', async () => {
    await using server = await startServer((_request, response) => json(response, 200, vehicle));
    const enode = clientOf(server, {
      middleware: [
        async (request, next) => {
          request.headers.set('x-gateway', 'a');
          const changed = new Request(request, { headers: [...request.headers, ['x-more', 'b']] });
          const response = await next(changed);
          const body = (await response.json()) as object;
          return Response.json({ ...body, vendor: 'TESLA' }, response);
        },
      ],
    });
    expect(await enode.vehicles.get('some-vehicle')).toEqual({ id: 'some-vehicle', vendor: 'TESLA' });
    const { headers } = server.received[0]!;
    expect(headers).toMatchObject({ 'x-gateway': 'a', 'x-more': 'b', 'enode-version': '2024-10-01' });
  });

  it('middleware sends the body of a command through, also when it is changed', async () => {
    await using server = await startServer((_request, response) => json(response, 200, {}));
    const same: EnodeMiddleware = (request, next) => next(request);
    const other: EnodeMiddleware = async (request, next) =>
      next(
        new Request(request, {
          method: 'POST',
          body: JSON.stringify({ ...((await request.json()) as object), b: 2 }),
        }),
      );
    for (const middleware of [[same], [other], [other, same]]) {
      const enode = clientOf(server, { middleware });
      await enode.request({ method: 'POST', path: '/things', body: { a: 1 } });
    }
    expect(server.received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { a: 1 },
      { a: 1, b: 2 },
      { a: 1, b: 2 },
    ]);
  });

  it('middleware may respond by itself, and read what it passes on', async () => {
    await using server = await startServer((_request, response) => json(response, 200, vehicle));
    const own = clientOf(server, { middleware: [() => Response.json(vehicle)] });
    expect(await own.vehicles.get('some-vehicle')).toEqual(vehicle);
    expect(server.received).toHaveLength(0);
    const reading = clientOf(server, {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          expect(await response.clone().json()).toEqual(vehicle);
          await response.text();
          return response;
        },
      ],
    });
    expect(await reading.vehicles.get('some-vehicle')).toEqual(vehicle);
  });

  it('middleware repeats what next throws, and ends the call with what it throws itself', async () => {
    await using server = await startServer((request, response, count) =>
      count === 1 ? void request.socket.destroy() : json(response, 200, vehicle),
    );
    const codes: unknown[] = [];
    const enode = clientOf(server, {
      middleware: [
        async (request, next) => {
          try {
            return await next(request);
          } catch (error) {
            codes.push(isEnodeError(error) && error.code);
            throw error;
          }
        },
      ],
    });
    expect(await enode.vehicles.get('some-vehicle')).toEqual(vehicle);
    expect(codes).toEqual(['connection']);
    const failure = new TypeError('middleware is broken');
    const broken = clientOf(server, { middleware: [() => Promise.reject(failure)] });
    expect(await rejection(broken.vehicles.get('some-vehicle'))).toBe(failure);
    expect(server.received).toHaveLength(2);
  });

  it('middleware that responds itself or outlasts the timeout sends nothing, and no attempt is counted', async () => {
    await using server = await startServer((_request, response) => json(response, 200, vehicle));
    const own = clientOf(server, { middleware: [() => Response.json({}, { status: 404 })] });
    expect(await rejection(own.vehicles.get('v1'))).toMatchObject({ status: 404, context: { attempts: 0 } });
    const slow = clientOf(server, { middleware: [() => new Promise(() => undefined)] });
    const outlasted = await rejection(slow.vehicles.get('v1', {}, { timeout: 50 }));
    expect(outlasted).toMatchObject({ code: 'timeout', context: { attempts: 0 } });
    expect(server.received).toHaveLength(0);
  });

  it('middleware that calls next twice has sent the request twice', async () => {
    await using server = await startServer((_request, response) => problem(response, 404, 'not-found'));
    const twice: EnodeMiddleware = async (request, next) => {
      await next(request);
      return next(request);
    };
    const error = await rejection(clientOf(server, { middleware: [twice] }).vehicles.get('v1'));
    expect(error).toMatchObject({ status: 404, context: { attempts: 2 } });
    expect(server.received).toHaveLength(2);
  });

  it.each<[string, EnodeMiddleware, RegExp]>([
    ['another origin', (request, next) => next(new Request('https://other.example/', request)), /origin/],
    ['no Response', () => undefined as never, /gave no Response/],
    [
      'a response that was read',
      async () => {
        const response = new Response('{}');
        await response.text();
        return response;
      },
      /had read/,
    ],
  ])('middleware is refused %s', async (_name, middleware, message) => {
    await using server = await startServer();
    const error = await rejection(
      clientOf(server, { middleware: [middleware] }).vehicles.get('some-vehicle'),
    );
    expect(error).toBeInstanceOf(EnodeInputError);
    expect((error as Error).message).toMatch(message);
    expect(server.received).toHaveLength(0);
  });

  it('middleware ends with the time of the call, and says what it was waiting for', async () => {
    await using server = await startServer();
    const hanging: EnodeMiddleware = () => new Promise<never>(() => undefined);
    const enode = clientOf(server, { middleware: [hanging], timeout: 80 });
    expect(await rejection(enode.vehicles.get('some-vehicle'))).toMatchObject({
      code: 'timeout',
      phase: 'callback',
    });
  });

  it('middleware is a list of functions', async () => {
    await using server = await startServer();
    for (const middleware of ['x', [1], {}] as never[]) {
      expect(() => clientOf(server, { middleware })).toThrow(EnodeInputError);
    }
  });
});
