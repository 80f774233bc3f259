import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

export const pinsNoVersion: WildClient = {
  name: 'sends no Enode-Version and knows the shapes of the version that its client is pinned to',
  onTheRealApi: { works: true, because: 'until the version in the dashboard is changed' },
  run: async (sim) => {
    const { token } = await tokenOf(sim);
    const { json } = await call(sim, token, 'GET', '/vehicles');
    // In other versions the id of its location stands beside a vehicle's position.
    return !('locationId' in json.data[0]) && 'pagination' in json ? works : fails('another shape came');
  },
};
