import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { fakeEnode } from 'enode-client/testing';
import { charge } from '../src/charge.js';

/** An Enode in the process of the test, on which a minute takes a second. */
let sim;
let enode;
beforeEach(async () => {
  sim = await createSimulator({ clock: { mode: 'real', speed: 60 } });
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
});
afterEach(async () => {
  await enode.close();
  await sim.close();
});

test('says that the car charges', async () => {
  const car = sim.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true });
  sim.actions.next({ outcome: 'CONFIRMED', after: '30s' });
  expect(await charge(enode, car.id)).toBe('It charges');
  expect(car.state.chargeState.isCharging).toBe(true);
}, 20_000);

test('says why it does not', async () => {
  const car = sim.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true });
  sim.actions.next({ outcome: 'FAILED', reason: 'NO_RESPONSE', after: '30s' });
  expect(await charge(enode, car.id)).toBe('It does not charge: NO_RESPONSE');
}, 20_000);

test('names what a fake client was not given', async () => {
  await expect(charge(fakeEnode(), 'some-car')).rejects.toThrow(
    'fakeEnode was not given vehicles.startCharging',
  );
});
