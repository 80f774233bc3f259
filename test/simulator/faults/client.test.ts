import { describe, expect, it } from 'vitest';

import { createEnode, type EnodeOptions } from '../../../src/index.ts';
import { createSimulator, type RequestFault, type Simulator } from '../../../src/simulator/index.ts';
import { rejection } from '../../support/client.ts';

type Options = Partial<Omit<EnodeOptions<'2024-10-01'>, 'environment' | 'apiUrl' | 'oauthUrl'>>;

/** What a backend does in production: the client of this package, with waits that tests can afford. */
function clientOf(sim: Simulator, options: Options = {}) {
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  const retry = { minDelay: 1, maxDelay: 1 };
  return createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret, retry, ...options });
}

async function setUp(options: Options = {}) {
  const sim = await createSimulator();
  const vehicle = sim.user('ada').vehicle({ batteryLevel: 40, pluggedIn: true });
  const enode = clientOf(sim, options);
  const asked = (path: string): number =>
    sim.requests.filter((request) => request.target === 'api' && request.path.startsWith(path)).length;
  return { sim, enode, id: vehicle.id, asked, [Symbol.asyncDispose]: () => sim.close() };
}

const route = 'GET /vehicles/{vehicleId}';

describe('what the client repeats by itself', () => {
  const passing: [string, RequestFault][] = [
    ['408', { type: 'problem', status: 408 }],
    ['500', { type: 'problem', status: 500 }],
    ['502', { type: 'problem', status: 502 }],
    ['503', { type: 'problem', status: 503 }],
    ['504', { type: 'problem', status: 504 }],
    ['429 without a time', { type: 'problem', status: 429 }],
    ['a broken connection', { type: 'reset' }],
    ['a connection that breaks after the work', { type: 'reset', when: 'after' }],
    ['a connection that breaks in the response', { type: 'reset', when: 'body' }],
    ['a brownout', { type: 'brownout' }],
  ];

  it.each(passing)('what the client repeats by itself: %s, of a read', async (_, fault) => {
    await using bed = await setUp();
    const { hits } = await withFault(bed.sim, { route, fault, times: 2 }, async () => {
      expect((await bed.enode.vehicles.get(bed.id)).id).toBe(bed.id);
    });
    expect([hits, bed.asked('/vehicles/')]).toEqual([2, 3]);
  });

  it('what the client repeats by itself: 429 with a time, which is waited for', async () => {
    const waits: number[] = [];
    await using bed = await setUp({ hooks: { onRetry: ({ delayMs }) => void waits.push(delayMs) } });
    const fault = { type: 'problem', status: 429, retryAfter: '1s' } as const;
    bed.sim.faults.add({ route, fault, times: 1 });
    await bed.enode.vehicles.get(bed.id);
    expect(waits).toEqual([1000]);
  });

  it('what the client repeats by itself: not 429 with a time that is too far away, which it throws', async () => {
    await using bed = await setUp();
    bed.sim.faults.add({ route, fault: { type: 'problem', status: 429, retryAfter: '1h' } });
    const error = await rejection(bed.enode.vehicles.get(bed.id));
    expect(error).toMatchObject({ code: 'problem', kind: 'vendor-rate-limit', retryable: true });
    const until = Number((error as { retryAt: Date }).retryAt) - Date.now();
    expect(until).toBeGreaterThan(3_590_000);
    expect(bed.asked('/vehicles/')).toBe(1);
  });

  it.each(['before', 'after'] as const)(
    'what the client repeats by itself: no command, if the connection breaks %s it was done',
    async (when) => {
      await using bed = await setUp();
      const fault = bed.sim.faults.add({
        route: 'POST /vehicles/{vehicleId}/charging',
        fault: { type: 'reset', when },
      });
      const error = await rejection(bed.enode.vehicles.startCharging(bed.id));
      expect(error).toMatchObject({ code: 'connection', mayHaveArrived: true });
      expect(fault.hits).toBe(1);
      await bed.sim.clock.advance('20s');
      const { chargeState } = await bed.enode.vehicles.get(bed.id);
      expect(chargeState.isCharging).toBe(when === 'after');
    },
  );

  it('what the client repeats by itself: no command after 503, but after 429', async () => {
    await using bed = await setUp();
    const charging = 'POST /vehicles/{vehicleId}/charging';
    const fault = [
      { type: 'problem', status: 429 },
      { type: 'problem', status: 503 },
    ] as const;
    const handle = bed.sim.faults.add({ route: charging, fault });
    expect(await rejection(bed.enode.vehicles.startCharging(bed.id))).toMatchObject({ status: 503 });
    expect(handle.hits).toBe(2);
    expect((await bed.enode.vehicles.startCharging(bed.id)).state).toBe('PENDING');
  });
});

