import { describe, expect, it } from 'vitest';

import { type Chart, scaleOf, chartValueAt } from '../../../src/simulator/pages/asset/chart.ts';
import { type Bench, bench } from '../support.ts';

/** What stands in the table of a chart: time → value. */
async function tableOf(bed: Bench, id: string, chart: string): Promise<Map<string, string>> {
  const page = await (await fetch(`${bed.sim.fleetUrl}/assets/${id}`)).text();
  const details = page.slice(
    page.indexOf(`id="${chart}-details"`),
    page.indexOf('</figure>', page.indexOf(`id="${chart}-details"`)),
  );
  const rows = details.matchAll(/<time[^>]*>([^<]+)<\/time\s*>\s*<\/th>\s*<td>([^<]*)<\/td>/g);
  return new Map([...rows].map(([, time = '', value = '']) => [time, value.replaceAll('\u00A0', ' ')]));
}

describe('the page of an asset', () => {
  it('the page of an asset shows level and power of the last simulated day as they were', async () => {
    await using bed = await bench({ actionDelay: 0 });
    const car = bed.sim
      .user('ada')
      .vehicle({ batteryLevel: 20, batteryCapacity: 100, fullRate: 10, maxCurrent: null });
    await bed.sim.clock.advance('2h');
    car.update({ charging: true });
    await bed.sim.clock.advance('4h');
    car.update({ charging: false });
    await bed.sim.clock.advance('90m');
    const level = await tableOf(bed, car.id, 'level');
    // It was there from 12:00 on, charged from 14:00 to 18:00, and it is 19:30.
    expect(Object.fromEntries(level)).toMatchObject({
      '11:00': '–',
      '12:00': '20 %',
      '14:00': '20 %',
      '15:00': '30 %',
      '18:00': '60 %',
      '19:30': '60 %',
    });
    const power = await tableOf(bed, car.id, 'power');
    expect(['12:00', '13:00', '14:00', '16:00', '18:00', '19:30'].map((time) => power.get(time))).toEqual([
      '0 kW',
      '0 kW',
      '10 kW',
      '10 kW',
      '0 kW',
      '0 kW',
    ]);
  });

  it('the page of an asset shows prices of its place, and the plan of smart charging, which lies ahead', async () => {
    await using bed = await bench();
    const ada = bed.sim.user('ada');
    const home = ada.location({
      tariff: [
        { cost: 0.5, to: '18:00' },
        { cost: 0.1, from: '18:00' },
      ],
    });
    const car = ada.vehicle({ locationId: home.id, batteryLevel: 50, batteryCapacity: 60, charging: true });
    const policy = { isEnabled: true, deadline: '23:00', minimumChargeLimit: 10 };
    await bed.call('PUT', `/vehicles/${car.id}/smart-charging-policy`, { json: policy });
    await bed.sim.clock.advance('5m');
    const page = await (await fetch(`${bed.sim.fleetUrl}/assets/${car.id}`)).text();
    expect(page).toMatch(
      /Price and plan[^]*class="band"[^]*class="now"[^]*Planned charging from 18:00 to \d\d:\d\d, due by 23:00/,
    );
    const price = await tableOf(bed, car.id, 'price');
    expect([price.get('12:00'), price.get('17:00'), price.get('18:00')]).toEqual([
      '0.5 per kWh',
      '0.5 per kWh',
      '0.1 per kWh',
    ]);
  });

  it.each(['vehicle', 'charger', 'hvac', 'inverter', 'battery', 'meter'] as const)(
    'the page of an asset is there for a %s',
    async (kind) => {
      await using bed = await bench();
      const { id } = bed.sim.user('ada')[kind]();
      await bed.sim.clock.advance('6h');
      const response = await fetch(`${bed.sim.fleetUrl}/assets/${id}`);
      const page = await response.text();
      expect([
        response.status,
        page.includes('The last simulated day'),
        /NaN|Infinity|undefined/.test(page),
      ]).toEqual([200, true, false]);
      expect(page).toMatch(/<svg[^>]*aria-label="Price from [^"]+ between [^"]+per kWh"/);
    },
  );

  it('the page of an asset shows an asset of a fleet to which nothing has happened', async () => {
    await using bed = await bench({ fleet: 3 });
    const car = bed.sim.fleet(1).vehicle(0);
    await bed.sim.clock.advance('1d');
    const level = await tableOf(bed, car.id, 'level');
    expect(new Set(level.values()).size).toBe(1);
  });

  it('the page of an asset is reached from the fleet, offers its buttons and comes back to itself', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle({ displayName: 'Flash' });
    const address = `/fleet/assets/${car.id}`;
    expect(await (await fetch(bed.sim.fleetUrl)).text()).toContain(`href="${address}"`);
    const page = await (await fetch(bed.sim.apiUrl + address)).text();
    const action = /action="([^"]+\/unplug[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const done = await fetch(bed.sim.apiUrl + action, { method: 'POST', redirect: 'manual' });
    expect([done.status, done.headers.get('location')]).toEqual([303, address]);
    expect(car.state.chargeState.isPluggedIn).toBe(false);
  });

  it('the page of an asset shows its own commands only', async () => {
    await using bed = await bench();
    const [car, other] = [bed.sim.user('ada').vehicle(), bed.sim.user('ada').vehicle()];
    await bed.call('POST', `/vehicles/${other.id}/charging`, { json: { action: 'START' } });
    const of = async (id: string) => (await fetch(`${bed.sim.fleetUrl}/assets/${id}`)).text();
    expect([
      (await of(car.id)).includes('Start charging'),
      (await of(other.id)).includes('Start charging'),
    ]).toEqual([false, true]);
  });

  it('the page of an asset says when there is no such asset', async () => {
    await using bed = await bench();
    const response = await fetch(`${bed.sim.fleetUrl}/assets/none`);
    expect([response.status, (await response.text()).includes('There is no such asset')]).toEqual([
      404,
      true,
    ]);
  });

  it('the page of an asset forgets what was when a snapshot is restored', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle({ batteryLevel: 20 });
    const snapshot = bed.sim.snapshot();
    await bed.sim.clock.advance('1h');
    car.update({ batteryLevel: 80 });
    bed.sim.restore(snapshot);
    expect(new Set((await tableOf(bed, car.id, 'level')).values())).toEqual(new Set(['20 %']));
  });
});

describe('a chart', () => {
  const samples = [
    { at: 0, value: 10 },
    { at: 10, value: 20 },
    { at: 20, value: null },
    { at: 30, value: 5 },
  ];
  it.each([
    ['line', [null, 10, 15, 20, null, 5]],
    ['step', [null, 10, 10, 20, null, 5]],
  ] as const)('a chart of shape %s knows the value at any moment', (shape, values) => {
    expect([-1, 0, 5, 15, 25, 99].map((at) => chartValueAt({ samples, shape }, at))).toEqual(values);
  });

  it.each([
    [[], { min: 0, max: 100 }, { min: 0, max: 100 }],
    [[-1.2, 3.4], { min: 0, max: 1 }, { min: -1.5, max: 3.5 }],
    [[0.234], { min: 0, max: 0.1 }, { min: 0, max: 0.25 }],
    [[0], { min: 0, max: 0 }, { min: 0, max: 1 }],
  ])('a chart of the values %j has a scale with round ends', (list, range, wanted) => {
    const { min, max } = scaleOf({ samples: list.map((value, at) => ({ at, value })), range } satisfies Pick<
      Chart,
      'samples' | 'range'
    >);
    expect(min).toBeCloseTo(wanted.min);
    expect(max).toBeCloseTo(wanted.max);
  });
});
