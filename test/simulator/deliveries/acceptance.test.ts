import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../../src/errors/input-error.ts';
import { createSimulator, type SimulatorOptions } from '../../../src/simulator/index.ts';
import { startReceiver } from '../receiver.ts';
import { bench } from '../support.ts';
import { secret } from './support.ts';

/** Long enough apart that signs of life do not mix with what a test counts, and one event for each thing. */
const quiet = { heartbeatEvery: '30d', discovered: 'complete' } as const;

describe('a delivery', () => {
  const accepted = [200, 201, 202, 204, 299];
  const refused = [301, 304, 400, 401, 404, 410, 500, 503];

  it.each([
    ...accepted.map((status) => [status, '2xx', 'delivered', null] as const),
    ...refused.map(
      (status) => [status, '2xx', 'retrying', `The receiver responded with ${status}, not 2xx`] as const,
    ),
    [200, 'only-200', 'delivered', null] as const,
    [201, 'only-200', 'retrying', 'The receiver responded with 201, not 200'] as const,
    [204, 'only-200', 'retrying', 'The receiver responded with 204, not 200'] as const,
  ])('a delivery that is answered %i where %s is accepted is %s', async (status, statuses, state, error) => {
    await using sim = await createSimulator({ webhooks: { ...quiet, statuses } });
    await using receiver = await startReceiver();
    receiver.response = status;
    sim.webhooks.subscribe({ url: receiver.url, secret });
    sim.webhooks.subscribe({ secret });
    sim.user('ada').vehicle();
    await sim.webhooks.flush();
    await sim.webhooks.deliver(() => new Response(null, { status, headers: { location: '/' } }));
    expect(sim.webhooks.deliveries.map((each) => [each.state, each.attempts.at(-1)?.error])).toEqual([
      [state, error],
      [state, error],
    ]);
  });

  it('a delivery carries its authentication under a name in lower case', async () => {
    await using sim = await createSimulator({ webhooks: quiet });
    const names: string[] = [];
    const server = createServer((request, response) => {
      names.push(...request.rawHeaders.filter((_, index) => index % 2 === 0));
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const authentication = { headerName: 'X-API-Key', headerValue: 'k-1' };
    const url = `http://127.0.0.1:${port}/hook`;
    sim.webhooks.subscribe({ url, secret, authentication });
    sim.user('ada').vehicle();
    await sim.webhooks.flush();
    await new Promise((resolve) => server.close(resolve));
    expect(names).toContain('x-api-key');
    expect(names).not.toContain('X-API-Key');
  });
});

describe('a subscription whose receiver fails', () => {
  const modes: [string, SimulatorOptions, lastActive: `${number}m`, inactive: `${number}m`][] = [
    ['in production', {}, '1439m', '1m'],
    ['in the sandbox', { sandbox: true }, '4m', '1m'],
    ['with a time of its own', { sandbox: true, webhooks: { retryFor: '7m' } }, '6m', '1m'],
  ];

  it.each(modes)(
    'a subscription whose receiver fails %s is inactive when its time is over, and loses what waits',
    async (_, options, during, then) => {
      const webhooks = { ...quiet, ...options.webhooks };
      await using bed = await bench({ ...options, tokenLifetime: '30d', webhooks });
      await using receiver = await startReceiver();
      receiver.response = 500;
      const { id } = (await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } })).json;
      const isActive = async (): Promise<boolean> => (await bed.call('GET', `/webhooks/${id}`)).json.isActive;
      bed.sim.user('ada').vehicle();
      await bed.sim.clock.advance(during);
      expect(await isActive()).toBe(true);
      await bed.sim.clock.advance(then);
      expect(await isActive()).toBe(false);
      expect(bed.sim.webhooks.deliveries.map(({ state }) => state)).toEqual(['given-up']);
    },
  );

  it.each(['test', 'patch'] as const)(
    'a subscription whose receiver fails works again after a %s, without what was lost',
    async (by) => {
      await using bed = await bench({ sandbox: true, webhooks: quiet });
      await using receiver = await startReceiver();
      receiver.response = 500;
      const { id } = (await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } })).json;
      const vehicle = bed.sim.user('ada').vehicle({ batteryLevel: 40 });
      await bed.sim.clock.advance('10m');
      receiver.response = 202;
      receiver.deliveries.length = 0;
      if (by === 'test') {
        const { json } = await bed.call('POST', `/webhooks/${id}/test`);
        expect(json).toMatchObject({ status: 'SUCCESS', response: { code: 202 } });
      } else {
        await bed.call('PATCH', `/webhooks/${id}`, { json: { secret } });
      }
      expect((await bed.call('GET', `/webhooks/${id}`)).json).toMatchObject({ isActive: true });
      vehicle.update({ batteryLevel: 41 });
      await bed.sim.webhooks.flush();
      const events = receiver.deliveries.flatMap(({ body }) => JSON.parse(body) as { event: string }[]);
      expect(events.map(({ event }) => event)).toEqual([
        ...(by === 'test' ? ['enode:webhook:test'] : []),
        'user:vehicle:updated',
      ]);
    },
  );

  it('createSimulator refuses an unknown word for the statuses of webhooks', async () => {
    const statuses = '3xx' as '2xx';
    await expect(createSimulator({ webhooks: { statuses } })).rejects.toThrow(EnodeInputError);
  });
});
