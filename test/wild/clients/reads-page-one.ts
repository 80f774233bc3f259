import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

export const readsPageOne: WildClient = {
  name: 'reads the first page of a list and takes it for all',
  onTheRealApi: { works: false, because: 'a list has pages of 50' },
  run: async (sim) => {
    const { token } = await tokenOf(sim);
    const { json } = await call(sim, token, 'GET', '/vehicles');
    const last = await call(sim, token, 'GET', '/users/fleet-120/vehicles');
    const isThere = json.data.some(({ id }: { id: string }) => id === last.json.data[0].id);
    return isThere ? works : fails('a list has pages of 50');
  },
};
