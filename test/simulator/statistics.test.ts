import { describe, expect, it } from 'vitest';

import { type Bench, bench, old } from './support.ts';

const statistics = async (bed: Bench, path: string, query: Record<string, string>) =>
  (await bed.call('GET', `${path}?${new URLSearchParams({ startDate: '2025-01-01T00:00:00Z', ...query })}`))
    .json;

describe('a charging vehicle', () => {
  it('a charging vehicle fills up to its limit and no further', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    const vehicle = bed.sim.user('u1').vehicle({
      charging: true,
      batteryLevel: 50,
      batteryCapacity: 50,
      chargeLimit: 80,
      fullRate: 10,
    });
    await bed.sim.clock.advance('30m');
    expect(vehicle.state.chargeState).toMatchObject({ batteryLevel: 60, chargeTimeRemaining: 60 });
    vehicle.update({ fullRate: 5 });
    await bed.sim.clock.advance('1h');
    expect(vehicle.state.chargeState.batteryLevel).toBe(70);
    await bed.sim.clock.advance('9h');
    expect(vehicle.state.chargeState).toMatchObject({
      batteryLevel: 80,
      isFullyCharged: true,
      isCharging: false,
      powerDeliveryState: 'PLUGGED_IN:COMPLETE',
      lastUpdated: '2025-01-01T14:30:00.000Z',
    });
    const all = await statistics(bed, '/users/u1/statistics/charging', {
      type: 'vehicle',
      resolution: 'HOUR',
    });
    expect(all.map(({ kwhSum }: { kwhSum: number }) => kwhSum).slice(12, 16)).toEqual([7.5, 5, 2.5, 0]);
    const [session, ...others] = await statistics(bed, '/users/u1/statistics/charging/sessions', {
      type: 'vehicle',
    });
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      id: vehicle.id,
      from: '2025-01-01T12:00:00.000Z',
      to: '2025-01-01T14:30:00.000Z',
      kwhSum: 15,
      kw: { min: 5, max: 10, mean: 6 },
      nonSmartPrice: { min: null, max: null, mean: null },
      estimatedSavings: null,
    });
    const cost = all.reduce((sum: number, { costSum }: { costSum: number }) => sum + costSum, 0);
    expect(session.costSum).toBeCloseTo(cost, 5);
    expect(session.price.mean).toBeCloseTo(cost / 15, 5);
  });

  it('a charging vehicle pays the tariff of its location', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    const user = bed.sim.user('u1');
    const home = user.location({ timezoneName: 'Europe/Oslo' });
    await bed.call('PUT', '/tariffs/mine', {
      json: [
        { name: 'day', cost: '0.5' },
        { name: 'late', cost: '2' },
      ],
    });
    const tariffIntervals = [
      { name: 'day', from: '08:00', to: '14:00' },
      { name: 'late', from: '14:00', to: '24:00' },
    ];
    const json = { tariffId: 'mine', tariffIntervals };
    await bed.call('PUT', `/locations/${home.id}/tariff`, { json });
    user.charger({ locationId: home.id, charging: true, fullRate: 6 });
    await bed.sim.clock.advance('2h');
    const query = { type: 'charger', locationId: home.id };
    const [day] = await statistics(bed, '/users/u1/statistics/charging', query);
    // 12:00 UTC is 13:00 in Oslo: one hour at 0.5, one at 2.
    expect(day).toMatchObject({ kwhSum: 12, costSum: 15, price: { min: 0.5, max: 2, mean: 1.25 } });
    const [then] = (
      await bed.call('GET', '/statistics/charging?startDate=2025-01-01&type=charger', {
        version: old,
        user: 'u1',
      })
    ).json;
    expect(then).toMatchObject({ kwhSum: 12, costSum: 15, nonSmartPrice: day.price, smartSession: false });
  });

  it('a charging vehicle has steps that begin where the offset says, also when nothing was drawn', async () => {
    await using bed = await bench();
    bed.sim.user('u1');
    const dates = async (resolution: string, utcOffset: string) =>
      (
        await statistics(bed, '/users/u1/statistics/charging', {
          type: 'vehicle',
          startDate: '2024-12-29T12:00:00Z',
          resolution,
          utcOffset,
        })
      ).map(({ date }: { date: string }) => date.slice(0, 16));
    expect(await dates('WEEK', '0')).toEqual(['2024-12-23T00:00', '2024-12-30T00:00']);
    expect(await dates('MONTH', '2')).toEqual(['2024-11-30T22:00', '2024-12-31T22:00']);
    expect(await dates('YEAR', '-1.5')).toEqual(['2024-01-01T01:30', '2025-01-01T01:30']);
    expect((await dates('QUARTER_HOUR', '0')).length).toBe(288);
  });

  it('a charging vehicle does not answer with endless lists', async () => {
    await using bed = await bench();
    const query = 'startDate=1990-01-01T00:00:00Z&resolution=QUARTER_HOUR&type=vehicle';
    expect((await bed.call('GET', `/users/u1/statistics/charging?${query}`)).status).toBe(400);
  });
});

describe('a HEM system', () => {
  it('a HEM system has flows that add up, by the day and by the month', async () => {
    await using bed = await bench({ tokenLifetime: '90d' });
    const user = bed.sim.user('u1');
    const inverter = user.inverter({ timezone: 'Europe/Oslo' });
    user.battery({ batteryCapacity: 10, dischargeLimit: 20 });
    const id = user.meter().state.hemSystemId ?? '';
    await bed.sim.clock.advance('3d');
    const series = async (interval: string) =>
      (await bed.call('GET', `/hem-systems/${id}/statistics?interval=${interval}`)).json.timeseries;
    const day = await series('2025-01-02');
    const at = (name: string, index: number): number => day[name].data[index].v;
    for (let index = 0; index < 96; index += 1) {
      const into = at('generation', index) + at('import', index) + at('discharge', index);
      const out = at('consumption', index) + at('export', index) + at('charge', index);
      expect(into).toBeCloseTo(out, 5);
      expect(at('batteryLevel', index)).toBeGreaterThanOrEqual(20 - 1e-6);
      expect(at('batteryLevel', index)).toBeLessThanOrEqual(100);
    }
    const sum = day.generation.data.reduce((total: number, { v }: { v: number }) => total + v, 0);
    const month = await series('2025-01');
    expect(month.generation.data).toHaveLength(4);
    expect(month.generation.data[1].v).toBeCloseTo(sum, 4);
    expect(day.generation.data[0].t).toBe('2025-01-01T23:00:00.000Z');
    const path = `/inverters/${inverter.id}/statistics?year=2025&month=1&day=2`;
    const own = (await bed.call('GET', path)).json.resolutions.QUARTER_HOUR.data;
    expect(own[48].value).toBeCloseTo(at('generation', 48), 5);
    const { today } = (await bed.call('GET', `/hem-systems/${id}`)).json.status.energy;
    expect(today.generation).toBeCloseTo(month.generation.data[3].v, 5);
  });
});
