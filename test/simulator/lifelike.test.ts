import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../src/errors/input-error.ts';
import { createEnode } from '../../src/index.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.ts';
import { inbox, names, type SentEvent } from './deliveries/support.ts';
import { bench, fetchToken, linkBody, old } from './support.ts';

const minutes = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;
/** Long enough apart that signs of life do not mix with what a test counts. */
const quiet = { heartbeatEvery: '30d' } as const;
const start = '2025-01-01T12:00:00.000Z';

describe('a change of a device', () => {
  const delays = async (options: SimulatorOptions, act: (sim: Simulator) => void): Promise<number[]> => {
    const found: number[] = [];
    for (const seed of [1, 2, 3, 4]) {
      await using sim = await createSimulator({ reportDelay: 'drawn', ...options, seed });
      act(sim);
      const box = inbox(sim, { events: ['user:vehicle:updated'] });
      await box.take();
      sim.asset('vehicle', vehicleId(sim)).update({ odometer: 200_000 });
      await sim.clock.advance('1h');
      const [event] = await box.take();
      found.push(minutes(start, event?.createdAt ?? ''));
    }
    return found;
  };
  const ids = new WeakMap<Simulator, string>();
  const vehicleId = (sim: Simulator): string => ids.get(sim) ?? '';
  const add = (options: object) => (sim: Simulator) => {
    ids.set(sim, sim.user('u1').vehicle(options).id);
  };

  it.each([
    ['at rest', {}, 4, 10],
    ['that charges', { charging: true, batteryLevel: 10 }, 2, 5],
    ['under a smart charging plan', { controlledBy: 'smart-charging' }, 1, 3],
  ])(
    'a change of a device %s is known after some minutes, not always the same',
    async (_, options, least, most) => {
      const found = await delays({}, add(options));
      for (const delay of found) {
        expect(delay).toBeGreaterThanOrEqual(least);
        expect(delay).toBeLessThanOrEqual(most);
      }
      expect(new Set(found).size).toBeGreaterThan(1);
      expect(await delays({}, add(options)), 'the same for the same seeds').toEqual(found);
    },
  );

  it('a change of a device of a vehicle that sleeps is known much later', async () => {
    await using sim = await createSimulator({ reportDelay: 'drawn', webhooks: quiet });
    const vehicle = sim.user('u1').vehicle();
    const box = inbox(sim, { events: ['user:vehicle:updated'] });
    await sim.clock.advance('5h');
    await box.take();
    vehicle.update({ batteryLevel: 12 });
    await sim.clock.advance('11m');
    expect(await box.take()).toEqual([]);
    await sim.clock.advance('18m');
    expect(await box.take()).toMatchObject([{ vehicle: { chargeState: { batteryLevel: 12 } } }]);
  });

  it('a change of a device shows in the API when it is known, together with what has happened since', async () => {
    await using bed = await bench({ reportDelay: '7m' });
    const vehicle = bed.sim.user('u1').vehicle({ batteryLevel: 40 });
    const read = async () => (await bed.call('GET', `/vehicles/${vehicle.id}`)).json;
    await bed.sim.clock.advance('1m');
    vehicle.update({ batteryLevel: 50 });
    await bed.sim.clock.advance('5m');
    vehicle.update({ pluggedIn: false });
    expect(await read()).toMatchObject({
      lastSeen: start,
      chargeState: { batteryLevel: 40, isPluggedIn: true },
    });
    await bed.sim.clock.advance('2m');
    expect(await read()).toMatchObject({ chargeState: { batteryLevel: 50, isPluggedIn: false } });
  });

  it('a change of a device by a command is known when the command is confirmed', async () => {
    await using bed = await bench({ reportDelay: '7m', actionDelay: '10s' });
    const vehicle = bed.sim.user('u1').vehicle({ batteryLevel: 40 });
    await bed.call('POST', `/vehicles/${vehicle.id}/charging`, { json: { action: 'START' } });
    await bed.sim.clock.advance('10s');
    const { json } = await bed.call('GET', `/vehicles/${vehicle.id}`);
    expect(json.chargeState.isCharging).toBe(true);
  });

  it('a change of a device is kept by a snapshot until it is known', async () => {
    await using sim = await createSimulator({ reportDelay: '7m' });
    const vehicle = sim.user('u1').vehicle({ batteryLevel: 40 });
    vehicle.update({ batteryLevel: 50 });
    const snapshot = sim.snapshot();
    await using other = await createSimulator({ reportDelay: '7m', snapshot });
    const copy = other.asset('vehicle', vehicle.id);
    expect(copy.state.chargeState.batteryLevel).toBe(40);
    await other.clock.advance('7m');
    expect(copy.state.chargeState.batteryLevel).toBe(50);
  });
});

