import { expect, it, onTestFinished } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { createSimulator } from '../../src/simulator/index.ts';

/** In 2023-04-15 a header names the user, and an action is looked up and cancelled only with it. */
async function bed() {
  const sim = await createSimulator({ seed: 'user of a command' });
  onTestFinished(() => sim.close());
  const car = sim.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true });
  const named: (string | undefined)[] = [];
  sim.onRequest(({ path, header }) => {
    if (!path.includes('/actions/')) return undefined;
    named.push(header('enode-user-id'));
    return undefined;
  });
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  const client = () =>
    createEnode({
      version: '2023-04-15',
      apiUrl,
      oauthUrl,
      clientId,
      clientSecret,
      onLegacyVersion: 'ignore',
    });
  return { sim, car, named, client };
}

it('a command of a user is waited for as that user, also after calls for others', async () => {
  const { sim, car, named, client } = await bed();
  const enode = client();
  const handle = await enode.user('ada').vehicles.startCharging(car.id);
  await enode.user('bob').vehicles.list();
  await sim.clock.advance('10m');
  expect(await handle.wait({ timeout: '5s', poll: { first: 2, max: 10 } })).toMatchObject({
    status: 'confirmed',
  });
  expect(new Set(named)).toEqual(new Set(['ada']));
});

it('a command that another process resumes is waited for as its user', async () => {
  const { sim, car, named, client } = await bed();
  const text = JSON.stringify(await client().user('ada').vehicles.startCharging(car.id));
  await sim.clock.advance('10m');
  const resumed = await client().actions.resume(text);
  expect(await resumed.wait({ timeout: '5s', poll: { first: 2, max: 10 } })).toMatchObject({
    status: 'confirmed',
  });
  expect(new Set(named)).toEqual(new Set(['ada']));
});

it('a command that another process resumes is cancelled as its user', async () => {
  const { car, named, client } = await bed();
  const text = JSON.stringify(await client().user('ada').vehicles.startCharging(car.id));
  const resumed = await client().actions.resume(text);
  await resumed.cancel();
  expect(await resumed.wait({ timeout: '5s', poll: { first: 2, max: 10 } })).toMatchObject({
    status: 'cancelled',
  });
  expect(new Set(named)).toEqual(new Set(['ada']));
});
