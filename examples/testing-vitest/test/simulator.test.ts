/** Against a simulator: an Enode in the process of the test, with the state, the delays and the failures of one. */
import { createEnode } from 'enode-client';
import { createSimulator, type Simulator } from 'enode-client/simulator';
import { expect, it } from 'vitest';
import { charge } from '../src/charge.ts';
import { createReceiver } from '../src/receiver.ts';

const clientOf = ({ apiUrl, oauthUrl, clientId, clientSecret }: Simulator) =>
  createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });

it('says so when the car cannot be reached', async () => {
  // Code that waits needs time that runs: here a minute takes a second.
  await using sim = await createSimulator({ clock: { mode: 'real', speed: 60 } });
  const car = sim.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true });
  sim.actions.next({ outcome: 'FAILED', reason: 'NO_RESPONSE', after: '30s' });
  expect(await charge(clientOf(sim), car.id)).toBe('It does not charge: NO_RESPONSE');
});

it('saves what webhooks tell, each delivery once', async () => {
  // Everything else is exact with a clock that stands still until it is turned.
  await using sim = await createSimulator();
  const secret = 'of-this-test';
  const saved: number[] = [];
  const receive = createReceiver(secret, async (_id, percent) => void saved.push(percent ?? -1));
  sim.webhooks.subscribe({ secret, events: ['user:vehicle:updated'] });
  const car = sim
    .user('ada')
    .vehicle({ batteryLevel: 40, batteryCapacity: 60, charging: true, fullRate: 12 });
  sim.webhooks.next({ duplicates: 1, irregular: false });
  await sim.clock.advance('30m');
  await sim.webhooks.deliver(receive);
  // What a discovered event leaves out, and a report every five minutes; half an hour at 12 kW makes 10 % of 60 kWh.
  expect(saved).toHaveLength(7);
  expect(saved).toEqual([...new Set(saved)].toSorted((a, b) => a - b));
  expect(car.state.chargeState.batteryLevel).toBe(saved.at(-1));
});

it('goes on when the API stumbles', async () => {
  await using sim = await createSimulator({ fleet: 120 });
  sim.faults.add({ route: 'GET /vehicles', times: 1, fault: { type: 'problem', status: 503 } });
  sim.faults.add({ route: 'GET /vehicles', times: 1, fault: { type: 'reset' } });
  const users = new Set<string>();
  for await (const { userId } of clientOf(sim).vehicles.list({ pageSize: 50 })) users.add(userId);
  expect(users.size).toBe(120);
});
