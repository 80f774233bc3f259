import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

export const expectsFreshData: WildClient = {
  name: 'pulls the plug and reads the state a second later',
  onTheRealApi: { works: false, because: 'a change is known after minutes' },
  run: async (sim) => {
    const vehicle = sim.user('hasty').vehicle({ pluggedIn: true });
    const { token } = await tokenOf(sim);
    await sim.clock.advance('10s');
    vehicle.update({ pluggedIn: false });
    await sim.clock.advance('1s');
    const { json } = await call(sim, token, 'GET', `/vehicles/${vehicle.id}`);
    return json.chargeState.isPluggedIn === false ? works : fails('a change is known after minutes');
  },
};
