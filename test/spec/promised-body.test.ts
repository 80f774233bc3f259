import { expect, it } from 'vitest';
import { operations } from '../../generated/2024-10-01/operations.ts';
import { promiseOf } from '../../src/spec/promised-body.ts';

it.each([
  ['GET /vehicles/{vehicleId}', 200, 'object'],
  ['GET /vehicles/{vehicleId}', 204, 'object'],
  ['GET /health/vehicles', 200, 'json'],
  ['GET /health/vehicles', 204, 'json'],
  ['DELETE /users/{userId}', 204, 'nothing'],
  ['DELETE /users/{userId}', 200, 'nothing'],
  ['GET /boats/{boatId}', 200, 'nothing'],
])('a response of %s: %i promises %s', (operation, status, expected) => {
  expect(promiseOf(operations, operation, status)).toBe(expected);
});

it('an operation is found whose path parameters the document names otherwise', () => {
  expect(promiseOf(operations, 'GET /vehicles/{id}', 200)).toBe('object');
  expect(promiseOf(operations, 'POST /vehicles/{id}/refresh-hint', 204)).toBe('nothing');
});
