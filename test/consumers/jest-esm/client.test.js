import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';

test('is imported, simulator and all', async () => {
  const simulator = await createSimulator();
  try {
    const car = simulator.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
    const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
    const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
    expect((await enode.vehicles.get(car.id)).chargeState.batteryLevel).toBe(40);
  } finally {
    await simulator.close();
  }
});
