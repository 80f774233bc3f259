import { describe, expect, it } from 'vitest';

import { createSimulator } from '../../src/simulator/index.ts';
import { sunHours, sunshine } from '../../src/simulator/assets/inverter/sun.ts';
import { bench } from './support.ts';

const hour = 3_600_000;
const oslo = { latitude: 59.9, longitude: 10.75 };
const at = (text: string): number => Date.parse(text);

describe('the sun', () => {
  it('the sun shines longer in summer than in winter, and never at midnight', () => {
    const day = (date: string): number =>
      sunHours(oslo, at(`${date}T00:00:00Z`), at(`${date}T00:00:00Z`) + 24 * hour);
    const month = (name: string): number =>
      Array.from({ length: 28 }, (_, index) =>
        day(`2025-${name}-${String(index + 1).padStart(2, '0')}`),
      ).reduce((sum, hours) => sum + hours);
    expect(month('06')).toBeGreaterThan(8 * month('12'));
    expect(month('12')).toBeGreaterThan(0);
    expect(sunshine(oslo, at('2025-06-20T23:17:00Z'))).toBe(0);
    expect(sunshine(oslo, at('2025-06-20T11:17:00Z'))).toBeGreaterThan(0.3);
  });

  it('the sun is highest at noon by the sun, which is earlier in the east', () => {
    const highest = (longitude: number): number =>
      Array.from({ length: 96 }, (_, index) => at('2025-03-20T00:00:00Z') + index * (hour / 4)).reduce(
        (best, moment) =>
          sunshine({ latitude: 40, longitude }, moment) > sunshine({ latitude: 40, longitude }, best)
            ? moment
            : best,
      );
    expect(highest(0)).toBe(at('2025-03-20T12:00:00Z'));
    expect(highest(90)).toBe(at('2025-03-20T06:00:00Z'));
    expect(highest(-90)).toBe(at('2025-03-20T18:00:00Z'));
  });

  it('the sun has summer where there is winter, at the other side, and polar days and nights', () => {
    const noon = at('2025-12-21T12:00:00Z');
    const midnight = at('2025-12-21T00:00:00Z');
    expect(sunshine({ latitude: 75, longitude: 0 }, noon)).toBe(0);
    expect(sunshine({ latitude: -75, longitude: 0 }, midnight)).toBeGreaterThan(0);
    expect(sunHours({ latitude: 90, longitude: 0 }, midnight, noon)).toBe(0);
    expect(sunHours({ latitude: -90, longitude: 0 }, midnight, noon)).toBeGreaterThan(1);
  });

  it('the sun gives energy that is the sum of its power', () => {
    const from = at('2025-05-05T03:07:00Z');
    const step = 60_000;
    let sum = 0;
    for (let index = 0; index < 2 * 24 * 60; index += 1)
      sum += sunshine(oslo, from + (index + 0.5) * step) / 60;
    expect(sunHours(oslo, from, from + 48 * hour)).toBeCloseTo(sum, 3);
    const middle = from + 17 * hour;
    expect(sunHours(oslo, from, middle) + sunHours(oslo, middle, from + 48 * hour)).toBeCloseTo(
      sunHours(oslo, from, from + 48 * hour),
      9,
    );
  });
});

describe('an inverter', () => {
  it('an inverter keeps its past when it is set anew', async () => {
    await using sim = await createSimulator();
    const inverter = sim.user('u1').inverter({ peakPower: 5, totalLifetimeProduction: 100 });
    await sim.clock.advance('2h');
    const before = inverter.state.productionState.totalLifetimeProduction;
    inverter.update({ peakPower: 50 });
    expect(inverter.state.productionState.totalLifetimeProduction).toBe(before);
    inverter.update({ productionRate: 2 });
    await sim.clock.advance('1h');
    expect(inverter.state.productionState.totalLifetimeProduction).toBeCloseTo((before ?? 0) + 2, 3);
  });

  it('an inverter reports by day, and tells nothing new at night', async () => {
    await using sim = await createSimulator({ clock: { start: '2025-06-01T20:00:00Z' } });
    const inverter = sim.user('u1').inverter({ latitude: 50, longitude: 0 });
    await sim.clock.advance('2h');
    const { lastSeen } = inverter.state;
    await sim.clock.advance('2h');
    expect(inverter.state.lastSeen).toBe(lastSeen);
    await sim.clock.advance('8h');
    expect(inverter.state.lastSeen).toBe('2025-06-02T08:00:00.000Z');
  });
});