describe('a refresh hint', () => {
  it.each([
    ['TESLA', 20],
    ['VOLKSWAGEN', 60],
    ['NISSAN', 120],
  ])('a refresh hint to %s makes the data newer after %i s', async (vendor, seconds) => {
    await using bed = await bench({ tokenLifetime: '1d' });
    const { id } = bed.sim.user('u1').vehicle({ vendor });
    const taken = async () => (await bed.call('GET', `/vehicles/${id}`)).json.chargeState.lastUpdated;
    await bed.sim.clock.advance('1h');
    expect((await bed.call('POST', `/vehicles/${id}/refresh-hint`)).status).toBe(204);
    await bed.sim.clock.advance((seconds - 1) * 1000);
    expect(await taken()).toBe(start);
    await bed.sim.clock.advance('1s');
    expect(await taken()).toBe(bed.sim.clock.iso());
  });

  it.each(['charger', 'hvac', 'inverter', 'battery', 'meter'] as const)(
    'a refresh hint works for a %s',
    async (kind) => {
      await using bed = await bench({ actionDelay: '5s' });
      const { id } = bed.sim.user('u1')[kind]();
      const plural = kind === 'battery' ? 'batteries' : `${kind}s`;
      await bed.sim.clock.advance('7m');
      await bed.call('POST', `/${plural}/${id}/refresh-hint`);
      await bed.sim.clock.advance('5s');
      expect((await bed.call('GET', `/${plural}/${id}`)).json.lastSeen).toBe(bed.sim.clock.iso());
    },
  );

  it('a refresh hint tells what was not known yet', async () => {
    await using bed = await bench({ reportDelay: '1h' });
    const vehicle = bed.sim.user('u1').vehicle({ batteryLevel: 40 });
    vehicle.update({ batteryLevel: 50 });
    await bed.call('POST', `/vehicles/${vehicle.id}/refresh-hint`);
    await bed.sim.clock.advance('20s');
    expect(vehicle.state.chargeState.batteryLevel).toBe(50);
  });

  it('a refresh hint changes nothing of a device out of reach', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ reachable: false });
    await bed.call('POST', `/vehicles/${vehicle.id}/refresh-hint`);
    await bed.sim.clock.advance('1h');
    expect(vehicle.state.lastSeen).toBe(start);
  });

  it('a refresh hint lets a refresh of the client end fresh', async () => {
    await using sim = await createSimulator({ clock: { mode: 'real', speed: 600 } });
    const vehicle = sim.user('u1').vehicle();
    const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
    const enode = createEnode({ clientId, clientSecret, apiUrl, oauthUrl, version: '2024-10-01' });
    const { status } = await enode.vehicles.refresh(vehicle.id, { poll: { first: '20ms', max: '100ms' } });
    expect(status).toBe('fresh');
  });
});

