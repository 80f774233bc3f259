import type { Simulator } from '../../../src/simulator/index.ts';
import type { Version } from '../../../src/index.ts';

/** Calls a method of the client, of a user's client where the version has it there only. */
export type Run = (name: string, ids?: readonly string[], options?: object) => Promise<Result>;
/** What a method gave: the data of a call, the items of a list, the handle of a command. */
// oxlint-disable-next-line typescript/no-explicit-any -- results of many shapes; a wrong one fails an assertion
export type Result = any;

/** What users do with each kind of thing, from first to last; what a version does not have is passed over. */
export const stories: Record<string, (run: Run, sim: Simulator, version: Version) => Promise<void>> = {
  async charging(run, sim, version) {
    const user = sim.user('u1');
    const devices = { vehicles: user.vehicle(), chargers: user.charger() };
    const busy = { vehicles: user.vehicle({ charging: true }), chargers: user.charger({ charging: true }) };
    for (const kind of ['vehicles', 'chargers'] as const) {
      const { id } = devices[kind];
      await run(`${kind}.list`);
      await run(`${kind}.get`, [id]);
      await run(`${kind}.refreshHint`, [id]);
      const start = await run(`${kind}.startCharging`, [id]);
      await run(`${kind}.action`, [start.id]);
      await run(`${kind}.cancelAction`, [start.id]);
      await run(`${kind}.stopCharging`, [busy[kind].id]);
      await run(`${kind}.setMaxCurrent`, [id], { maxCurrent: 10 });
    }
    const place = version === '2023-04-15' ? 'chargingLocationId' : 'locationId';
    await run('chargers.update', [devices.chargers.id], { [place]: user.location().id });
  },

  async hvacs(run, sim) {
    const user = sim.user('u1');
    const { id } = user.hvac();
    await run('hvacs.list');
    await run('hvacs.get', [id]);
    await run('hvacs.refreshHint', [id]);
    const hold = await run('hvacs.holdPermanently', [id], { mode: 'HEAT', heatSetpoint: 19.5 });
    await run('hvacs.action', [hold.id]);
    await run('hvacs.cancelAction', [hold.id]);
    await run('hvacs.followSchedule', [user.hvac({ holdType: 'PERMANENT' }).id]);
    await run('hvacs.update', [id], { locationId: user.location().id });
  },

  async energy(run, sim, version) {
    const user = sim.user('u1');
    const ids = { inverters: user.inverter().id, batteries: user.battery().id, meters: user.meter().id };
    for (const kind of ['inverters', 'batteries', 'meters'] as const) {
      await run(`${kind}.list`);
      await run(`${kind}.get`, [ids[kind]]);
      await run(`${kind}.refreshHint`, [ids[kind]]);
    }
    const mode = await run('batteries.setOperationMode', [ids.batteries], { operationMode: 'IMPORT_FOCUS' });
    await run('batteries.action', [mode.id]);
    await run('batteries.cancelAction', [mode.id]);
    await run('inverters.statistics', [ids.inverters], { year: 2024, month: 12 });
    const days = { startDate: '2025-01-01T00:00:00Z', resolution: 'DAY' };
    const named = version === '2023-04-15';
    await run(
      'inverters.vendorStatistics',
      named ? [ids.inverters] : [],
      named ? days : { ...days, inverterId: ids.inverters },
    );
    const systems = await run('hemSystems.list');
    const system = systems?.[0]?.id ?? 'none';
    await run('hemSystems.get', [system]);
    await run('hemSystems.statistics', [system], { interval: '2024-12' });
  },

  async places(run) {
    const home = { name: 'Home', latitude: 59.9, longitude: 10.7, timezoneName: 'Europe/Oslo' };
    const { id } = await run('locations.create', [], home);
    await run('locations.list');
    await run('locations.get', [id]);
    await run('locations.update', [id], { ...home, name: 'Cabin' });
    await run('tariffs.update', ['t-1'], [{ name: 'peak', cost: '0.40' }]);
    await run('tariffs.get', ['t-1']);
    const tariffIntervals = [{ name: 'peak', weekdays: [0, 1], from: '06:00', to: '22:00' }];
    await run('locations.setTariff', [id], { tariffId: 't-1', tariffIntervals });
    await run('locations.tariff', [id]);
    await run('locations.delete', [id]);
  },

  async schedules(run, sim, version) {
    const user = sim.user('u1');
    const { id: place } = user.location();
    const { id: vehicle } = user.vehicle({ locationId: place });
    const target =
      version === '2023-04-15'
        ? { entityType: 'vehicle', entityId: vehicle, chargingLocationId: place }
        : { targetType: 'vehicle', targetId: vehicle, locationId: place };
    const rules = [{ hourMinute: { from: '22:00', to: '06:00' }, weekdays: [0, 1], shouldCharge: true }];
    const wishes = { isEnabled: true, defaultShouldCharge: false, rules };
    const { id } = await run('schedules.create', [], { ...target, ...wishes });
    await run('schedules.list');
    await run('schedules.get', [id]);
    await run('schedules.status', [id]);
    await run('schedules.update', [id], { defaultShouldCharge: true });
    await run('schedules.delete', [id]);
  },

  async smartCharging(run, sim) {
    const user = sim.user('u1');
    const { id: place } = user.location({ timezoneName: 'Europe/Oslo' });
    const { id } = user.vehicle({ locationId: place, charging: true, batteryLevel: 60 });
    const policy = { isEnabled: true, deadline: '07:00', minimumChargeLimit: 20 };
    await run('vehicles.updateSmartChargingPolicy', [id], policy);
    await run('vehicles.smartChargingPolicy', [id]);
    await run('vehicles.smartChargingPlan', [id, 'latest']);
    await run('vehicles.smartChargingStatus', [id]);
    await sim.clock.advance('20s');
    await run('vehicles.createSmartOverride', [id]);
    await run('vehicles.endSmartOverride', [id]);
  },

  async chargersAndHvacs(run, sim) {
    const user = sim.user('u1');
    // At a location, since smart charging needs to know prices.
    const { id } = user.charger({ charging: true, locationId: user.location().id });
    const policy = { isEnabled: true, deadline: '07:00', chargingDuration: '03:00' };
    const set = await run('chargers.updateSmartChargingPolicy', [id], policy);
    await run('chargers.smartChargingPolicy', [id]);
    await run('chargers.smartChargingStatus', [id]);
    await sim.clock.advance('20s');
    // Without smart charging, a schedule is what can be overridden.
    const held = set ? id : user.charger({ controlledBy: 'schedule' }).id;
    await run('chargers.createSmartOverride', [held]);
    await run('chargers.endSmartOverride', [held]);
    const hvac = user.hvac().id;
    await run('hvacs.updateSmartPolicy', [hvac], { isEnabled: true });
    await run('hvacs.smartPolicy', [hvac]);
    await run('hvacs.smartStatus', [hvac]);
  },

  async simulatedVehicles(run) {
    const car = { vendor: 'TESLA', username: 'car', password: 'p', name: 'Car', model: 'S', year: 2020 };
    const made = await run('simulatedVehicles.create', [], { ...car, userId: 'u1' });
    if (!made) return;
    await run('simulatedVehicles.list', [], { pageSize: 1 });
    await run('simulatedVehicles.get', [made.id]);
    await run('simulatedVehicles.update', [made.id], { name: 'Truck' });
    await run('simulatedVehicles.delete', [made.id]);
  },

  async statistics(run, sim, version) {
    const user = sim.user('u1');
    const { id } = user.vehicle({ charging: true, fullRate: 10, batteryLevel: 20 });
    const inverter = user.inverter({ peakPower: 6 });
    await sim.clock.advance('30m');
    const startDate = '2025-01-01T00:00:00Z';
    await run('statistics.charging', [], { startDate, type: 'vehicle', id, resolution: 'HOUR' });
    const target =
      version === '2023-04-15' ? { targetType: 'vehicle', targetId: id } : { type: 'vehicle', id };
    await run('statistics.chargingSessions', [], { startDate, ...target });
    await run('statistics.production', [], { startDate, type: 'inverter', id: inverter.id });
  },

  async interventions(run, sim) {
    const vehicle = sim.user('u1').vehicle({ capabilities: { startCharging: false } });
    const [id = ''] = vehicle.state.capabilities['startCharging']?.interventionIds ?? [];
    await run('interventions.list', [], { vendor: 'TESLA', vendorType: 'vehicle' });
    await run('interventions.get', [id], { language: 'de-DE' });
    await run('integrations.list');
  },

  async webhooks(run) {
    const json = {
      url: 'https://example.com/hook',
      secret: 'a-secret-of-some-length',
      events: ['user:vehicle:updated'],
    };
    const { id } = await run('webhooks.create', [], json);
    await run('webhooks.list', [], { pageSize: 1 });
    await run('webhooks.get', [id]);
    await run('webhooks.update', [id], { events: ['*'] });
    await run('webhooks.test', [id]);
    await run('webhooks.delete', [id]);
    const firehose = { url: 'https://example.com/firehose', secret: 'a-secret-of-some-length' };
    await run('webhooks.setFirehose', [], firehose);
    await run('webhooks.testFirehose');
    await run('webhooks.deleteFirehose', [], { url: firehose.url });
  },

  async health(run) {
    for (const kind of ['vehicles', 'chargers', 'hvacs', 'inverters', 'batteries', 'meters', 'ready']) {
      await run(`health.${kind}`);
    }
  },

  async users(run, sim, version) {
    const vehicle = sim.user('u1').vehicle({ vendor: 'TESLA' });
    sim.user('u1').charger({ vendor: 'ZAPTEC' });
    const done = { language: 'browser', redirectUri: 'https://app.example/done' };
    const scoped = version < '2024-01-01' ? {} : { ...done, scopes: ['vehicle:read:data'] };
    const wishes = { vendorType: 'vehicle', ...scoped };
    await run('users.list');
    await run('users.get', ['u1']);
    await run('users.link', ['u1'], wishes);
    await run('users.deauthorize', ['u1']);
    const session = await run('assets.relink', [vehicle.id], done);
    if (session) sim.link.complete((session as { linkUrl: string }).linkUrl);
    await run('users.unlinkVendorType', ['u1', 'ZAPTEC', 'charger']);
    await run('users.unlinkVendor', ['u1', 'TESLA']);
    await run('users.delete', ['u1']);
  },
};
