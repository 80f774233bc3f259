import { describe, expect, it } from 'vitest';
import { isProblem, unwrap } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';

const params = { path: { vehicleId: 'v1' } };
const start = { params, body: { action: 'START' } } as const;
const brownout = { title: 'Brownout', detail: 'API version 2023-04-15 is a legacy version' };
const quick = { retry: { minDelay: 1 } };

const rejecting = (status: number, times: number, body: object = brownout) =>
  startServer((_request, response, count) =>
    count <= times
      ? json(response, status, { type: 'x/forbidden', ...body })
      : json(response, 200, { id: 'v1' }),
  );

describe('a brownout of a legacy version', () => {
  it.each([400, 403, 410, 426])(
    'a brownout of a legacy version is repeated after %i, also a command: nothing was done',
    async (status) => {
      await using server = await rejecting(status, 2);
      const { response } = await clientOf(server, quick).raw.POST('/vehicles/{vehicleId}/charging', start);
      expect(response.status).toBe(200);
      expect(server.received).toHaveLength(3);
    },
  );

  it.each([500, 503])(
    'a brownout of a legacy version as a %i does not repeat a command, which may have been done',
    async (status) => {
      await using server = await rejecting(status, 1);
      await clientOf(server, quick).raw.POST('/vehicles/{vehicleId}/charging', start);
      expect(server.received).toHaveLength(1);
    },
  );

  it('a brownout of a legacy version that goes on is a problem that says so', async () => {
    await using server = await rejecting(403, 9);
    const error = await rejection(unwrap(clientOf(server, quick).raw.GET('/vehicles')));
    expect(error).toMatchObject({ brownout: true, retryable: true, status: 403, context: { attempts: 3 } });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ brownout: true });
  });

  it.each([
    { title: 'Forbidden', detail: 'The scope vehicle:control:charging is missing' },
    { title: 'Bad request', detail: 'The firmware version of the device is too old' },
  ])('a brownout of a legacy version is not seen in $title: $detail', async (body) => {
    await using server = await rejecting(403, 9, body);
    const error = await rejection(unwrap(clientOf(server, quick).raw.GET('/vehicles')));
    expect(isProblem(error) && error.brownout).toBe(false);
    expect(server.received).toHaveLength(1);
  });

  it('a brownout of a legacy version is not seen in a success', async () => {
    await using server = await startServer((_request, response) => json(response, 200, brownout));
    expect((await clientOf(server).raw.GET('/vehicles')).response.status).toBe(200);
    expect(server.received).toHaveLength(1);
  });

  it('a brownout of a legacy version is not repeated when Retry-After exceeds the cap', async () => {
    await using server = await startServer((_request, response) => {
      response.setHeader('retry-after', '3600');
      problem(response, 503, 'brownout');
    });
    const error = await rejection(unwrap(clientOf(server, quick).raw.GET('/vehicles')));
    expect(error).toMatchObject({ brownout: true, retryAt: expect.any(Date) as Date });
    expect(server.received).toHaveLength(1);
  });
});