describe('what the client tells at once', () => {
  it.each([
    [403, 'forbidden', false],
    [409, 'vendor-rejected', false],
  ] as const)('what the client tells at once: %i', async (status, kind, retryable) => {
    await using bed = await setUp();
    bed.sim.faults.add({ route, fault: { type: 'problem', status, detail: 'as a test wants it' } });
    expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject({
      code: 'problem',
      status,
      kind,
      retryable,
      detail: 'as a test wants it',
    });
    expect(bed.asked('/vehicles/')).toBe(1);
  });

  it.each([
    [405, 'vendor-unavailable'],
    [424, 'vendor-request-failed'],
  ] as const)(
    'what the client tells at once: %i, once all retries of a read have met it',
    async (status, kind) => {
      await using bed = await setUp();
      bed.sim.faults.add({ route, fault: { type: 'problem', status, detail: 'as a test wants it' } });
      const problem = { code: 'problem', status, kind, retryable: true };
      expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject(problem);
      expect(bed.asked('/vehicles/')).toBe(3);
    },
  );

  it.each([
    ['half of the JSON', { type: 'truncate' }],
    ['a page', { type: 'html' }],
  ] as const)('what the client tells at once: %s instead of data', async (_, fault) => {
    await using bed = await setUp();
    bed.sim.faults.add({ route, fault });
    expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject({
      code: 'unreadable',
      context: { status: 200 },
    });
  });

  it.each(['headers', 'body'] as const)(
    'what the client tells at once: that nothing more came while it waited for the %s',
    async (at) => {
      await using bed = await setUp({ timeout: '200ms' });
      await bed.enode.vehicles.get(bed.id);
      bed.sim.faults.add({ route, fault: { type: 'stall', at } });
      expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject({
        code: 'timeout',
        phase: at,
      });
    },
  );

  it('what the client tells at once: that a version is being switched off, if that goes on', async () => {
    await using bed = await setUp();
    bed.sim.faults.add({ route: '*', version: '2023-04-15', fault: { type: 'brownout' } });
    const old = bed.enode.at('2023-04-15');
    expect(await rejection(old.vehicles.get(bed.id))).toMatchObject({ code: 'problem', brownout: true });
    expect((await bed.enode.vehicles.get(bed.id)).id).toBe(bed.id);
  });

  it('what the client tells at once: that another version answered', async () => {
    await using bed = await setUp({ onVersionMismatch: 'throw' });
    bed.sim.faults.add({ route, fault: { type: 'version', responseVersion: '2023-04-15' } });
    expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject({
      code: 'version',
      context: { version: '2024-10-01', responseVersion: '2023-04-15' },
    });
    expect(bed.sim.violations).toEqual([]);
  });
});

it('a revoked token is replaced, and the call made once more', async () => {
  await using bed = await setUp();
  await bed.enode.vehicles.get(bed.id);
  bed.sim.faults.add({ route, fault: { type: 'revoke' }, times: 1 });
  expect((await bed.enode.vehicles.get(bed.id)).id).toBe(bed.id);
  expect(bed.sim.tokens.issued).toBe(2);
  const statuses = bed.sim.requests
    .filter(({ target }) => target === 'api')
    .map(({ status, fault }) => [status, fault]);
  expect(statuses).toEqual([
    [200, undefined],
    [401, 'revoke'],
    [200, undefined],
  ]);
});

