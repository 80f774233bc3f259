import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DriftOptions, Enode, OnResponseDrift, ResponseDrift } from '../../src/index.ts';
import { clientOf } from '../support/client.ts';
import { json, problem, startServer, type Handler } from '../support/server.ts';
import { spyLogger } from '../support/spy-logger.ts';
import { vehicle } from '../support/webhook-events.ts';
import { comparisonsDone, drawing, itemsOf } from './support.ts';

const get = 'GET /vehicles/{vehicleId}';
const list = 'GET /vehicles';
const about = { status: 200, version: '2024-10-01' };
const page = (data: unknown[], after: string | null = null) => ({
  data,
  pagination: { after, before: null },
});

/** A client of which every response is compared, and what it reported. */
async function watched(
  handler: Handler,
  drift: DriftOptions = {},
  options: Parameters<typeof clientOf>[1] = {},
) {
  const server = await startServer(handler);
  const found: [string, unknown, ResponseDrift][] = [];
  const onDrift: OnResponseDrift = (...finding) => void found.push(finding);
  const enode = clientOf(server, { drift: { sample: 1, onDrift, ...drift }, ...options });
  return { enode, server, found, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const responding =
  (body: unknown, headers?: Record<string, string>): Handler =>
  (_request, response) =>
    json(response, 200, body, headers);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('drift of responses', () => {
  it('drift of responses is reported by path, value and kind', async () => {
    const { lastSeen: _lastSeen, chargeState, ...rest } = vehicle;
    await using bed = await watched(
      responding({
        ...rest,
        vendor: 'NEWCOMER',
        isReachable: 'yes',
        chargeState: { ...chargeState, mood: { is: 'good' }, isCharging: null, batteryLevel: 'full' },
      }),
    );
    await bed.enode.vehicles.get('v1');
    await comparisonsDone();
    const byPath = bed.found.toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(byPath).toEqual([
      ['chargeState.batteryLevel', 'full', { kind: 'type', operation: get, ...about }],
      ['chargeState.mood', { is: 'good' }, { kind: 'field', operation: get, ...about }],
      ['isReachable', 'yes', { kind: 'type', operation: get, ...about }],
      ['lastSeen', undefined, { kind: 'missing', operation: get, ...about }],
      ['vendor', 'NEWCOMER', { kind: 'enum', operation: get, ...about }],
    ]);
  });

  it('drift of responses is not reported of a response that is as described', async () => {
    await using bed = await watched(responding(vehicle));
    await bed.enode.vehicles.get('v1');
    await comparisonsDone();
    expect(bed.found).toEqual([]);
  });

  it('drift of responses is reported of data as it was sent, whatever has become of it since', async () => {
    await using bed = await watched(responding({ ...vehicle, vendor: 'NEWCOMER' }));
    const got: { vendor: string; mine?: string } = await bed.enode.vehicles.get('v1');
    expect(bed.found).toEqual([]);
    Object.assign(got, { vendor: 'TESLA', mine: 'all' });
    await comparisonsDone();
    expect(bed.found.map(([path, value]) => [path, value])).toEqual([['vendor', 'NEWCOMER']]);
  });

  it('drift of responses is reported once for each operation, and for each new value of an enumeration', async () => {
    await using bed = await watched(({ url }, response, count) => {
      const drifting = { ...vehicle, mood: count, vendor: count % 2 === 0 ? 'A' : 'B' };
      json(response, 200, url === '/vehicles' ? page([drifting, drifting]) : drifting);
    });
    for (let turn = 0; turn < 4; turn++) {
      await bed.enode.vehicles.get('v1');
      await bed.enode.vehicles.get('v2');
      await itemsOf(bed.enode.vehicles.list());
    }
    await comparisonsDone();
    const findings = bed.found.map(([path, value, { operation }]) => [operation, path, value]);
    expect(new Set(findings.map(String))).toEqual(
      new Set([
        `${get},vendor,B`,
        `${get},mood,1`,
        `${get},vendor,A`,
        `${list},data[].vendor,B`,
        `${list},data[].mood,3`,
        `${list},data[].vendor,A`,
      ]),
    );
    expect(findings).toHaveLength(6);
  });

  it('drift of responses is remembered for the latest 1000 findings, so that memory does not grow', async () => {
    const vendors = [
      ['FIRST'],
      Array.from({ length: 1000 }, (_, index) => `OTHER-${index}`),
      ['FIRST'],
      ['FIRST'],
    ];
    await using bed = await watched((_request, response, count) =>
      json(response, 200, page(vendors[count - 1]!.map((vendor) => Object.assign({}, vehicle, { vendor })))),
    );
    for (let turn = 0; turn < vendors.length; turn++) {
      await itemsOf(bed.enode.vehicles.list());
      await comparisonsDone();
    }
    const values = bed.found.map(([, value]) => value);
    expect(values).toHaveLength(1002);
    expect(values.filter((value) => value === 'FIRST')).toHaveLength(2);
  });

  it('drift of responses is not looked for in failures, made-up responses, other versions and unknown operations', async () => {
    await using bed = await watched(({ url }, response) => {
      if (url.endsWith('gone')) return problem(response, 404, 'not-found');
      if (url.endsWith('old')) return json(response, 200, { old: 1 }, { 'enode-version': '2023-04-15' });
      return json(response, 200, { anything: 1 });
    });
    const { enode } = bed;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await expect(enode.vehicles.get('gone')).rejects.toThrow(/404/);
    await enode.vehicles.get('old');
    await enode.request({ method: 'GET', path: '/boilers' });
    const middleware = { onResponse: () => Response.json({ made: 'up' }) };
    await enode.raw.GET('/vehicles/{vehicleId}', {
      params: { path: { vehicleId: 'v' } },
      middleware: [middleware],
    });
    await comparisonsDone();
    expect(bed.found).toEqual([]);
  });
});

describe('drift is seen in', () => {
  const action = {
    id: 'a1',
    userId: 'u1',
    createdAt: '2026-11-20T10:11:12Z',
    updatedAt: '2026-11-20T10:11:12Z',
    completedAt: null,
    state: 'PENDING',
    targetId: 'v1',
    targetType: 'vehicle',
    kind: 'START',
    failureReason: null,
    mood: 'good',
  };
  const path = { vehicleId: 'v1' };
  const ways: [string, string, string, (enode: Enode<'2024-10-01'>) => PromiseLike<unknown>][] = [
    ['a typed method', get, 'mood', (enode) => enode.vehicles.get('v1')],
    ['the second page of a list', list, 'data[].mood', (enode) => itemsOf(enode.vehicles.list())],
    [
      'a command',
      'POST /vehicles/{vehicleId}/charging',
      'mood',
      (enode) => enode.vehicles.startCharging('v1'),
    ],
    ['a raw call', get, 'mood', (enode) => enode.raw.GET('/vehicles/{vehicleId}', { params: { path } })],
    [
      'a raw call that reads text',
      get,
      'mood',
      (enode) => enode.raw.GET('/vehicles/{vehicleId}', { params: { path }, parseAs: 'text' }),
    ],
    [
      'a free request, whatever it calls the parameters of its path',
      get,
      'mood',
      (enode) => enode.request({ method: 'GET', path: '/vehicles/{id}', params: { id: 'v1' } }),
    ],
  ];

  it.each(ways)('drift is seen in %s', async (_, operation, place, way) => {
    await using bed = await watched(({ url, method }, response) => {
      const drifting = { ...vehicle, mood: 'good' };
      if (method === 'POST') return json(response, 200, action);
      if (url.startsWith('/vehicles/')) return json(response, 200, drifting);
      return json(response, 200, url.includes('after=') ? page([drifting]) : page([vehicle], 'c2'));
    });
    await way(bed.enode);
    await comparisonsDone();
    expect(bed.found).toEqual([[place, 'good', { kind: 'field', operation, ...about }]]);
  });

  it('drift is seen in a version whose lists are bare arrays', async () => {
    await using bed = await watched(responding(['c1', 7, { mood: 'good' }]));
    await itemsOf(bed.enode.at('2023-04-15').chargers.list());
    await comparisonsDone();
    const drift = { kind: 'type', operation: 'GET /chargers', status: 200, version: '2023-04-15' };
    expect(bed.found).toEqual([['[]', 7, drift]]);
  });
});

describe('onDrift', () => {
  const drifting = responding({ ...vehicle, mood: 'a-value-nobody-may-log' });

  it.each<[string, OnResponseDrift]>([
    [
      'throws',
      (_path, value) => {
        throw new Error(String(value));
      },
    ],
    ['rejects', async (_path, value) => Promise.reject(new Error(String(value)))],
  ])(
    'onDrift that %s reaches neither the call nor the process, and its error is not logged',
    async (_, onDrift) => {
      const unhandled = vi.fn<(reason: unknown) => void>();
      process.on('unhandledRejection', unhandled);
      const { logger, report } = spyLogger();
      await using bed = await watched(drifting, { onDrift }, { logger });
      await expect(bed.enode.vehicles.get('v1')).resolves.toMatchObject({ id: vehicle.id });
      await comparisonsDone();
      process.off('unhandledRejection', unhandled);
      expect(unhandled).not.toHaveBeenCalled();
      expect(report).toHaveBeenCalledTimes(1);
      expect(inspect(report.mock.calls)).toMatch(/drift\.onDrift failed/);
      expect(inspect(report.mock.calls)).not.toContain('a-value-nobody-may-log');
    },
  );

  it('onDrift is a message to the logger by default, once, without the value', async () => {
    const { logger, lines } = spyLogger();
    await using bed = await watched(drifting, { onDrift: undefined }, { logger });
    await bed.enode.vehicles.get('v1');
    await bed.enode.vehicles.get('v1');
    await comparisonsDone();
    expect(lines).toEqual([
      ['warn', `enode-client: ${get} in version 2024-10-01 came with a field that is not described: mood`],
    ]);
  });

  it('onDrift is called for the share of the responses that is drawn', async () => {
    const draws = [0.009, 0.01, 0.5, 0.0099];
    let vendor = 0;
    await using bed = await watched(
      (_request, response) => json(response, 200, { ...vehicle, vendor: `V${vendor++}` }),
      { sample: 0.01 },
    );
    drawing(() => draws.shift()!);
    for (let turn = 0; turn < 4; turn++) await bed.enode.vehicles.get('v1');
    expect(draws).toEqual([]);
    await comparisonsDone();
    expect(bed.found.map(([, value]) => value)).toEqual(['V0', 'V3']);
  });
});

describe('the option drift', () => {
  it.each<[unknown, RegExp]>([
    [true, /options of createEnode\(\{ drift \}\) are true: give an object/],
    [null, /options of createEnode\(\{ drift \}\) are null/],
    [{ smaple: 1 }, /does not know the option "smaple"; did you mean "sample"\?/],
    [{ sample: NaN }, /drift\.sample is NaN: give a number from 0 to 1/],
    [{ sample: 1.01 }, /drift\.sample is 1\.01/],
    [{ sample: -0.1 }, /drift\.sample is -0\.1/],
    [{ sample: Infinity }, /drift\.sample is Infinity/],
    [{ sample: '1' }, /drift\.sample is "1"/],
    [{ sample: 1 }, /drift needs drift\.onDrift or a logger/],
    [{ onDrift: 'log' }, /drift\.onDrift is "log": give a function/],
  ])('the option drift is refused when it is %j', async (drift, message) => {
    await using server = await startServer();
    const make = () => clientOf(server, { drift } as never);
    expect(make).toThrow(expect.objectContaining({ code: 'input' }));
    expect(make).toThrow(message);
  });
});
