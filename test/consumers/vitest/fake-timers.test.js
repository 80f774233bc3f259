import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.useRealTimers());

test('calls end and repeats come while timers are fake', async () => {
  const simulator = await createSimulator();
  try {
    const car = simulator.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
    const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
    const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
    await enode.vehicles.get(car.id);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
    simulator.faults.add({
      route: 'GET /vehicles/{vehicleId}',
      fault: { type: 'problem', status: 503 },
      times: 1,
    });
    let done = false;
    const call = enode.vehicles.get(car.id).finally(() => (done = true));
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect((await call).id).toBe(car.id);
  } finally {
    vi.useRealTimers();
    await simulator.close();
  }
});
