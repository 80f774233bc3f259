import { describe, expect, it } from 'vitest';

import { contractOf } from '../../src/simulator/contracts/contracts.ts';
import { createSimulator } from '../../src/simulator/index.ts';

async function placed() {
  await using sim = await createSimulator();
  const user = sim.user('u1');
  const locationId = user.location().id;
  const vehicle = user.vehicle({ locationId }).state;
  return { locationId, vehicle, charger: user.charger({ locationId }).state };
}

describe('what versions between the documents say', () => {
  it.each(['2023-08-01', '2024-01-01'])('%s puts the id of the location beside', async (version) => {
    const { locationId, vehicle, charger } = await placed();
    const contract = contractOf(version);
    expect(contract.vehicle(vehicle)).toMatchObject({ locationId });
    expect(contract.charger(charger)).toMatchObject({ locationId });
    expect(contract.charger(charger)).not.toHaveProperty('location');
    expect(contract.charger(charger)).not.toHaveProperty('information.id');
  });

  it.each([
    ['2023-05-01', 'scopes', 'linkState', false],
    ['2023-08-01', 'refused', 'linkState', true],
    ['2024-01-01', 'refused', 'linkToken', true],
    ['2024-10-01', 'refused', 'linkToken', true],
    ['2031-01-01', 'refused', 'linkToken', true],
  ])('%s: Enode-User-Id is %s, link answers %s', (version, userHeader, token, paged) => {
    const contract = contractOf(version);
    const session = {
      token: 't',
      userId: 'u1',
      types: [],
      scopes: [],
      expiresAt: 0,
      completed: false,
      vendor: undefined,
      redirectUri: undefined,
    };
    expect(contract.userHeader).toBe(userHeader);
    expect(contract.link.answer(session, 'http://x')).toEqual({ linkUrl: 'http://x', [token]: 't' });
    expect(contract.lists.charger.paged).toBe(paged);
  });
});
