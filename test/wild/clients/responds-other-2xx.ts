import { fails, secret, type WildClient, works } from '../wild-client.ts';

export const respondsOther2xx: WildClient = {
  name: 'is a receiver that answers 201, 202 or 204',
  onTheRealApi: { works: true, because: 'any 2xx is taken' },
  run: async (sim) => {
    sim.webhooks.subscribe({ secret });
    for (const status of [201, 202, 204]) {
      sim.user(`receiver ${status}`).charger();
      const tried = await sim.webhooks.deliver(() => new Response(null, { status }));
      if (tried.length === 0) return fails('nothing was sent');
      if (tried.some(({ state }) => state !== 'delivered')) return fails(`${status} is not taken`);
    }
    return works;
  },
};
