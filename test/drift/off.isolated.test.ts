import { afterEach, expect, it, vi } from 'vitest';
import { vehicle } from '../support/webhook-events.ts';
import { clientOf } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';
import { comparisonsDone, drawing } from './support.ts';

const loaded = vi.hoisted(() => [] as string[]);
vi.mock('../../src/drift/compare-later.ts', async (load) => {
  loaded.push('compare-later');
  return load();
});
vi.mock('../../generated/2024-10-01/responses.ts', async (load) => {
  loaded.push('responses');
  return load();
});

afterEach(() => vi.restoreAllMocks());

it('a client loads nothing and draws nothing without the option, with a share of 0, or while no response is drawn', async () => {
  await using server = await startServer((_request, response) =>
    json(response, 200, { ...vehicle, mood: 'good' }),
  );
  const onDrift = vi.fn<() => void>();
  const draw = drawing(() => 0.5);
  for (const drift of [undefined, { sample: 0, onDrift }]) {
    await clientOf(server, { drift }).vehicles.get('v1');
    await comparisonsDone();
    expect(draw).not.toHaveBeenCalled();
  }
  await clientOf(server, { drift: { sample: 0.5, onDrift } }).vehicles.get('v1');
  await comparisonsDone();
  expect(draw).toHaveBeenCalledTimes(1);
  expect(loaded).toEqual([]);

  await clientOf(server, { drift: { sample: 0.51, onDrift } }).vehicles.get('v1');
  await comparisonsDone();
  expect(loaded).toEqual(['compare-later', 'responses']);
  expect(onDrift.mock.calls).toEqual([
    [
      'mood',
      'good',
      { kind: 'field', operation: 'GET /vehicles/{vehicleId}', status: 200, version: '2024-10-01' },
    ],
  ]);
});
