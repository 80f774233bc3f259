import { describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../src/errors/input-error.ts';
import { createSimulator, type SimulatorOptions } from '../../src/simulator/index.ts';
import { bench } from './support.ts';

/** Options as JavaScript, or a cast, lets them through. */
const odd = <T extends object>(options: object): T => options as T;

describe('options that cannot be', () => {
  it.each([
    [{ fleets: 3 }, 'createSimulator has no option fleets; there are: seed'],
    [{ clock: 'fast' }, `clock is "fast": it is 'manual' or 'real'`],
    [{ clock: { mode: 'fast' } }, `clock is "fast": it is 'manual' or 'real'`],
    [{ clock: { speeed: 60 } }, 'clock has no option speeed; there are: mode, start, speed'],
    [{ clock: { mode: 'real', speed: 1e9 } }, 'clock.speed must be greater than 0 and at most 1000000'],
    [{ webhooks: { retry: '1h' } }, 'webhooks has no option retry; there are: collectFor'],
    [{ port: 70_000 }, 'port is 70000: give 0 to 65535'],
    [{ requestLimit: -1 }, 'requestLimit is -1: give a whole number'],
    [{ versions: [] }, 'versions is empty: leave it out to serve all there are'],
    [{ versions: ['2020-01-01'] }, 'There is no document of version 2020-01-01; there is: 2023-04-15'],
    [{ credentials: { clientId: 'a', clientSecret: '' } }, 'credentials need a clientId and a clientSecret'],
    [
      {
        credentials: [
          { clientId: 'a', clientSecret: 'b' },
          { clientId: 'a', clientSecret: 'c' },
        ],
      },
      'credentials name a clientId twice',
    ],
    [{ documents: '/nowhere' }, 'There is no folder /nowhere with documents'],
    [{ actionDelay: '5 minutes' }, 'Not a duration: "5 minutes"'],
  ])('options that cannot be: %j is refused in one line', async (options, line) => {
    const error: unknown = await createSimulator(odd<SimulatorOptions>(options)).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(EnodeInputError);
    expect((error as Error).message).toContain(line);
    expect((error as Error).message).not.toContain('\n');
  });
});

it('builders, updates and scripts refuse values that do not exist', async () => {
  await using bed = await bench();
  const { sim } = bed;
  const ada = sim.user('ada');
  const car = ada.vehicle({ batteryLevel: 40 });
  expect(() => ada.vehicle(odd({ bateryLevel: 40 }))).toThrow(
    'The builder of a vehicle has no option bateryLevel',
  );
  expect(() => car.update(odd({ vendor: 'BMW' }))).toThrow('update of a vehicle has no option vendor');
  expect(() => sim.user('')).toThrow('The id of a user must be a non-empty string');
  expect(() => sim.actions.next(odd({ outcome: 'DONE' }))).toThrow('outcome is "DONE"; there are: PENDING');
  expect(() => sim.actions.next(odd({ reason: 'BAD' }))).toThrow('reason is "BAD"; there are: NO_RESPONSE');
  expect(() => sim.actions.next(odd({ afer: '5s' }))).toThrow('sim.actions.next has no option afer');
  expect(() => sim.webhooks.next({ duplicates: -1 })).toThrow('duplicates is -1: give a whole number');
  expect(() => sim.webhooks.next(odd({ copies: 1 }))).toThrow('sim.webhooks.next has no option copies');
  expect(car.state.chargeState.batteryLevel).toBe(40);
});

it('a simulator that cannot listen leaves no timer behind', async () => {
  await using first = await bench();
  // Its sign of life is due some time.
  first.sim.webhooks.subscribe({ secret: 'a-webhook-secret' });
  const snapshot = first.sim.snapshot();
  const port = Number(new URL(first.sim.apiUrl).port);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const second = createSimulator({ port, snapshot, fleet: 1, clock: { mode: 'real' } });
  await expect(second).rejects.toMatchObject({ code: 'input', cause: { code: 'EADDRINUSE' } });
  expect(timers()).toBe(before);
});
