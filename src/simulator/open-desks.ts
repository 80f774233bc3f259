import { toMilliseconds } from './base/duration.ts';
import type { Viewing } from './handlers/handler.ts';
import { defaults, type SimulatorOptions } from './options.ts';
import { createDelays } from './lifelike.ts';
import { ActionDesk } from './world/action-desk.ts';
import { ChargerDesk } from './world/charger-desk.ts';
import { EnergyLedger } from './world/energy-ledger.ts';
import { Health } from './world/health.ts';
import { HomeLog } from './world/home-log.ts';
import { HvacDesk } from './world/hvac-desk.ts';
import { InverterHistory } from './world/inverter-history.ts';
import { LinkDesk } from './world/link-desk.ts';
import { createReach } from './base/reach.ts';
import { OverrideDesk } from './world/override-desk.ts';
import { runPhysics } from './world/run-physics.ts';
import { ScheduleDesk } from './world/schedule-desk.ts';
import { SimulatedVehicles } from './world/simulated-vehicles.ts';
import { SmartChargingDesk } from './world/smart-charging-desk.ts';
import { Tariffs } from './world/tariffs.ts';
import { runTraffic } from './world/traffic.ts';
import { Webhooks } from './world/webhooks.ts';
import type { World } from './world/world.ts';

/** The world and all who work on it. */
export type Desks = Omit<Viewing, 'contract'>;

/** Lets everything work that makes a world live. The order counts: what listens first hears first. */
export function openDesks(world: World, versions: readonly string[], options: SimulatorOptions): Desks {
  const { actionTimeout, linkLifetime, reportEvery, statisticsLag } = { ...defaults, ...options };
  const delays = createDelays(world, options);
  world.reportBy({
    delayOf: delays.report,
    hintDelayOf: delays.hint,
    isIdleReported: options.lifelike ?? false,
  });
  const actions = new ActionDesk(world, {
    delayOf: delays.action,
    timeout: toMilliseconds(actionTimeout),
    fate: delays.fate,
  });
  const overrides = new OverrideDesk(world, actions);
  const schedules = new ScheduleDesk(world, actions, overrides);
  const tariffs = new Tariffs(world);
  runPhysics(world, tariffs, toMilliseconds(reportEvery));
  const smartCharging = new SmartChargingDesk(world, actions, overrides, tariffs);
  const chargerDesk = new ChargerDesk(world, actions, overrides, tariffs);
  const hvacDesk = new HvacDesk(world, actions, tariffs);
  const ledger = new EnergyLedger(world, (assetId) => smartCharging.nonSmartPrice(assetId));
  const homeLog = new HomeLog(world);
  const history = new InverterHistory(world);
  const links = new LinkDesk(world, {
    lifetime: toMilliseconds(linkLifetime),
    connections: options.connectionLimit ?? Infinity,
    delayOf: delays.link,
  });
  const simulatedVehicles = new SimulatedVehicles(world, links);
  const webhooks = new Webhooks(world, versions, createReach(options.webhooks?.allowHosts ?? []));
  const health = new Health(world.state);
  const drive = runTraffic(world);
  return {
    world,
    actions,
    overrides,
    schedules,
    smartCharging,
    chargerDesk,
    hvacDesk,
    simulatedVehicles,
    tariffs,
    ledger,
    homeLog,
    history,
    links,
    webhooks,
    health,
    drive,
    statisticsLag: toMilliseconds(statisticsLag),
  };
}
