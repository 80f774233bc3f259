import { describe, expect, it } from 'vitest';

import { contractOf } from '../../src/simulator/versions/contracts.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import { problem } from '../../src/simulator/versions/problems.ts';

async function placed() {
  await using sim = await createSimulator();
  const user = sim.user('u1');
  const locationId = user.location().id;
  const vehicle = user.vehicle({ locationId }).state;
  return { locationId, vehicle, charger: user.charger({ locationId }).state };
}

describe('the contract of a version', () => {
  it.each(['2023-08-01', '2024-01-01'])(
    'the contract of a version: %s puts the id of the location beside',
    async (version) => {
      const { locationId, vehicle, charger } = await placed();
      const contract = contractOf(version);
      expect(contract.assets.vehicle.view(vehicle)).toMatchObject({ locationId });
      expect(contract.assets.charger.view(charger)).toMatchObject({ locationId });
      expect(contract.assets.charger.view(charger)).not.toHaveProperty('location');
      expect(contract.assets.charger.view(charger)).not.toHaveProperty('information.id');
    },
  );

  it.each([
    ['2023-05-01', 'scopes', 'linkState', false],
    ['2023-08-01', 'refused', 'linkState', true],
    ['2024-01-01', 'refused', 'linkToken', true],
    ['2024-10-01', 'refused', 'linkToken', true],
    ['2031-01-01', 'refused', 'linkToken', true],
  ])(
    'the contract of a version: %s: Enode-User-Id is %s, link answers %s',
    (version, userHeader, token, paged) => {
      const contract = contractOf(version);
      const session = {
        token: 't',
        userId: 'u1',
        types: [],
        scopes: [],
        expiresAt: 0,
        isOpen: true,
        vendor: undefined,
        redirectUri: undefined,
        unknownVendors: {},
        language: 'browser',
        colorScheme: 'system',
        endsWith: 'error',
        signedIn: undefined,
      } as const;
      expect(contract.userHeader).toBe(userHeader);
      expect(contract.link.response(session, 'http://x')).toEqual({ linkUrl: 'http://x', [token]: 't' });
      expect(contract.assets.charger.list === 'pages').toBe(paged);
    },
  );

  it.each([
    ['2023-04-15', 'https://docs.enode.io/api/problems', true],
    ['2023-08-01', 'https://docs.enode.io/api/problems', true],
    ['2024-01-01', 'https://docs.enode.io/problems', true],
    ['2024-10-01', 'https://developers.enode.com/api/problems', false],
  ])('the contract of a version: %s: problems are at %s, doubled: %s', (version, host, doubled) => {
    const type = `${host}/not-found`;
    const written = contractOf(version).problem(problem.notFound('nobody'));
    expect(written).toEqual({
      type,
      title: 'Not Found',
      detail: 'nobody',
      ...(doubled && { error: type, message: 'nobody' }),
    });
  });

  it.each([
    ['2023-04-15', []],
    ['2023-08-01', ['userId']],
    ['2024-01-01', ['userId']],
    ['2024-10-01', ['userId', 'createdAt']],
  ])('the contract of a version: %s tells of a location, beside its facts, %j', (version, more) => {
    const facts = { name: 'Home', latitude: 1, longitude: 2, timezoneName: 'UTC' };
    const location = { ...facts, sequence: 1, id: 'l', userId: 'u1', createdAt: 0 };
    expect(Object.keys(contractOf(version).location(location)).toSorted()).toEqual(
      [...Object.keys(facts), 'id', ...more].toSorted(),
    );
  });

  it.each([
    ['2023-08-01', true],
    ['2024-01-01', true],
    ['2024-10-01', false],
  ])(
    'the contract of a version: %s: a plan has its override and the old name of its location: %s',
    (version, has) => {
      const plan = contractOf(version).plan({ id: 'p', locationId: 'l' }, null);
      const old = { externalStart: null, chargingLocationId: 'l' };
      expect(plan).toEqual({ id: 'p', locationId: 'l', ...(has && old) });
    },
  );
});