describe('commands of a lifelike world', () => {
  const outcomes = async (options: SimulatorOptions) => {
    await using bed = await bench({ ...options, tokenLifetime: '30d' });
    const results: { state: string; seconds: number; reason: string | undefined }[] = [];
    const vehicles = Array.from({ length: 60 }, (_, index) => bed.sim.user(`u${index}`).vehicle());
    const ids: string[] = [];
    for (const { id } of vehicles) {
      ids.push((await bed.call('POST', `/vehicles/${id}/charging`, { json: { action: 'START' } })).json.id);
    }
    await bed.sim.clock.advance('1h');
    for (const id of ids) {
      const { json } = await bed.call('GET', `/vehicles/actions/${id}`);
      const seconds = minutes(json.createdAt, json.completedAt) * 60;
      results.push({ state: json.state, seconds, reason: json.failureReason?.type });
    }
    return results;
  };

  it('commands of a lifelike world take from 5 s to minutes, and some fail', async () => {
    const results = await outcomes({ lifelike: true, failureRate: 0.2 });
    const confirmed = results.filter(({ state }) => state === 'CONFIRMED').map(({ seconds }) => seconds);
    expect(Math.min(...confirmed)).toBeGreaterThanOrEqual(5);
    expect(Math.min(...confirmed)).toBeLessThan(20);
    expect(Math.max(...confirmed)).toBeGreaterThan(120);
    const failed = results.filter(({ state }) => state !== 'CONFIRMED');
    expect(failed.length).toBeGreaterThan(3);
    expect(failed.length).toBeLessThan(25);
    for (const { reason } of failed) expect(['NO_RESPONSE', 'FAILED_PRECONDITION']).toContain(reason);
  });

  it.each([
    [{}, 0, 20],
    [{ failureRate: 1 }, 60, undefined],
    [{ lifelike: true, failureRate: 0, actionDelay: '9s' }, 0, 9],
  ] as const)('commands of a lifelike world with %o: %i fail', async (options, failures, seconds) => {
    const results = await outcomes(options);
    expect(results.filter(({ state }) => state !== 'CONFIRMED')).toHaveLength(failures);
    if (seconds) expect(new Set(results.map((one) => one.seconds))).toEqual(new Set([seconds]));
  });

  it('commands of a lifelike world go as they are scripted all the same', async () => {
    await using bed = await bench({ lifelike: true, failureRate: 1 });
    const { id } = bed.sim.user('u1').vehicle();
    bed.sim.actions.next({ outcome: 'CONFIRMED', after: '7s' });
    const { json } = await bed.call('POST', `/vehicles/${id}/charging`, { json: { action: 'START' } });
    await bed.sim.clock.advance('7s');
    expect((await bed.call('GET', `/vehicles/actions/${json.id}`)).json.state).toBe('CONFIRMED');
  });

  it.each([-0.1, 1.1, Number.NaN])('a failure rate of %d is refused', async (failureRate) => {
    await expect(createSimulator({ failureRate })).rejects.toThrow(EnodeInputError);
  });
});

