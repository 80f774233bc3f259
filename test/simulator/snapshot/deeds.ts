import type { Simulator } from '../../../src/simulator/index.ts';

/** Where a deed is done. `pick` chooses among what is there. */
export interface Scene {
  sim: Simulator;
  pick: number;
  /** Calls the API, and gives what it answered. */
  ask(method: string, path: string, json?: object, version?: string): Promise<unknown>;
  /** One of the entries of a list; undefined if it is empty. */
  one(list: string): Promise<{ id: string; userId: string; vendor: string } | undefined>;
}

const smart = '2024-01-01';
const first = '2023-04-15';

/** What can be done to a vehicle. */
export const vehicleDeeds = {
  start: ({ ask }: Scene, { id }: { id: string }) =>
    ask('POST', `/vehicles/${id}/charging`, { action: 'START' }),
  stop: ({ ask }: Scene, { id }: { id: string }) =>
    ask('POST', `/vehicles/${id}/charging`, { action: 'STOP' }),
  cancel: async ({ ask }: Scene, { id }: { id: string }) => {
    const action = (await ask('POST', `/vehicles/${id}/charging`, { action: 'START' })) as { id?: string };
    if (action.id !== undefined) await ask('POST', `/vehicles/actions/${action.id}/cancel`);
  },
  plug: async ({ sim }: Scene, { id }: { id: string }) => {
    const vehicle = sim.asset('vehicle', id);
    vehicle.update({ pluggedIn: vehicle.state.chargeState.isPluggedIn !== true });
  },
  break: async ({ sim }: Scene, { id }: { id: string }) => {
    const vehicle = sim.asset('vehicle', id);
    vehicle.update({ reachable: !vehicle.state.isReachable });
  },
  remove: async ({ sim }: Scene, { id }: { id: string }) => sim.asset('vehicle', id).remove(),
  policy: ({ ask, pick }: Scene, { id }: { id: string }) =>
    ask('PUT', `/vehicles/${id}/smart-charging-policy`, {
      isEnabled: pick % 4 > 0,
      deadline: '07:00',
      minimumChargeLimit: 0,
    }),
  override: ({ ask }: Scene, { id }: { id: string }) => ask('POST', `/vehicles/${id}/smart-override`),
  schedule: ({ ask, pick }: Scene, { id, userId }: { id: string; userId: string }) =>
    ask('POST', `/users/${userId}/schedules`, {
      targetId: id,
      targetType: 'vehicle',
      locationId: null,
      isEnabled: true,
      defaultShouldCharge: pick % 2 === 0,
      rules: [{ hourMinute: { from: '13:00', to: '20:00' }, shouldCharge: pick % 2 === 1 }],
    }),
  unlink: ({ ask }: Scene, { userId, vendor }: { userId: string; vendor: string }) =>
    ask('DELETE', `/users/${userId}/vendors/${vendor}`),
  deauthorize: ({ ask }: Scene, { userId }: { userId: string }) =>
    ask('DELETE', `/users/${userId}/authorization`),
  deleteUser: ({ ask }: Scene, { userId }: { userId: string }) => ask('DELETE', `/users/${userId}`),
};

/** What else can be done. */
export const otherDeeds = {
  link: async ({ sim, ask, pick }: Scene) => {
    const { linkUrl } = (await ask('POST', '/users/ada/link', {
      vendorType: 'vehicle',
      scopes: ['vehicle:read:data', 'vehicle:control:charging'],
      language: 'browser',
      redirectUri: 'https://app.example/',
    })) as { linkUrl: string };
    if (pick % 2 === 0) sim.link.complete(linkUrl, { vendor: 'BMW' });
  },
  tariff: async ({ ask, one, pick }: Scene) => {
    const home = await one('locations');
    if (!home) return;
    await ask('PUT', '/tariffs/t1', [{ name: 'night', cost: `0.0${1 + (pick % 9)}` }]);
    const tariffIntervals = [{ name: 'night', from: '00:00', to: '06:00' }];
    await ask('PUT', `/locations/${home.id}/tariff`, { tariffId: 't1', tariffIntervals });
  },
  heat: async ({ ask, one, pick }: Scene) => {
    const hvac = await one('hvacs');
    const target = { mode: 'HEAT', heatSetpoint: 15 + (pick % 10), holdType: 'PERMANENT' };
    if (hvac) await ask('POST', `/hvacs/${hvac.id}/permanent-hold`, { target });
  },
  planHeat: async ({ ask, one, pick }: Scene) => {
    const hvac = await one('hvacs');
    if (hvac) await ask('PUT', `/hvacs/${hvac.id}/smart-policy`, { isEnabled: pick % 3 > 0 }, smart);
  },
  chargerPolicy: async ({ ask, one, pick }: Scene) => {
    const [charger, home] = [await one('chargers'), await one('locations')];
    // Without a location nobody knows what energy costs there.
    if (charger && home) await ask('PUT', `/chargers/${charger.id}`, { locationId: home.id }, smart);
    const policy = { isEnabled: pick % 4 > 0, deadline: '07:00', chargingDuration: '03:00' };
    if (charger) await ask('PUT', `/chargers/${charger.id}/smart-charging-policy`, policy, smart);
  },
  mode: async ({ ask, one, pick }: Scene) => {
    const battery = await one('batteries');
    const operationMode = ['IMPORT_FOCUS', 'EXPORT_FOCUS', 'TIME_OF_USE'][pick % 3];
    if (battery) await ask('POST', `/batteries/${battery.id}/operation-mode`, { operationMode });
  },
  simulate: ({ ask, pick }: Scene) =>
    ask(
      'POST',
      '/simulated/vehicles',
      { vendor: 'BMW', username: `u${pick}`, password: 'p', name: 'Twin', model: 'i3', year: 2020 },
      smart,
    ),
  firehose: ({ ask }: Scene) =>
    ask(
      'PUT',
      '/webhooks/firehose',
      { url: 'https://receiver.example/', secret: 'long enough to be one' },
      first,
    ),
  fleet: async ({ sim }: Scene) => sim.fleet(3),
  webhook: async ({ sim }: Scene) => sim.webhooks.subscribe({ secret: 'long enough to be one' }),
  charger: async ({ sim }: Scene) => sim.user('bob').charger({ charging: true }),
  script: async ({ sim, pick }: Scene) =>
    sim.actions.next({ after: `${pick}m`, ...(pick % 2 === 0 && { outcome: 'FAILED' }) }),
};
