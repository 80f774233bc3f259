import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../../src/errors/input-error.ts';
import { changed } from '../../../src/simulator/faults/change-fault.ts';
import { type Bench, bench } from '../support.ts';

const statuses = async (
  bed: Bench,
  count: number,
  path = '/vehicles',
  version?: string,
): Promise<number[]> => {
  const found: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    found.push((await bed.call('GET', path, version === undefined ? {} : { version })).status);
  }
  return found;
};

const down = { type: 'problem', status: 503 } as const;

describe('a rule', () => {
  it('a rule hits its route only, whatever its parameters are called', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('ada').vehicle();
    bed.sim.faults.add({ route: 'GET /vehicles/{anything}', fault: down });
    expect((await bed.call('GET', `/vehicles/${id}`)).status).toBe(503);
    expect((await bed.call('GET', '/vehicles')).status).toBe(200);
    expect((await bed.call('GET', `/vehicles/${id}/smart-charging-status`)).status).toBe(200);
  });

  it('a rule for * hits all of the API, and not the token endpoint', async () => {
    await using bed = await bench();
    bed.sim.faults.add({ route: '*', fault: down });
    expect(await statuses(bed, 1, '/webhooks')).toEqual([503]);
    const { oauthUrl } = bed.sim;
    expect((await fetch(oauthUrl, { method: 'POST' })).status).toBe(400);
  });

  it('a rule hits its version only, also that of a client without a header', async () => {
    await using bed = await bench({
      credentials: { clientId: 'c', clientSecret: 's', defaultVersion: '2023-04-15' },
    });
    bed.sim.faults.add({ route: '*', version: '2023-04-15', fault: down });
    expect(await statuses(bed, 1)).toEqual([503]);
    expect(await statuses(bed, 1, '/vehicles', '2024-10-01')).toEqual([200]);
  });

  it('a rule hits so often, or as its list says', async () => {
    await using bed = await bench();
    const twice = bed.sim.faults.add({ route: 'GET /vehicles', fault: down, times: 2 });
    expect(await statuses(bed, 4)).toEqual([503, 503, 200, 200]);
    expect(twice.hits).toBe(2);
    const wrong = { type: 'problem', status: 500 } as const;
    const script = bed.sim.faults.add({ route: 'GET /vehicles', fault: [down, null, wrong] });
    expect(await statuses(bed, 4)).toEqual([503, 200, 500, 200]);
    expect(script.hits).toBe(2);
  });

  it('a rule hits at a rate that the seed decides', async () => {
    const draw = async (seed: string): Promise<number[]> => {
      await using bed = await bench({ seed });
      bed.sim.faults.add({ route: 'GET /vehicles', rate: 0.5, fault: down });
      return await statuses(bed, 40);
    };
    const first = await draw('one');
    expect(first).toEqual(await draw('one'));
    expect(first).not.toEqual(await draw('two'));
    expect(first.filter((status) => status === 503).length).toBeGreaterThan(8);
    expect(first.filter((status) => status === 200).length).toBeGreaterThan(8);
  });

  it('a rule gives way to the one that was added first, and ends when it is removed', async () => {
    await using bed = await bench();
    const first = bed.sim.faults.add({ route: 'GET /vehicles', fault: down });
    bed.sim.faults.add({ route: '*', fault: { type: 'problem', status: 500 } });
    expect(await statuses(bed, 1)).toEqual([503]);
    first.remove();
    expect(await statuses(bed, 1)).toEqual([500]);
    bed.sim.faults.clear();
    expect(await statuses(bed, 1)).toEqual([200]);
  });
});

it('a problem is written as its version and the token endpoint write problems', async () => {
  await using bed = await bench();
  const until = new Date('2030-01-01T00:00:00Z');
  bed.sim.faults.add({ route: '*', fault: { type: 'problem', status: 429, retryAfter: until } });
  const response = await bed.call('GET', '/vehicles', { version: '2023-04-15' });
  expect(response.json).toMatchObject({ error: response.json.type, message: response.json.detail });
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.headers.get('enode-version')).toBe('2023-04-15');
  expect(response.headers.get('retry-after')).toBe('Tue, 01 Jan 2030 00:00:00 GMT');
  bed.sim.faults.add({
    route: 'POST /oauth2/token',
    fault: { type: 'problem', status: 503, retryAfter: '90s' },
  });
  const token = await fetch(bed.sim.oauthUrl, { method: 'POST' });
  expect([token.status, token.headers.get('retry-after')]).toEqual([503, '90']);
  expect(await token.json()).toMatchObject({ error: 'temporarily_unavailable' });
});