describe('the fleet of a lifelike world', () => {
  interface Listed {
    id: string;
    vendor: string;
    isReachable: boolean;
    information: { year?: number | null };
    // oxlint-disable-next-line typescript/no-explicit-any
    [field: string]: any;
  }
  const read = async (options: SimulatorOptions, version?: string) => {
    await using bed = await bench({ lifelike: true, fleet: 120, ...options });
    const assets: Record<string, Listed[]> = {};
    for (const kind of ['vehicles', 'chargers', 'hvacs', 'inverters', 'batteries', 'meters']) {
      const { status, json } = await bed.call('GET', `/${kind}`, version ? { version } : {});
      expect([kind, status]).toEqual([kind, 200]);
      assets[kind] = json.data ?? json;
    }
    expect(bed.sim.violations).toEqual([]);
    return assets;
  };

  it('the fleet of a lifelike world has all kinds of assets, of dozens of vendors, as incomplete as real ones', async () => {
    const all = await read({});
    const vehicles = all['vehicles'] ?? [];
    for (const [kind, list] of Object.entries(all)) expect([kind, list.length > 5]).toEqual([kind, true]);
    expect(
      new Set(Object.values(all).flatMap((list) => list.map(({ vendor }) => vendor))).size,
    ).toBeGreaterThan(24);
    const some = (test: (asset: Listed) => boolean): void => {
      const share = vehicles.filter(test).length / vehicles.length;
      expect([String(test), share > 0, share < 1]).toEqual([String(test), true, true]);
    };
    some(({ isReachable }) => isReachable);
    some(({ chargeState }) => chargeState.isPluggedIn);
    some(({ chargeState }) => chargeState.isCharging);
    some(({ odometer }) => odometer?.distance === null);
    some(({ location }) => location?.latitude === null);
    // Some vendors leave out what they do not know: there is not even null.
    some((vehicle) => 'odometer' in vehicle);
    some((vehicle) => 'location' in vehicle);
    some(({ information }) => 'displayName' in information);
    some(({ information }) => information.year === null);
    some(({ capabilities }) => capabilities.startCharging.isCapable);
    const without = vehicles.filter(({ capabilities }) => !capabilities.startCharging.isCapable);
    for (const { capabilities } of without)
      expect(capabilities.startCharging.interventionIds).not.toEqual([]);
  });

  it('the fleet of a lifelike world shows in every version', async () => {
    for (const version of [old, '2023-08-01', '2024-01-01']) {
      expect(Object.keys(await read({}, version))).toHaveLength(6);
    }
  });

  it('the fleet of a lifelike world is the same for the same seed', async () => {
    const [one, same, other] = [await read({ seed: 5 }), await read({ seed: 5 }), await read({ seed: 6 })];
    expect(one).toEqual(same);
    expect(one['vehicles']).not.toEqual(other['vehicles']);
  });

  it('the fleet of a lifelike world drives and comes home, so that a quiet hour has events', async () => {
    await using sim = await createSimulator({ lifelike: true, fleet: 10 });
    const box = inbox(sim, { events: ['user:vehicle:updated'] });
    await sim.clock.advance('3h');
    const events = await box.take();
    expect(events.length).toBeGreaterThan(6);
    const fields = new Set(events.flatMap(({ updatedFields }) => updatedFields ?? []));
    for (const field of [
      'chargeState.isPluggedIn',
      'location.latitude',
      'odometer.distance',
      'chargeState.batteryLevel',
    ])
      expect(fields).toContain(field);
    expect(sim.violations).toEqual([]);
  });

  it('the fleet of a lifelike world is quiet and complete without it', async () => {
    await using sim = await createSimulator({ fleet: 10, webhooks: quiet });
    const box = inbox(sim, { events: ['user:vehicle:updated'] });
    await sim.clock.advance('3h');
    expect(await box.take()).toEqual([]);
  });

  it('the fleet of a lifelike world costs no more for a million users', async () => {
    await using sim = await createSimulator({ lifelike: true, fleet: 1_000_000 });
    await sim.clock.advance('1m');
    expect(sim.clock.now()).toBe(Date.parse(start) + 60_000);
  });

  it('the fleet of a lifelike world has devices at rest that report in every few hours, and some that do not', async () => {
    await using sim = await createSimulator({ lifelike: true });
    const chargers = Array.from({ length: 60 }, (_, index) => sim.user(`u${index}`).charger());
    await sim.clock.advance('7h');
    const ages = chargers.map(({ state }) => minutes(state.lastSeen, sim.clock.iso()) / 60);
    const silent = ages.filter((age) => age === 7);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.length).toBeLessThan(20);
    for (const age of ages) if (age !== 7) expect(age).toBeLessThanOrEqual(6);
  });
});

describe('a discovered event', () => {
  it.each(['vehicle', 'charger', 'hvac', 'inverter', 'battery', 'meter'] as const)(
    'a discovered event of a %s holds its information only, and the rest follows',
    async (kind) => {
      await using sim = await createSimulator();
      const box = inbox(sim, { events: [`user:${kind}:discovered`, `user:${kind}:updated`] });
      const { id, userId } = sim.user('ada')[kind]();
      const [found, rest, ...others] = await box.take();
      if (!found) throw new Error('Nothing was sent');
      expect(found.event).toBe(`user:${kind}:discovered`);
      const {
        id: sentId,
        userId: owner,
        vendor,
        information,
        ...unknown
      } = found[kind] as Record<string, unknown>;
      expect([sentId, owner, typeof vendor, typeof information]).toEqual([id, userId, 'string', 'object']);
      expect(new Set(Object.values(unknown))).toEqual(new Set([null]));
      expect([rest?.event, others.length]).toEqual([`user:${kind}:updated`, 0]);
      expect(rest?.updatedFields?.length).toBeGreaterThan(3);
      expect(rest?.[kind].capabilities ?? rest?.[kind].scopes).not.toBeNull();
      expect(sim.violations).toEqual([]);
    },
  );

  it('a discovered event is complete for who wants it', async () => {
    await using sim = await createSimulator({ webhooks: { discovered: 'complete' } });
    const box = inbox(sim);
    sim.user('ada').vehicle({ batteryLevel: 44 });
    expect(await box.take()).toMatchObject([{ vehicle: { chargeState: { batteryLevel: 44 } } }]);
  });
});

