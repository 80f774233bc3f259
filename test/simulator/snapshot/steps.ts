import fc from 'fast-check';

import type { Simulator } from '../../../src/simulator/index.ts';
import type { Bench } from '../support.ts';
import { otherDeeds, type Scene, vehicleDeeds } from './deeds.ts';

/** Time that passes, or something that is done. */
export type Step = number | { deed: Deed; pick: number };
type Deed = keyof typeof vehicleDeeds | keyof typeof otherDeeds;

const deeds = [...Object.keys(vehicleDeeds), ...Object.keys(otherDeeds)] as Deed[];

export const steps = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 7, 90, 400) },
    {
      weight: 3,
      arbitrary: fc.record({ deed: fc.constantFrom(...deeds), pick: fc.nat({ max: 20 }) }),
    },
  ),
  { minLength: 5, maxLength: 12 },
);

/** A world in which something is going on from the start. */
export async function furnish({ call, sim }: Target): Promise<void> {
  const ada = sim.user('ada');
  const { id: locationId } = ada.location({ tariff: [{ cost: 0.1, from: '00:00', to: '05:00' }] });
  const place = { latitude: 59.9139, longitude: 10.7522 };
  const { id } = ada.vehicle({ charging: true, ...place });
  const policy = { isEnabled: true, deadline: '07:00', minimumChargeLimit: 0 };
  await call('PUT', `/vehicles/${id}/smart-charging-policy`, { json: policy });
  const rules = [{ hourMinute: { from: '13:00', to: '20:00' }, shouldCharge: true }];
  ada.schedule({ target: ada.vehicle({ charging: true, ...place }), rules });
  ada.charger({ charging: true, locationId });
  ada.hvac({ activeRate: 2, currentTemperature: 17, locationId });
  ada.hemSystem({ locationId });
  sim.fleet(2);
  sim.webhooks.subscribe({ secret: 'long enough to be one' });
}

type Target = Pick<Bench, 'call' | 'sim'>;

/** Does the steps, and gives everything that the API answered on the way and in the end, byte by byte. */
export async function run({ call, sim }: Target, todo: readonly Step[]): Promise<string[]> {
  const seen: string[] = [];
  const ask: Scene['ask'] = async (method, path, json, version) => {
    const response = await call(method, path, { ...(json && { json }), ...(version && { version }) });
    // The port is drawn by the machine, not from the seed.
    seen.push(`${method} ${path} ${response.status} ${response.text.replaceAll(sim.apiUrl, '')}`);
    return response.json;
  };
  for (const step of todo) await take(sim, ask, step);
  for (const list of lists) await ask('GET', `/${list}`);
  for (const { id } of await entries(ask, 'vehicles'))
    await ask('GET', `/vehicles/${id}/smart-charging-status`);
  for (const { id } of await entries(ask, 'users/ada/schedules')) await ask('GET', `/schedules/${id}/status`);
  for (const { id } of await entries(ask, 'inverters'))
    await ask('GET', `/inverters/${id}/statistics?year=2025&month=1&day=1`);
  const range = 'startDate=2025-01-01T00:00:00Z&resolution=HOUR&type=vehicle';
  await ask('GET', `/users/ada/statistics/charging?${range}`);
  await sim.webhooks.deliver(async (delivery) => {
    seen.push(`${delivery.headers.get('x-enode-signature')} ${await delivery.text()}`);
    return new Response(null, { status: 200 });
  });
  return seen;
}

const assets = ['vehicles', 'chargers', 'hvacs', 'inverters', 'batteries', 'meters'];
const lists = ['users', ...assets, 'hem-systems', 'locations', 'webhooks'];

async function take(sim: Simulator, ask: Scene['ask'], step: Step): Promise<void> {
  if (typeof step === 'number') return sim.clock.advance(`${step}m`);
  const { deed, pick } = step;
  const one: Scene['one'] = async (list) => {
    const found = await entries(ask, list);
    return found[pick % Math.max(found.length, 1)];
  };
  const scene = { sim, ask, pick, one };
  if (!isVehicleDeed(deed)) return void (await otherDeeds[deed](scene));
  const vehicle = await one('vehicles');
  if (vehicle) await vehicleDeeds[deed](scene, vehicle);
}

const isVehicleDeed = (deed: Deed): deed is keyof typeof vehicleDeeds => Object.hasOwn(vehicleDeeds, deed);

type Entry = { id: string; userId: string; vendor: string };

async function entries(ask: Scene['ask'], list: string): Promise<Entry[]> {
  return ((await ask('GET', `/${list}`)) as { data: Entry[] }).data;
}
