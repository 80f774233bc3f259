import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withResponse, type Enode } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let enode: Enode<'2024-10-01'>;

beforeEach(async () => {
  server = await startServer((_request, response) =>
    json(response, 200, { id: 'v-1' }, { 'enode-version': '2024-10-01' }),
  );
  enode = clientOf(server, { retry: false });
});
afterEach(() => server[Symbol.asyncDispose]());

describe('a call', () => {
  it('a call is a promise of its data, sent at once and once', async () => {
    const call = enode.vehicles.get('v-1');
    expect(call).toBeInstanceOf(Promise);
    expect(Object.getPrototypeOf(call.then())).toBe(Promise.prototype);
    expect(await call).toEqual({ id: 'v-1' });
    expect(await withResponse(call)).toMatchObject({ data: { id: 'v-1' }, version: '2024-10-01' });
    expect(server.received).toHaveLength(1);
  });

  it('a call gives its response when asked', async () => {
    const { data, response, version } = await withResponse(enode.vehicles.get('v-1'));
    expect(data).toEqual({ id: 'v-1' });
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: 'v-1' });
    expect(version).toBe('2024-10-01');
  });

  it('a call says that the server named no version', async () => {
    server.handler = (_request, response) => json(response, 200, {});
    expect(await withResponse(enode.vehicles.get('v'))).toMatchObject({ version: undefined });
  });

  it('a call throws the problem once, whichever way it is asked', async () => {
    server.handler = (_request, response) => problem(response, 404, 'not-found');
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    const error = await rejection(withResponse(enode.vehicles.get('v-1')));
    expect(error).toMatchObject({
      code: 'problem',
      kind: 'not-found',
      context: { operation: 'GET /vehicles/{vehicleId}' },
    });
    expect(await rejection(enode.vehicles.get('v-1'))).toMatchObject({ code: 'problem' });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('a call gives nothing where the API gives nothing', async () => {
    server.handler = (_request, response) => void response.writeHead(204).end();
    expect(await enode.vehicles.refreshHint('v-1')).toBeUndefined();
  });

  it('a call throws when a response body is missing or not JSON', async () => {
    server.handler = (_request, response) => void response.writeHead(200).end();
    expect(await rejection(enode.vehicles.get('v'))).toMatchObject({ code: 'unreadable' });
    server.handler = (_request, response) => void response.writeHead(200).end('<html>');
    expect(await rejection(enode.vehicles.get('v'))).toMatchObject({ code: 'unreadable' });
  });

  it('a call takes the options of raw calls', async () => {
    expect(
      await rejection(enode.vehicles.get('v', {}, { signal: AbortSignal.abort('enough') })),
    ).toMatchObject({
      code: 'abort',
      cause: 'enough',
    });
    server.handler = () => undefined;
    expect(await rejection(enode.vehicles.get('v', {}, { timeout: 30 }))).toMatchObject({ code: 'timeout' });
    server.handler = (_request, response, count) =>
      count % 2 === 1 ? problem(response, 503, 'service-unavailable') : json(response, 200, { id: 'v' });
    server.received.length = 0;
    expect(await enode.vehicles.get('v', {}, { retry: { limit: 1, minDelay: 1 } })).toEqual({ id: 'v' });
    expect(server.received).toHaveLength(2);
  });

  it('a call does not let a call choose another version', async () => {
    const call = enode.vehicles.get('v', {}, { headers: { 'Enode-Version': '2023-04-15' } });
    expect(await rejection(call)).toMatchObject({ code: 'input' });
    expect(server.received).toEqual([]);
  });

  it('a call shows no secret', async () => {
    const { inspect } = await import('node:util');
    await enode.vehicles.get('v');
    const call = enode.vehicles.get('v');
    const shown = inspect([enode, enode.user('u'), call, enode.vehicles.list()], {
      depth: 9,
      showHidden: true,
    });
    await call;
    expect(shown).not.toMatch(/a-secret-nobody-may-see|token-1/);
  });
});
