import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

export const cachesTokenByWallClock: WildClient = {
  name: 'fetches a token by the book and keeps it until expires_in seconds of its own clock are over',
  onTheRealApi: { works: true, because: 'expires_in is true' },
  run: async (sim) => {
    const { token, expiresIn } = await tokenOf(sim);
    const goodUntil = sim.clock.now() + (expiresIn - 60) * 1000;
    for (; sim.clock.now() < goodUntil; await sim.clock.advance('10m')) {
      const { status } = await call(sim, token, 'GET', '/users');
      if (status !== 200) return fails(`a token that should be good got ${status}`);
    }
    return works;
  },
};
