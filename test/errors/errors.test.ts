import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { problemKinds } from '../../src/errors/problem.ts';
import * as ours from '../../src/index.ts';
import type { CallOptions } from '../../src/index.ts';
import { clientOf, clientSecret, rejection } from '../support/client.ts';
import { json, problem, startServer, type Handler } from '../support/server.ts';

const { EnodeError, EnodeInputError, EnodeProblemError, EnodeTimeoutError, isEnodeError, isProblem } = ours;

describe('the error family', () => {
  const problemError = new EnodeProblemError(404, { type: 'https://x/not-found' }, { operation: 'GET /x' });

  it('the error family is distinguished by instanceof, code and guards', () => {
    expect(problemError).toBeInstanceOf(Error);
    expect(problemError).toBeInstanceOf(EnodeError);
    expect(problemError).toBeInstanceOf(EnodeProblemError);
    expect(problemError).not.toBeInstanceOf(EnodeTimeoutError);
    expect(isEnodeError(problemError)).toBe(true);
    expect(isEnodeError(problemError, 'problem')).toBe(true);
    expect(isEnodeError(problemError, 'timeout')).toBe(false);
    expect(isProblem(problemError)).toBe(true);
    expect(isProblem(problemError, 'not-found')).toBe(true);
    expect(isProblem(problemError, 'forbidden')).toBe(false);
    for (const other of [new Error('x'), null, undefined, {}, { code: 'problem' }, 'problem']) {
      expect(isEnodeError(other)).toBe(false);
      expect((other as unknown) instanceof EnodeError).toBe(false);
    }
  });

  it('the error family holds across duplicate copies of the package', async () => {
    vi.resetModules();
    const copy = await import('../../src/index.ts');
    expect(copy.EnodeProblemError).not.toBe(EnodeProblemError);
    expect(problemError).toBeInstanceOf(copy.EnodeProblemError);
    expect(problemError).toBeInstanceOf(copy.EnodeError);
    expect(problemError).not.toBeInstanceOf(copy.EnodeTimeoutError);
    expect(copy.isProblem(problemError, 'not-found')).toBe(true);
  });

  it('the error family can be derived from, and then instanceof means the derived class', () => {
    class NoVehicle extends EnodeProblemError {}
    expect(problemError).not.toBeInstanceOf(NoVehicle);
    expect(new NoVehicle(404, {}, {})).toBeInstanceOf(NoVehicle);
    expect(new NoVehicle(404, {}, {})).toBeInstanceOf(EnodeProblemError);
  });

  it('the error family reads well in a log', () => {
    expect(JSON.parse(JSON.stringify(problemError))).toEqual({
      name: 'EnodeProblemError',
      code: 'problem',
      message: 'GET /x answered 404 not-found: not-found',
      docs: expect.stringMatching(/\/docs\/errors\.md#not-found$/) as unknown,
      operation: 'GET /x',
      kind: 'not-found',
      status: 404,
      type: 'https://x/not-found',
      title: 'not-found',
      detail: '',
      issues: [],
      brownout: false,
      retryable: false,
    });
    expect(inspect(new EnodeInputError('what to do')).split('\n')[0]).toMatch(/EnodeInputError.*what to do/);
  });

  it.each([
    ['https://docs.enode.io/problems/unauthorized', 401, 'unauthorized'],
    ['https://docs.enode.io/api/problems/not-found', 404, 'not-found'],
    ['https://developers.enode.com/api/problems/bad-request/', 400, 'bad-request'],
    ['https://example.com/a-kind-of-tomorrow', 400, 'a-kind-of-tomorrow'],
    ['about:blank', 403, 'forbidden'],
    ['', 500, 'server-error'],
    [undefined, 599, 'server-error'],
    [17, 424, 'vendor-request-failed'],
  ])('a problem of type %s and status %i is a %s', (type, status, kind) => {
    expect(new EnodeProblemError(status, { type }, {})).toMatchObject({ kind, status });
  });

  it('the error family finds the problem, and when to try again, in what a failure of HEM statistics wraps', async () => {
    const fixture = new URL(
      '../fixtures/samples/hem-statistics-error-envelope-2025-12.json',
      import.meta.url,
    );
    const { body } = JSON.parse(await readFile(fixture, 'utf8')) as {
      body: { body: { type: string; title: string; detail: string } };
    };
    await using api = await startServer((_request, response) => json(response, 503, body));
    const enode = clientOf(api, { retry: false });
    const system = 'e3f9a7d2-6c41-4b8e-9a05-1d2c3b4a5f60';
    const error = await rejection(enode.hemSystems.statistics(system, { interval: '2026-11' }));
    if (!isProblem(error, 'vendor-temporarily-unavailable')) throw error;
    const { type, title, detail, status, retryable, retryAt } = error;
    expect({ type, title, detail }).toEqual(body.body);
    expect({ status, retryable }).toEqual({ status: 503, retryable: true });
    const wait = Number(retryAt) - Date.now();
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThanOrEqual(60_000);
  });

  it.each([
    ['an object', { 'X-Request-Id': 'inner-1', 'Retry-After': '60' }, (body: object): unknown => body],
    [
      'text',
      { 'x-request-id': 'inner-1', 'retry-after': 60 },
      (body: object): unknown => JSON.stringify(body),
    ],
  ])(
    'the error family finds id and time in a response that wraps its problem as %s',
    async (_name, headers, form) => {
      const body = form({ type: 'https://x/hem-system-statistics-not-available', title: 'Not yet' });
      await using api = await startServer((_request, response) =>
        json(response, 404, { statusCode: '404', headers, body }),
      );
      const enode = clientOf(api, { retry: false });
      const error = await enode.raw
        .GET('/vehicles')
        .then(({ error: given, response }) =>
          ours.unwrap({ error: given, response }).catch((reason: unknown) => reason),
        );
      expect(error).toMatchObject({ kind: 'hem-system-statistics-not-available', requestId: 'inner-1' });
      expect((error as InstanceType<typeof EnodeProblemError>).retryAt).toBeInstanceOf(Date);
    },
  );

  it('the error family has a place in the guide for each code and each kind of problem', async () => {
    const codes = {
      problem: 1,
      authentication: 1,
      timeout: 1,
      abort: 1,
      connection: 1,
      redirect: 1,
      unreadable: 1,
      version: 1,
      input: 1,
    } satisfies Record<ours.EnodeErrorCode, 1>;
    const guide = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');
    const headings = Array.from(guide.matchAll(/^#{2,3} `?([\w-]+)`?$/gm), ([, heading]) => heading);
    expect(new Set(headings)).toEqual(new Set([...Object.keys(codes), ...problemKinds]));
  });

  it('the error family takes any body', () => {
    for (const body of [null, undefined, 'text', 7, [], { title: 5, detail: null, issues: 'x' }]) {
      expect(new EnodeProblemError(400, body, {})).toMatchObject({
        kind: 'bad-request',
        detail: '',
        issues: [],
      });
    }
  });
});

/** Everything that can be printed of a value, in the ways people print. */
function printed(value: unknown): string {
  const deep = inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null });
  const causes: string[] = [];
  for (let error = value; error instanceof Error; error = error.cause)
    causes.push(String(error), error.stack ?? '', inspect(error));
  return [deep, JSON.stringify(value) ?? '', String(value), ...causes].join('\n');
}

describe('no secret and no token shows', () => {
  const token = 'token-1';
  const cases: [string, Handler, CallOptions & { tokenFails?: true }][] = [
    ['a refused client', (_request, response) => json(response, 200, {}), { tokenFails: true }],
    ['a problem', (_request, response) => problem(response, 403, 'forbidden'), {}],
    ['a broken connection', (request) => void request.socket.destroy(), {}],
    ['a broken connection after repeats', (request) => void request.socket.destroy(), { retry: 2 }],
    ['no JSON', (_request, response) => void response.writeHead(200).end('<html>'), {}],
    ['a timeout', () => undefined, { timeout: 80 }],
    [
      'another version',
      (_request, response) => json(response, 200, {}, { 'enode-version': '2023-04-15' }),
      { onVersionMismatch: 'throw' },
    ],
    ['a response', (_request, response) => json(response, 200, {}), { onVersionMismatch: 'throw' }],
  ];
  it.each(cases)(
    'no secret and no token shows: %s: in inspect, JSON, message, stack and causes',
    async (_name, handler, { tokenFails, ...options }) => {
      await using server = await startServer(handler);
      if (tokenFails === true) {
        server.tokenHandler = (request, response) =>
          json(response, 401, {
            error: 'invalid_client',
            error_description: `${clientSecret} ${request.headers.authorization}`,
          });
      }
      const enode = clientOf(server);
      const basic = Buffer.from(`test-client:${clientSecret}`).toString('base64');
      const outcome = await ours
        .unwrap(enode.raw.GET('/vehicles', { retry: false, ...options }))
        .catch((error: unknown) => error);
      for (const value of [outcome, enode, enode.raw, enode.at('2023-04-15')]) {
        const text = printed(value);
        expect(text).not.toContain(clientSecret);
        expect(text).not.toContain(basic);
        expect(text).not.toContain(token);
      }
      if (tokenFails !== true) expect(server.received[0]!.headers.authorization).toBe(`Bearer ${token}`);
    },
  );

  it('no secret and no token shows in what openapi-fetch hands back', async () => {
    await using server = await startServer((_request, response) => problem(response, 503, 'x'));
    const result = await clientOf(server).raw.GET('/vehicles');
    expect(printed(result)).not.toContain(token);
  });
});
