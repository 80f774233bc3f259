import { expect, it } from 'vitest';
import { declaresBody } from '../../src/versions/declares-body.ts';

it.each([
  ['GET /vehicles/{vehicleId}', 200, true],
  ['DELETE /users/{userId}', 204, false],
  ['GET /vehicles/{vehicleId}', 204, false],
  ['GET /boats/{boatId}', 200, false],
])('of %s, a %i is declared with a body: %s', async (operation, status, expected) => {
  expect(await declaresBody('2024-10-01', operation, status)).toBe(expected);
});

it('finds an operation whose path parameters the document names otherwise', async () => {
  expect(await declaresBody('2024-10-01', 'GET /vehicles/{id}', 200)).toBe(true);
  expect(await declaresBody('2024-10-01', 'POST /vehicles/{id}/refresh-hint', 204)).toBe(false);
});