it('401 that stays is thrown, after one new token', async () => {
  await using bed = await setUp();
  bed.sim.faults.add({ route, fault: { type: 'problem', status: 401 } });
  expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject({ code: 'problem', status: 401 });
  expect(bed.sim.tokens.issued).toBe(2);
});

describe('the token endpoint', () => {
  const token = 'POST /oauth2/token';

  it('the token endpoint that is down for a while is asked again', async () => {
    await using bed = await setUp();
    bed.sim.faults.add({ route: token, fault: [{ type: 'problem', status: 503 }, { type: 'reset' }] });
    expect((await bed.enode.vehicles.get(bed.id)).id).toBe(bed.id);
  });

  it('the token endpoint that stays down is thrown, and the API is not called', async () => {
    await using bed = await setUp({ retry: { limit: 1, minDelay: 1 } });
    bed.sim.faults.add({ route: token, fault: { type: 'problem', status: 503 } });
    expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject({ context: { status: 503 } });
    expect(bed.asked('/')).toBe(0);
  });

  it('the token endpoint that refuses the client is thrown as that', async () => {
    await using bed = await setUp();
    bed.sim.faults.add({ route: token, fault: { type: 'problem', status: 401 } });
    expect(await rejection(bed.enode.vehicles.get(bed.id))).toMatchObject({
      code: 'authentication',
      oauthError: 'invalid_client',
    });
  });
});

describe('news without a new version', () => {
  it('values and fields that no document knows come through', async () => {
    await using bed = await setUp();
    bed.sim.faults.add({
      route,
      fault: [
        { type: 'unknown-enum', field: 'chargeState.powerDeliveryState', value: 'PLUGGED_IN:BEAMING' },
        { type: 'extra-field', in: 'chargeState', name: 'warp', value: 9 },
      ],
    });
    const { chargeState } = await bed.enode.vehicles.get(bed.id);
    expect(chargeState.powerDeliveryState).toBe('PLUGGED_IN:BEAMING');
    expect((await bed.enode.vehicles.get(bed.id)).chargeState).toMatchObject({ warp: 9 });
    expect(bed.sim.violations).toEqual([]);
  });

  it('values and fields that no document knows come through in lists, too, in each entry', async () => {
    await using bed = await setUp();
    bed.sim.user('bob').vehicle();
    bed.sim.faults.add({
      route: 'GET /vehicles',
      fault: [
        { type: 'extra-field', name: 'warp' },
        { type: 'unknown-enum', field: 'vendor' },
      ],
    });
    const first = await bed.enode.vehicles.list();
    expect(first.data).toMatchObject([{ warp: 1 }, { warp: 1 }]);
    const second = await bed.enode.vehicles.list();
    expect(second.data.map(({ vendor }) => vendor)).toEqual(['SOMETHING_NEW', 'SOMETHING_NEW']);
  });
});

it('a late response comes when the clock is turned', async () => {
  await using bed = await setUp();
  await bed.enode.vehicles.get(bed.id);
  bed.sim.faults.add({ route, fault: { type: 'latency', delay: '10s' }, times: 1 });
  let done = false;
  const response = bed.enode.vehicles.get(bed.id).then((vehicle) => {
    done = true;
    return vehicle;
  });
  // A second client's call comes and goes; the first one is still waiting.
  await clientOf(bed.sim).vehicles.get(bed.id);
  expect(done).toBe(false);
  await bed.sim.clock.advance('10s');
  expect((await response).id).toBe(bed.id);
});

async function withFault(
  sim: Simulator,
  rule: Parameters<Simulator['faults']['add']>[0],
  work: () => Promise<void>,
): Promise<{ hits: number }> {
  using fault = sim.faults.add(rule);
  await work();
  return { hits: fault.hits };
}