describe('a room', () => {
  const room = async (options: object) => {
    const sim = await createSimulator();
    const hvac = sim.user('u1').hvac({ activeRate: 2, ...options });
    const pass = async (duration: `${number}m`) => {
      await sim.clock.advance(duration);
      const { temperatureState, consumptionRate } = hvac.state;
      return [temperatureState.currentTemperature, temperatureState.isActive, consumptionRate];
    };
    return { sim, hvac, pass, [Symbol.asyncDispose]: () => sim.close() };
  };

  it('a room is heated to the setpoint, and again half a degree below', async () => {
    await using made = await room({ currentTemperature: 18, heatSetpoint: 21 });
    expect(await made.pass('30m')).toEqual([19.5, true, 2]);
    expect(await made.pass('30m')).toEqual([21, false, 0]);
    expect(await made.pass('35m')).toEqual([20.7, false, 0]);
    expect(await made.pass('25m')).toEqual([20.5, true, 2]);
    expect(await made.pass('10m')).toEqual([21, false, 0]);
  });

  it('a room is cooled to the setpoint', async () => {
    await using made = await room({ currentTemperature: 25, mode: 'COOL', coolSetpoint: 23 });
    expect(await made.pass('20m')).toEqual([24, true, 2]);
    expect(await made.pass('20m')).toEqual([23, false, 0]);
  });

  it('a room gets cold in winter when the unit is off, but not colder than the season', async () => {
    await using made = await room({ currentTemperature: 20, mode: 'OFF', heatSetpoint: 21 });
    expect(await made.pass('60m')).toEqual([19.5, false, 0]);
    const [later] = await made.pass('2880m');
    expect(later).toBeGreaterThan(8);
    expect(later).toBeLessThan(9);
    expect(await made.pass('60m')).toEqual([later, false, 0]);
  });

  it('a room gets warm in summer, and AUTO keeps it between its setpoints', async () => {
    await using sim = await createSimulator({ clock: { start: '2025-07-15T12:00:00Z' } });
    const hvac = sim
      .user('u1')
      .hvac({ mode: 'AUTO', currentTemperature: 21.5, heatSetpoint: 20, coolSetpoint: 22 });
    let highest = 0;
    for (let index = 0; index < 100; index += 1) {
      await sim.clock.advance('7m');
      highest = Math.max(highest, hvac.state.temperatureState.currentTemperature ?? NaN);
    }
    expect(highest).toBe(22.5);
  });

  it('a room stays as it is when nothing is known of it, and while the unit is out of reach', async () => {
    await using made = await room({ currentTemperature: null });
    expect(await made.pass('60m')).toEqual([null, false, 0]);
    made.hvac.update({ currentTemperature: 18, reachable: false });
    expect(await made.pass('60m')).toEqual([18, true, 2]);
    made.hvac.update({ reachable: true });
    expect(made.hvac.state.temperatureState.currentTemperature).toBe(21);
  });

  it('a room costs what the statistics say', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    const hvac = bed.sim.user('u1').hvac({ currentTemperature: 18, heatSetpoint: 21, activeRate: 2 });
    // One hour of heating, an hour of rest, ten minutes of heating.
    await bed.sim.clock.advance('130m');
    const query = `type=hvac&id=${hvac.id}&startDate=2025-01-01T00:00:00Z`;
    const [day] = (await bed.call('GET', `/users/u1/statistics/charging?${query}`)).json;
    expect(day.kwhSum).toBeCloseTo(2 + 2 / 6, 5);
  });
});

describe('a cable between a vehicle and a charger', () => {
  const coupled = async () => {
    const bed = await bench();
    const user = bed.sim.user('u1');
    const charger = user.charger({ maxCurrent: 32, fullRate: 22, pluggedIn: false });
    const vehicle = user.vehicle({
      charger: charger.id,
      maxCurrent: null,
      fullRate: 7,
      batteryLevel: 50,
      batteryCapacity: 70,
    });
    const states = () => [vehicle, charger].map(({ state }) => state.chargeState.powerDeliveryState);
    return { bed, vehicle, charger, states, [Symbol.asyncDispose]: () => bed.sim.close() };
  };

  it('a cable between a vehicle and a charger makes both charge at the lower power, whichever was commanded, until the vehicle is full', async () => {
    await using made = await coupled();
    expect(made.states()).toEqual(['PLUGGED_IN:STOPPED', 'PLUGGED_IN:STOPPED']);
    await made.bed.call('POST', `/chargers/${made.charger.id}/charging`, { json: { action: 'START' } });
    await made.bed.sim.clock.advance('20s');
    expect(made.states()).toEqual(['PLUGGED_IN:CHARGING', 'PLUGGED_IN:CHARGING']);
    expect(made.charger.state.chargeState.chargeRate).toBe(7);
    made.charger.update({ maxCurrent: 8 });
    expect(made.vehicle.state.chargeState.chargeRate).toBe(5.52);
    made.charger.update({ maxCurrent: 32 });
    await made.bed.sim.clock.advance('6h');
    expect(made.states()).toEqual(['PLUGGED_IN:COMPLETE', 'PLUGGED_IN:STOPPED']);
    expect(made.vehicle.state.chargeState.batteryLevel).toBe(100);
  });

  it('a cable between a vehicle and a charger ends for both when it is pulled out', async () => {
    await using made = await coupled();
    made.vehicle.update({ charging: true });
    made.charger.update({ pluggedIn: false });
    expect(made.states()).toEqual(['UNPLUGGED', 'UNPLUGGED']);
    made.vehicle.update({ charging: true });
    expect(made.states()).toEqual(['PLUGGED_IN:CHARGING', 'UNPLUGGED']);
  });

  it('a cable between a vehicle and a charger gives no power against a fault, and survives a vehicle that is gone', async () => {
    await using made = await coupled();
    made.charger.update({ powerDeliveryState: 'PLUGGED_IN:FAULT' });
    made.vehicle.update({ charging: true });
    expect(made.states()).toEqual(['PLUGGED_IN:NO_POWER', 'PLUGGED_IN:FAULT']);
    made.vehicle.remove();
    made.charger.update({ charging: true });
    expect(made.charger.state.chargeState.chargeRate).toBe(22);
  });

  it('a cable between a vehicle and a charger needs a charger of the same user, and to be plugged in', async () => {
    await using sim = await createSimulator();
    const foreign = sim.user('u2').charger();
    const own = sim.user('u1').charger();
    expect(() => sim.user('u1').vehicle({ charger: foreign.id })).toThrow('no charger');
    expect(() => sim.user('u1').vehicle({ charger: own.id, pluggedIn: false })).toThrow('not plugged in');
  });
});
