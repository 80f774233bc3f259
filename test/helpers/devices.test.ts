import { describe, expect, it, onTestFinished } from 'vitest';
import { EnodeAbortError, EnodeInputError } from '../../src/index.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { rejection } from '../support/client.ts';
import { allVersions } from '../support/versions.ts';
import { clientOf } from './support.ts';

async function home(): Promise<{ sim: Simulator; ids: Record<string, string[]> }> {
  const sim = await createSimulator();
  onTestFinished(() => sim.close());
  const ada = sim.user('ada');
  const ids = {
    vehicles: Array.from({ length: 60 }, () => ada.vehicle().id),
    chargers: Array.from({ length: 6 }, () => ada.charger().id),
    hvacs: [ada.hvac().id],
    inverters: [ada.inverter().id],
    batteries: [ada.battery().id],
    meters: [ada.meter().id],
  };
  sim.user('bob').vehicle();
  return { sim, ids };
}

const idsOf = (found: object): Record<string, (string | undefined)[]> =>
  Object.fromEntries(
    Object.entries(found)
      .filter(([name]) => name !== 'complete' && name !== 'failures')
      .map(([name, assets]) => [name, (assets as { id: string }[]).map(({ id }) => id)]),
  );

const sorted = (record: Record<string, (string | undefined)[]>) =>
  Object.fromEntries(Object.entries(record).map(([name, ids]) => [name, ids.map(String).toSorted()]));

describe('the devices of a user', () => {
  it.each(allVersions)('the devices of a user are all there in %s, on all pages', async (version) => {
    const { sim, ids } = await home();
    const found = await clientOf(sim, version).users.devices('ada');
    expect(found.complete).toBe(true);
    expect(found.failures).toEqual([]);
    expect(sorted(idsOf(found))).toEqual(sorted(ids));
    expect(found.hvacs![0]!.thermostatState).toBeDefined();
    expect(sim.violations).toEqual([]);
  });

  it('the devices of a user of a type that fails are not taken for none, and cost the others nothing', async () => {
    const { sim, ids } = await home();
    sim.onRequest(({ path, query }) =>
      path.endsWith('/hvacs') || (path.endsWith('/vehicles') && query.has('after'))
        ? { status: 503 }
        : undefined,
    );
    const found = await clientOf(sim, '2024-10-01', { retry: false }).users.devices('ada');
    expect(found.complete).toBe(false);
    expect(found.hvacs).toBeUndefined();
    expect(found.vehicles).toBeUndefined();
    expect(found.chargers).toHaveLength(6);
    const byType = Object.fromEntries(found.failures.map((failure) => [failure.type, failure]));
    expect(byType).toMatchObject({
      hvac: { error: { code: 'problem', status: 503 }, read: [], unreadIds: [] },
      vehicle: { error: { status: 503 } },
    });
    const read = byType['vehicle']!.read.map(({ id }) => id);
    expect(read).toHaveLength(50);
    expect(ids['vehicles']).toEqual(expect.arrayContaining(read));
  });

  it('the devices of a user that an older version lists but does not give keep their ids', async () => {
    const { sim, ids } = await home();
    const [broken] = ids['chargers']!;
    sim.onRequest(({ path }) => (path === `/chargers/${broken}` ? { status: 502 } : undefined));
    const found = await clientOf(sim, '2023-04-15', { retry: false }).users.devices('ada');
    expect(found.chargers).toBeUndefined();
    expect(found.failures).toMatchObject([{ type: 'charger', error: { status: 502 }, unreadIds: [broken] }]);
    expect(found.failures[0]!.read).toHaveLength(5);
  });

  it('the devices of a user are not asked for with an id that cannot be one, and no longer than wanted', async () => {
    const { sim } = await home();
    const enode = clientOf(sim, '2024-10-01');
    expect(await rejection(enode.users.devices(' '))).toBeInstanceOf(EnodeInputError);
    const misspelt = { dedline: 1 } as object;
    expect(await rejection(enode.users.devices('ada', misspelt))).toBeInstanceOf(EnodeInputError);
    const signal = AbortSignal.abort();
    expect(await rejection(enode.users.devices('ada', { signal }))).toBeInstanceOf(EnodeAbortError);
  });
});