it('a stalled response does not keep the simulator from closing', async () => {
  const bed = await bench();
  bed.sim.faults.add({ route: '*', fault: [{ type: 'stall' }, { type: 'stall', at: 'body' }] });
  const calls = [bed.call('GET', '/vehicles'), bed.call('GET', '/vehicles')];
  const ends = Promise.allSettled(calls);
  while (bed.sim.requests.filter(({ fault }) => fault === 'stall').length < 2) {
    await new Promise((resolve) => void setImmediate(resolve));
  }
  await bed.sim.close();
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

describe('what cannot be is refused at once', () => {
  let bed: Bench;
  beforeAll(async () => {
    bed = await bench();
  });
  afterAll(() => bed.sim.close());

  it.each([
    [
      'a route that nobody has',
      { route: 'GET /cars', fault: down },
      /No version that is served has the route/,
    ],
    ['a version that is not served', { route: '*', version: '1999-01-01', fault: down }, /not served/],
    ['a rate above 1', { route: '*', rate: 2, fault: down }, /from 0 to 1/],
    ['no times', { route: '*', times: 0, fault: down }, /from 1/],
    ['an empty list', { route: '*', fault: [] }, /empty/],
    ['a kind that there is not', { route: '*', fault: { type: 'earthquake' } as never }, /not a fault/],
    [
      'a delay that is none',
      { route: '*', fault: { type: 'latency', delay: 'long' as never } },
      /Not a duration/,
    ],
    [
      'an answering version that is not served',
      { route: '*', fault: { type: 'version', responseVersion: '1' } },
      /not served/,
    ],
    [
      'a brownout of the token endpoint',
      { route: 'POST /oauth2/token', fault: { type: 'brownout' } },
      /token endpoint/,
    ],
    ['an event that nobody has', { event: 'user:car:updated', fault: { type: 'new-event' } }, /the event/],
    ['a fault of requests for events', { event: '*', fault: down as never }, /not a fault/],
  ] as const)('what cannot be is refused at once: %s', (_, rule, message) => {
    expect(() => bed.sim.faults.add(rule)).toThrow(EnodeInputError);
    expect(() => bed.sim.faults.add(rule)).toThrow(message);
  });
});

describe('changes', () => {
  const page = {
    data: [
      { id: 'a', state: { mode: 'ON', modes: ['ON'] } },
      { id: 'b', state: null },
    ],
    pagination: {},
  };

  it('changes go to each place whose path ends as asked, and nowhere else', () => {
    expect(changed(page, { type: 'unknown-enum', field: 'state.mode', value: 'X' })).toEqual({
      ...page,
      data: [
        { id: 'a', state: { mode: 'X', modes: ['ON'] } },
        { id: 'b', state: null },
      ],
    });
    expect(changed(page, { type: 'unknown-enum', field: 'mode' })).not.toEqual(page);
    expect(changed(page, { type: 'unknown-enum', field: 'ode' })).toEqual(page);
  });

  it('changes add to lists of values', () => {
    expect(changed({ modes: ['ON'] }, { type: 'unknown-enum', field: 'modes', value: 'X' })).toEqual({
      modes: ['ON', 'X'],
    });
  });

  it('changes add fields to the whole, to each entry of a list, or where asked', () => {
    const field = { type: 'extra-field', name: 'n', value: [1] } as const;
    expect(changed({ id: 'a' }, field)).toEqual({ id: 'a', n: [1] });
    expect(changed([{ id: 'a' }, 'b'], field)).toEqual([{ id: 'a', n: [1] }, 'b']);
    expect(changed({ a: { b: {} } }, { ...field, in: 'a.b' })).toEqual({ a: { b: { n: [1] } } });
  });
});
