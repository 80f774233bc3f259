import { describe, expect, it } from 'vitest';
import { EnodeProblemError, isProblem, type CallOptions, type EnodeError } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer, type Handler } from '../support/server.ts';

const id = { 'x-request-id': 'request-7' };

describe('an error', () => {
  it.each<[string, Handler, CallOptions]>([
    ['a problem', (_request, response) => json(response, 404, {}, id), {}],
    ['no JSON', (_request, response) => void response.writeHead(200, id).end('<html>'), {}],
    ['too long a body', (_request, response) => void response.writeHead(200, id).end('x'.repeat(3000)), {}],
    [
      'a redirect',
      (_request, response) =>
        void response.writeHead(302, { ...id, location: 'https://other.example/' }).end(),
      {},
    ],
    [
      'another version',
      (_request, response) => json(response, 200, {}, { ...id, 'enode-version': '2023-04-15' }),
      { onVersionMismatch: 'throw' },
    ],
  ])('an error of %s says which call it was, and the id of the request', async (_name, handler, options) => {
    await using api = await startServer(handler);
    const enode = clientOf(api, { retry: false, maxResponseBytes: 2000, ...options });
    const error = await rejection(enode.vehicles.get('some-vehicle'));
    expect(error).toMatchObject({ operation: 'GET /vehicles/{vehicleId}', requestId: 'request-7' });
    expect((error as EnodeError).context.requestId).toBe('request-7');
  });

  it('an error of a refused client has the id of the token request', async () => {
    await using api = await startServer(() => undefined);
    api.tokenHandler = (_request, response) => json(response, 401, { error: 'invalid_client' }, id);
    const error = await rejection(clientOf(api).vehicles.get('some-vehicle'));
    expect(error).toMatchObject({ code: 'authentication', operation: 'POST token', requestId: 'request-7' });
  });

  it('a 409 of a cancellation says how the action had ended', async () => {
    const ended = { id: 'action-1', state: 'CONFIRMED', kind: 'START', failureReason: null };
    await using api = await startServer((_request, response) => json(response, 409, ended));
    const error = await rejection(clientOf(api).chargers.cancelAction('action-1'));
    expect(isProblem(error, 'action-ended')).toBe(true);
    expect(error).toMatchObject({ status: 409, action: ended, retryable: false });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ action: { state: 'CONFIRMED' } });
    expect(new EnodeProblemError(409, { type: 'https://x/vendor-rejected' }, {})).toMatchObject({
      kind: 'vendor-rejected',
      action: undefined,
    });
    expect(new EnodeProblemError(400, ended, {}).action).toBeUndefined();
  });
});