describe('an irregular delivery', () => {
  const send = async (options: SimulatorOptions, script?: object): Promise<string> => {
    await using sim = await createSimulator(options);
    const vehicle = sim.user('ada').vehicle({ batteryLevel: 40, displayName: 'Zoë’s 🚗/car' });
    const id = sim.webhooks.subscribe({ secret: 'a-secret-of-length' });
    if (script) sim.webhooks.next({ webhookId: id, ...script });
    await sim.clock.advance('1m');
    vehicle.update({ batteryLevel: 41 });
    let body = '';
    await sim.webhooks.deliver(async (request) => {
      body += await request.text();
      return new Response();
    });
    expect(sim.violations).toEqual([]);
    return body;
  };

  it.each([
    ['as a script', {}, { irregular: true }],
    ['as a script of anything', {}, { duplicates: 0 }],
    ['by option', { webhooks: { irregular: true } }, undefined],
  ])(
    'an irregular delivery %s has a heartbeat, an older state behind the newer, and other JSON',
    async (_, options, script) => {
      const body = await send(options, script);
      const events = JSON.parse(body) as SentEvent[];
      expect(names(events).toSorted()).toEqual([
        'system:heartbeat',
        'user:vehicle:updated',
        'user:vehicle:updated',
      ]);
      const seen = events.flatMap(({ vehicle }) => (vehicle ? Date.parse(vehicle.lastSeen) : []));
      expect(seen[1]).toBeLessThan(seen[0] ?? 0);
      expect(body).not.toBe(JSON.stringify(events));
      expect(body).toMatch(/\d\.0\b/);
      expect(body).toContain(String.raw`\/`);
      expect(body).toMatch(/^[\x20-\x7e]*$/);
      expect(events[0]?.vehicle.information.displayName).toBe('Zoë’s 🚗/car');
    },
  );

  it('an irregular delivery is regular again when the script is used up, or overrides', async () => {
    expect(names(JSON.parse(await send({})) as SentEvent[])).toEqual(['user:vehicle:updated']);
    const overridden = await send({ webhooks: { irregular: true } }, { irregular: false });
    expect(overridden).toBe(JSON.stringify(JSON.parse(overridden)));
  });

  it('an irregular delivery holds 100 events at most', async () => {
    await using sim = await createSimulator({ webhooks: { irregular: true, discovered: 'complete' } });
    const box = inbox(sim);
    for (let index = 0; index < 230; index += 1) sim.user(`u${index}`).vehicle();
    const batches = await box.batches();
    for (const { length } of batches) expect(length).toBeLessThanOrEqual(100);
    expect(batches.flat().filter(({ event }) => event !== 'system:heartbeat')).toHaveLength(230);
  });

  it('an irregular delivery says the same as the regular one, whatever it holds', async () => {
    const { irregularJson } = await import('../../src/simulator/delivery/irregular-events.ts');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(irregularJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('the devices of a link session', () => {
  it('the devices of a link session appear some seconds after it, as in the API', async () => {
    await using bed = await bench({ linkDelay: 'drawn' });
    const { json } = await bed.call('POST', '/users/ada/link', { json: linkBody() });
    const { assets } = bed.sim.link.complete(json.linkUrl, { vendor: 'TESLA' });
    const list = async () => (await bed.call('GET', '/users/ada/vehicles')).json.data;
    expect([assets.length, await list()]).toEqual([1, []]);
    await bed.sim.clock.advance('1s');
    expect(await list()).toEqual([]);
    await bed.sim.clock.advance('20s');
    expect(await list()).toMatchObject([{ id: assets[0]?.id }]);
  });
});

describe('an access token', () => {
  it('an access token lasts as long as its response says, on the clock of the client', async () => {
    await using sim = await createSimulator({
      clock: { mode: 'real', speed: 100_000 },
      tokenLifetime: '60s',
    });
    const { access_token: token, expires_in: lifetime } = (await fetchToken(sim)).json;
    expect(lifetime).toBe(60);
    const { now } = sim.clock;
    const before = now();
    while (now() - before < 600_000) await new Promise((resolve) => void setImmediate(resolve));
    const { status } = await fetch(`${sim.apiUrl}/vehicles`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status, 'ten simulated minutes later').toBe(200);
    await sim.clock.advance(60_000 * 100_000);
    const later = await fetch(`${sim.apiUrl}/vehicles`, { headers: { authorization: `Bearer ${token}` } });
    expect(later.status).toBe(401);
  });
});
