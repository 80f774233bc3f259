import { fails, secret, type WildClient, works } from '../wild-client.ts';

export const breaksAtHeartbeat: WildClient = {
  name: 'is a receiver that reads event.user.id of every event',
  onTheRealApi: { works: false, because: 'a heartbeat has no user' },
  run: async (sim) => {
    sim.webhooks.subscribe({ secret });
    sim.user('beat').charger();
    let outcome = fails('nothing was sent');
    await sim.webhooks.deliver(async (request) => {
      try {
        for (const event of (await request.json()) as { user: { id: string } }[]) event.user.id.toUpperCase();
        outcome = works;
        return new Response();
      } catch {
        outcome = fails('a heartbeat has no user');
        return new Response(null, { status: 500 });
      }
    });
    return outcome;
  },
};
