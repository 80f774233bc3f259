import type * as Ajv from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import type * as Yaml from 'js-yaml';
import type { Bench } from './support.ts';

const counted = vi.hoisted(() => ({ parsed: 0, compiled: 0, checked: 0 }));

vi.mock('js-yaml', async (importActual) => {
  const actual = await importActual<typeof Yaml>();
  return {
    ...actual,
    load: (...args: Parameters<typeof actual.load>): unknown => {
      counted.parsed += 1;
      return actual.load(...args);
    },
  };
});

vi.mock('ajv/dist/2020.js', async (importActual) => {
  const { Ajv2020 } = await importActual<typeof Ajv>();
  class Counting extends Ajv2020 {
    override compile(...args: never): never {
      counted.compiled += 1;
      const validate = (super.compile as (...all: never) => (value: unknown) => boolean)(...args);
      const counting = (value: unknown): boolean => {
        counted.checked += 1;
        const isValid = validate(value);
        Object.assign(counting, { errors: (validate as { errors?: unknown }).errors });
        return isValid;
      };
      return counting as never;
    }
  }
  return { Ajv2020: Counting };
});

const { bench } = await import('./support.ts');

/** What something costs, in what takes the time, whatever the machine. */
async function costOf(work: () => unknown): Promise<typeof counted> {
  Object.assign(counted, { parsed: 0, compiled: 0, checked: 0 });
  await work();
  return { ...counted };
}

describe('what the simulator costs', () => {
  it('the simulator reads no document before one is asked for, and then that of the version, once for all simulators', async () => {
    let bed!: Bench;
    expect(
      await costOf(async () => {
        bed = await bench({ fleet: 60, validateResponses: true });
      }),
    ).toEqual({ parsed: 0, compiled: 0, checked: 0 });
    // The document and its overlay.
    expect(await costOf(() => bed.call('GET', '/users'))).toMatchObject({ parsed: 2 });
    await bed.sim.close();
    await using other = await bench();
    expect(await costOf(() => other.call('GET', '/vehicles'))).toMatchObject({ parsed: 0 });
  });

  it('the simulator checks of a list what is new in it, and compiles what checks it once', async () => {
    await using bed = await bench({ fleet: 60, seed: 'cost' });
    const list = (): Promise<{ json: { data: { id: string }[] } }> => bed.call('GET', '/vehicles');
    const { data } = (await list()).json;
    expect(data).toHaveLength(50);
    expect(await costOf(list)).toEqual({ parsed: 0, compiled: 0, checked: 0 });
    bed.sim.asset('vehicle', data[7]!.id).update({ batteryLevel: 11 });
    expect(await costOf(list)).toEqual({ parsed: 0, compiled: 0, checked: 1 });
    // 10 further vehicles, and what stands around them.
    const next = (): unknown => bed.call('GET', `/vehicles?after=${after}`);
    const { after } = (await bed.call('GET', '/vehicles')).json.pagination;
    const { checked } = await costOf(next);
    expect(checked).toBeLessThanOrEqual(12);
    expect(checked).toBeGreaterThanOrEqual(11);
  });

  it('the simulator writes an asset once for each version, until it changes', async () => {
    await using bed = await bench({ fleet: 50 });
    const list = () => bed.call('GET', '/vehicles');
    const { data } = (await list()).json;
    const write = vi.spyOn(JSON, 'stringify');
    await list();
    const isVehicle = ([value]: unknown[]): boolean =>
      typeof value === 'object' && value !== null && 'chargeState' in value;
    expect(write.mock.calls.filter(isVehicle)).toHaveLength(0);
    bed.sim.asset('vehicle', data[3].id).update({ pluggedIn: false });
    expect((await list()).json.data[3].chargeState.isPluggedIn).toBe(false);
    expect(write.mock.calls.filter(isVehicle)).toHaveLength(1);
  });
});
