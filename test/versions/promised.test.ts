import { expect, it } from 'vitest';
import { promiseOf } from '../../src/versions/promised.ts';

it.each([
  ['GET /vehicles/{vehicleId}', 200, 'object'],
  ['GET /vehicles/{vehicleId}', 204, 'object'],
  ['GET /health/vehicles', 200, 'json'],
  ['GET /health/vehicles', 204, 'json'],
  ['DELETE /users/{userId}', 204, 'nothing'],
  ['DELETE /users/{userId}', 200, 'nothing'],
  ['GET /boats/{boatId}', 200, 'nothing'],
])('of %s, a %i promises %s', async (operation, status, expected) => {
  expect(await promiseOf('2024-10-01', operation, status)).toBe(expected);
});

it('finds an operation whose path parameters the document names otherwise', async () => {
  expect(await promiseOf('2024-10-01', 'GET /vehicles/{id}', 200)).toBe('object');
  expect(await promiseOf('2024-10-01', 'POST /vehicles/{id}/refresh-hint', 204)).toBe('nothing');
});
