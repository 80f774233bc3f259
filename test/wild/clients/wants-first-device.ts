import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

export const wantsFirstDevice: WildClient = {
  name: 'takes the first vehicle of the user right after the link redirect',
  onTheRealApi: { works: false, because: 'devices appear some seconds later' },
  run: async (sim) => {
    const { token } = await tokenOf(sim);
    const { json } = await call(sim, token, 'POST', '/users/linker/link', {
      scopes: ['vehicle:read:data'],
      language: 'en-US',
      redirectUri: 'https://app.example/done',
    });
    sim.link.complete(json.linkUrl, { vendor: 'TESLA' });
    const list = await call(sim, token, 'GET', '/users/linker/vehicles');
    return list.json.data[0] ? works : fails('devices appear some seconds later');
  },
};
