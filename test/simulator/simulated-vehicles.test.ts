import { describe, expect, it } from 'vitest';

import { createClock } from '../../src/simulator/base/clock.ts';
import { createRandom } from '../../src/simulator/base/random.ts';
import { LinkService } from '../../src/simulator/link/link-service.ts';
import type { SimulatedCharge } from '../../src/simulator/link/simulated-vehicle.ts';
import { SimulatedVehicles } from '../../src/simulator/link/simulated-vehicles.ts';
import { World } from '../../src/simulator/world/world.ts';
import { type Bench, bench, current, linkBody } from './support.ts';

const version = '2024-01-01';
const car = { vendor: 'BMW', username: 'car', password: 'secret', name: 'Car', model: 'i3', year: 2020 };
const chargeState: SimulatedCharge = {
  batteryLevel: 70,
  range: 100,
  batteryCapacity: 40,
  chargeLimit: 90,
  chargeRate: null,
  chargeTimeRemaining: null,
  powerDeliveryState: 'PLUGGED_IN:STOPPED',
};

const create = async (bed: Bench, json: object = car) =>
  (await bed.call('POST', '/simulated/vehicles', { version, json })).json;
const patch = (bed: Bench, id: string, json: object) =>
  bed.call('PATCH', `/simulated/vehicles/${id}`, { version, json });
const read = async (bed: Bench, id: string) =>
  (await bed.call('GET', `/simulated/vehicles/${id}`, { version })).json;

describe('a simulated vehicle', () => {
  it('a simulated vehicle belongs to nobody at first, and to its user once it is linked', async () => {
    await using bed = await bench();
    const { id, vin } = await create(bed);
    expect(await read(bed, id)).toMatchObject({ ...car, userId: null, linkedVehicleId: null });
    await patch(bed, id, { chargeState, location: { latitude: 1, longitude: 2 } });
    const link = await bed.call('POST', '/users/u1/link', { version: current, json: linkBody() });
    bed.sim.link.complete(link.json.linkUrl, {
      vendor: 'BMW',
      devices: [{ type: 'vehicle', vin }],
    });
    const { linkedVehicleId, userId } = await read(bed, id);
    expect(userId).toBe('u1');
    const vehicle = (await bed.call('GET', `/vehicles/${linkedVehicleId}`, { version })).json;
    expect(vehicle).toMatchObject({ userId: 'u1', vendor: 'BMW', information: { vin } });
  });

  it('a simulated vehicle made for a user is linked at once, and moves the vehicle that it became', async () => {
    await using bed = await bench();
    const { id, linkedVehicleId } = await create(bed, { ...car, userId: 'u1' });
    const vehicle = async () =>
      (await bed.call('GET', `/vehicles/${linkedVehicleId}`, { version: current })).json;
    expect(await vehicle()).toMatchObject({ userId: 'u1', information: { displayName: 'Car', model: 'i3' } });
    const location = { latitude: 10, longitude: 20 };
    await patch(bed, id, { name: 'Truck', isReachable: false, chargeState, location });
    expect(await vehicle()).toMatchObject({
      isReachable: false,
      information: { displayName: 'Truck' },
      chargeState: { batteryLevel: 70, chargeLimit: 90, batteryCapacity: 40, isPluggedIn: true },
      location,
    });
    await patch(bed, id, { isReachable: true, chargeState: { ...chargeState, batteryLevel: 30 } });
    expect(await vehicle()).toMatchObject({ isReachable: true, location, chargeState: { batteryLevel: 30 } });
  });

  it('a simulated vehicle tells what commands have done to the vehicle that it became', async () => {
    await using bed = await bench();
    const { id, linkedVehicleId } = await create(bed, { ...car, userId: 'u1' });
    await bed.call('POST', `/vehicles/${linkedVehicleId}/charging`, { version, json: { action: 'START' } });
    await bed.sim.clock.advance('1m');
    expect(await read(bed, id)).toMatchObject({
      chargeState: { powerDeliveryState: 'PLUGGED_IN:CHARGING', isCharging: true },
    });
  });

  it('a simulated vehicle can be signed in to under its present name only, and is linked as it is', () => {
    const world = new World(createClock(), createRandom('cars'));
    const links = new LinkService(world, { lifetime: 60_000, connections: Infinity, delayOf: () => 0 });
    const cars = new SimulatedVehicles(world, links);
    const made = cars.create(car, undefined);
    cars.update(made, { username: 'truck', chargeState: { ...chargeState, batteryLevel: 33 } });
    const types = ['vehicle'] as const;
    const looks = { language: 'browser', colorScheme: 'system', endsWith: 'error' } as const;
    const wishes = {
      types,
      scopes: ['vehicle:read:data'],
      vendor: undefined,
      redirectUri: undefined,
      unknownVendors: {},
    };
    const { token } = links.open({ userId: 'u1', ...wishes, ...looks });
    expect(links.signIn(token, 'BMW', 'car', 'secret')).toBe(false);
    expect(links.signIn(token, 'BMW', 'truck', 'wrong')).toBe(false);
    expect(links.signIn(token, 'BMW', 'truck', 'secret')).toBe(true);
    const { assets } = links.consent(token);
    expect(assets).toEqual([{ type: 'vehicle', id: made.linkedVehicleId }]);
    expect(cars.linked(made)?.battery).toMatchObject({ level: 33, chargeLimit: 90, capacity: 40 });
    cars.remove(made);
    expect(world.asset(assets[0]!.id)).toBeUndefined();
    const second = links.open({ userId: 'u1', ...wishes, ...looks }).token;
    expect(links.signIn(second, 'BMW', 'truck', 'secret')).toBe(false);
  });

  it('a simulated vehicle takes the vehicle along when it is deleted, and is free again when the vehicle goes', async () => {
    await using bed = await bench();
    const { id, linkedVehicleId } = await create(bed, { ...car, userId: 'u1' });
    await bed.call('DELETE', '/users/u1/vendors/BMW', { version });
    expect(await read(bed, id)).toMatchObject({ userId: null, linkedVehicleId: null });
    const other = await create(bed, { ...car, username: 'other', userId: 'u1' });
    expect(other.linkedVehicleId).not.toBe(linkedVehicleId);
    await bed.call('DELETE', `/simulated/vehicles/${other.id}`, { version });
    expect((await bed.call('GET', `/vehicles/${other.linkedVehicleId}`, { version })).status).toBe(404);
  });
});
