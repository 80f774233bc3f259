// Node runs this file as it is, without a build.
import assert from 'node:assert/strict';
import { createEnode, isProblem, type EnodeMiddleware } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { fakeEnode } from 'enode-client/testing';

const simulator = await createSimulator();
try {
  const car = simulator.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
  const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
  const statuses: number[] = [];
  const counting: EnodeMiddleware = async (request, next) => {
    const response = await next(request);
    statuses.push(response.status);
    return response;
  };
  const environment: string | undefined = process.env['ENODE_ENVIRONMENT'];
  const enode = createEnode({
    version: '2024-10-01',
    ...(environment === undefined ? { apiUrl, oauthUrl } : { environment }),
    clientId,
    clientSecret,
    middleware: [counting],
  });
  const vehicle = await enode.vehicles.get(car.id);
  const level: number | null = vehicle.chargeState.batteryLevel;
  assert.equal(level, 40);
  const ids: string[] = [];
  for await (const { id } of enode.vehicles.list()) ids.push(id);
  assert.deepEqual(ids, [car.id]);
  await assert.rejects(
    async () => enode.vehicles.get('00000000-0000-4000-8000-000000000000'),
    (error: unknown) => isProblem(error, 'not-found') && error.requestId !== undefined,
  );
  assert.deepEqual(statuses, [200, 200, 404]);
  const fake = fakeEnode({ vehicles: {} });
  assert.throws(() => fake.vehicles.list(), /fakeEnode was not given vehicles.list/);
} finally {
  await simulator.close();
}
