import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

export const readsEnglishTexts: WildClient = {
  name: 'knows that there was nothing to do from the words "already stopped"',
  onTheRealApi: { works: true, because: 'the text is "The asset is already stopped."' },
  run: async (sim) => {
    const { id } = sim.user('reader').charger({ charging: false });
    const { token } = await tokenOf(sim);
    const { status, json } = await call(sim, token, 'POST', `/chargers/${id}/charging`, { action: 'STOP' });
    if (status !== 400) return fails(`a command without effect got ${status}`);
    return /already stopped/i.test(String(json.detail)) ? works : fails(`it reads "${json.detail}"`);
  },
};
