import { createEnode, type Enode } from 'enode-client';
import { createSimulator, type Simulator, type SimulatorOptions } from 'enode-client/simulator';
import { expect, it, onTestFinished } from 'vitest';
import { followPrices } from '../src/battery-mode.ts';
import { charge, currentLevel } from '../src/charge-and-wait.ts';
import { release, warmUp } from '../src/hvac-hold.ts';
import { connect, linked } from '../src/link.ts';
import { countDevices, summarize } from '../src/read-fleet.ts';
import { chargeNow, enable, explain } from '../src/smart-charging.ts';
import { chargingByDay } from '../src/statistics.ts';
import { compare } from '../src/two-versions.ts';

/** A simulator, whose clock stands still unless it is set to run, and a client of it. */
async function start(
  options: SimulatorOptions = {},
): Promise<{ sim: Simulator; enode: Enode<'2024-10-01'> }> {
  const sim = await createSimulator(options);
  onTestFinished(async () => {
    await sim.close();
    expect(sim.violations).toEqual([]);
  });
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  return { sim, enode: createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret }) };
}

/** A clock so fast that a device follows before it is first looked at, two seconds after the command. */
const fast: SimulatorOptions = { clock: { mode: 'real', speed: 100 } };

it('link', async () => {
  const { sim, enode } = await start();
  sim.user('ada').vehicle({ vendor: 'BMW' });
  const linkUrl = await connect(enode, 'ada');
  const { redirectUri } = sim.link.complete(linkUrl, { vendor: 'TESLA' });
  expect(await linked(enode, redirectUri!, 'ada')).toBe('Connected: Tesla');
  expect(await linked(enode, `${redirectUri}&error=closed&error_message=You+left`, 'ada')).toContain(
    'You left',
  );
  expect(await linked(enode, redirectUri!, 'bob')).toBe('Please try again (other-user)');
  expect(await linked(enode, 'https://app.example/linked', 'ada')).toBe('Please try again (missing)');
});

it('read a fleet', async () => {
  const { sim, enode } = await start();
  const user = sim.user('ada');
  for (let count = 0; count < 120; count++) user.vehicle({ batteryLevel: 40, charging: count < 3 });
  const limited = user.vehicle({ batteryLevel: null, capabilities: { startCharging: false } });
  user.meter();
  expect(await summarize(enode)).toEqual({
    vehicles: 121,
    charging: 3,
    averageLevel: 40,
    notControllable: [limited.id],
  });
  expect(await countDevices(enode, 'ada')).toBe('122 devices');
  sim.onRequest(({ path }) => (path.endsWith('/meters') ? { status: 404 } : undefined));
  expect(await countDevices(enode, 'ada')).toBe('at least 121 devices; not read: meter');
});

it('charge and wait', async () => {
  const { sim, enode } = await start(fast);
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  expect(await charge(enode, car.id)).toBe('It charges');
  expect(await charge(enode, car.id)).toBe('It was charging before');
  car.update({ controlledBy: 'schedule' });
  expect(await charge(enode, car.id)).toContain('A schedule');
  expect(await currentLevel(enode, car.id)).toEqual({ level: expect.any(Number), isOld: false });
});

it('tell old values from new ones', async () => {
  const { sim, enode } = await start();
  // The simulator's clock stands still, long ago: the car sleeps.
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  // The token is there, and so is time for a busy machine to answer.
  await enode.vehicles.get(car.id);
  expect(await currentLevel(enode, car.id, '1s')).toEqual({ level: 40, isOld: true });
});

it('set a battery mode', async () => {
  const { sim, enode } = await start(fast);
  const battery = sim.user('ada').battery();
  expect(await followPrices(enode, battery.id)).toBe('The battery follows the prices');
  const other = sim.user('ada').battery({ capabilities: { timeOfUse: false } });
  expect(await followPrices(enode, other.id)).toMatch(/^Not possible now\./);
});

it('hold a temperature', async () => {
  const { sim, enode } = await start(fast);
  const unit = sim.user('ada').hvac({ heatSetpointRange: { min: 5, max: 30 } });
  expect(await warmUp(enode, unit.id, 40)).toBe('It heats to between 5 and 30 °C');
  expect(await warmUp(enode, unit.id, 22)).toBe('It heats to 22 °C');
  expect(unit.state.thermostatState).toMatchObject({ holdType: 'PERMANENT', heatSetpoint: 22 });
  expect(await release(enode, unit.id)).toBe(true);
});

it('charge when it is cheap', async () => {
  const { sim, enode } = await start();
  const ada = sim.user('ada');
  const away = ada.vehicle({ batteryLevel: 50 });
  const home = ada.location();
  const car = ada.vehicle({ batteryLevel: 50, locationId: home.id, charging: true });
  expect(await explain(enode, car.id)).toBe('Smart charging is off');
  expect(await enable(enode, car.id)).toBe('On, full by 07:00');
  expect(await explain(enode, car.id)).not.toBe('Smart charging is off');
  await chargeNow(enode, car.id);
  expect((await enode.vehicles.smartChargingStatus(car.id)).smartOverride).not.toBeNull();
  expect(away.id).not.toBe(car.id);
});

it('statistics', async () => {
  const { sim, enode } = await start();
  sim.user('ada').vehicle({ batteryLevel: 10, batteryCapacity: 60, charging: true, fullRate: 10 });
  await sim.clock.advance('2h');
  const days = await chargingByDay(enode, 'ada', '2025-01-01T00:00:00Z');
  expect(days[0]!.date).toBe('2025-01-01');
  expect(days.reduce((sum, { kwh }) => sum + kwh, 0)).toBeGreaterThan(10);
});

it('two versions side by side', async () => {
  const { sim, enode } = await start();
  const ada = sim.user('ada');
  const home = ada.location();
  ada.vehicle({ locationId: home.id });
  ada.vehicle();
  expect(await compare(enode, 'ada')).toEqual([]);
  expect(sim.tokens.issued).toBe(1);
});
