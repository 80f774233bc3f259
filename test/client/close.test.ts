import { describe, expect, it } from 'vitest';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';

const action = {
  id: 'action-1',
  state: 'PENDING',
  targetId: 'v',
  targetType: 'vehicle',
  createdAt: '2026-11-27T10:00:00Z',
  updatedAt: '2026-11-27T10:00:00Z',
};
const closed = {
  code: 'abort',
  cause: { message: 'The client was closed' },
  message: expect.stringMatching(/because the client was closed$/) as unknown,
};

describe('close', () => {
  it('close ends calls, waits and refreshes that are under way, in all versions and copies', async () => {
    await using server = await startServer(({ method, url }, response) => {
      if (method === 'POST') return json(response, 200, action);
      if (url === '/vehicles/fresh')
        return json(response, 200, { id: 'fresh', chargeState: { lastUpdated: null } });
      if (url.startsWith('/vehicles/actions/')) return json(response, 200, action);
      return undefined;
    });
    const enode = clientOf(server);
    const handle = await enode.vehicles.startCharging('some-vehicle');
    const work = [
      enode.vehicles.get('never'),
      enode.with({ timeout: '5m' }).raw.GET('/vehicles'),
      enode.at('2023-08-01').chargers.get('never'),
      handle.wait({ timeout: '5m' }),
      enode.vehicles.refresh('fresh', { timeout: '5m' }),
    ].map((one: Promise<unknown>) => rejection(one));
    await expect
      .poll(() => server.received.map(({ method, url }) => `${method} ${url}`), { timeout: 10_000 })
      .toContain('POST /vehicles/fresh/refresh-hint');
    await enode.close();
    for (const error of await Promise.all(work)) expect(error).toMatchObject(closed);
    const sent = server.received.length;
    for (const call of [
      enode.vehicles.get('x'),
      enode.at('2023-08-01').vehicles.get('x'),
      enode.with({}).raw.GET('/vehicles'),
    ]) {
      expect(await rejection(call)).toMatchObject(closed);
    }
    expect(await rejection(handle.wait())).toMatchObject(closed);
    expect(server.received).toHaveLength(sent);
    await enode.close();
  });

  it('close ends a request for a token that is under way', async () => {
    await using server = await startServer();
    server.tokenHandler = () => undefined;
    const enode = clientOf(server);
    const call = rejection(enode.vehicles.get('some-vehicle'));
    await expect.poll(() => server.tokenRequests.length).toBe(1);
    const ended = new Promise((resolve) => server.tokenRequests[0]!.socket.once('close', resolve));
    await enode.close();
    expect(await call).toMatchObject(closed);
    await ended;
  });

  it.each([{ prefetch: false }, { prefetch: true }])(
    'close ends a list in the middle of a page: %o',
    async (options) => {
      await using server = await startServer((_, response) =>
        json(response, 200, {
          data: [{ id: 'a' }, { id: 'b' }],
          pagination: { after: 'next', before: null },
        }),
      );
      const enode = clientOf(server);
      const seen: string[] = [];
      const loop = async () => {
        for await (const { id } of enode.vehicles.list({}, options)) {
          seen.push(id);
          await enode.close();
        }
      };
      expect(await rejection(loop())).toMatchObject({ ...closed, operation: 'vehicles.list' });
      expect(seen).toEqual(['a']);
      expect(await rejection(enode.vehicles.list().toArray())).toMatchObject(closed);
    },
  );

  it('close comes with the end of a block', async () => {
    await using server = await startServer(() => undefined);
    let call: Promise<unknown>;
    {
      await using enode = clientOf(server);
      call = rejection(enode.vehicles.get('some-vehicle'));
    }
    expect(await call).toMatchObject(closed);
  });

  it('close may be called several times at once, in copies, too, and each waits for the end', async () => {
    await using server = await startServer(() => undefined);
    const enode = clientOf(server);
    const call = rejection(enode.vehicles.get('some-vehicle'));
    const copy = enode.with({ headers: { 'x-of': 'a copy' } });
    await Promise.all([enode.close(), enode.close(), copy.close(), enode[Symbol.asyncDispose]()]);
    expect(await call).toMatchObject(closed);
    await enode.close();
  });

  it('close ends nothing of a client that does nothing', async () => {
    await using server = await startServer();
    await expect(clientOf(server).close()).resolves.toBeUndefined();
  });
});
