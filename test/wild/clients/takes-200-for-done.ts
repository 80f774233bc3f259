import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

export const takes200ForDone: WildClient = {
  name: 'starts charging and takes the status 200 for done',
  onTheRealApi: { works: false, because: '200 means PENDING' },
  run: async (sim) => {
    const { id } = sim.user('eager').vehicle({ pluggedIn: true, batteryLevel: 30 });
    const { token } = await tokenOf(sim);
    const { status } = await call(sim, token, 'POST', `/vehicles/${id}/charging`, { action: 'START' });
    if (status !== 200) return fails(`the command got ${status}`);
    const { json } = await call(sim, token, 'GET', `/vehicles/${id}`);
    return json.chargeState.isCharging ? works : fails('200 means PENDING');
  },
};
