import { afterAll, beforeAll, describe } from 'vitest';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { allowHost } from '../support/loopback-only.ts';
import { blackBox } from './black-box.ts';

const { ENODE_BLACK_BOX: wanted, ENODE_CLIENT_ID: clientId, ENODE_CLIENT_SECRET: clientSecret } = process.env;
// Only when it is asked for: it is somebody else's server, and CI has no credentials.
const asked = wanted === 'sandbox';
const able = clientId !== undefined && clientSecret !== undefined;
if (asked && able) for (const host of ['oauth', 'enode-api']) allowHost(`${host}.sandbox.enode.io`);
if (asked && !able) {
  console.warn(
    'Nothing was sent to the sandbox: set ENODE_CLIENT_ID and ENODE_CLIENT_SECRET to its credentials',
  );
}

describe('the simulator, from outside', () => {
  let simulator: Promise<Simulator> | undefined;
  beforeAll(async () => {
    simulator = createSimulator({ fleet: 3 });
    const ada = (await simulator).user('ada');
    for (const add of [ada.hvac, ada.inverter, ada.battery, ada.meter]) add();
  });
  afterAll(async () => (await simulator)?.close());

  blackBox(() => simulator!);
});

describe.skipIf(!asked || !able)('the sandbox of the vendor', () => {
  blackBox(async () => ({
    apiUrl: 'https://enode-api.sandbox.enode.io',
    oauthUrl: 'https://oauth.sandbox.enode.io/oauth2/token',
    clientId: clientId!,
    clientSecret: clientSecret!,
  }));
});
