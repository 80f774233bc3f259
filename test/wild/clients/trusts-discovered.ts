import { fails, secret, type WildClient, works } from '../wild-client.ts';

export const trustsDiscovered: WildClient = {
  name: 'stores the battery level that a discovered event tells',
  onTheRealApi: { works: false, because: 'a discovered event holds only the information' },
  run: async (sim) => {
    sim.webhooks.subscribe({ secret, events: ['user:vehicle:discovered'] });
    sim.user('storage').vehicle({ batteryLevel: 50 });
    let outcome = fails('nothing was sent');
    await sim.webhooks.deliver(async (request) => {
      try {
        type Event = { vehicle?: { chargeState: { batteryLevel: number } } };
        for (const { vehicle } of (await request.json()) as Event[])
          if (vehicle)
            outcome = vehicle.chargeState.batteryLevel === 50 ? works : fails('another level came');
      } catch {
        outcome = fails('a discovered event holds only the information');
      }
      return new Response();
    });
    return outcome;
  },
};
