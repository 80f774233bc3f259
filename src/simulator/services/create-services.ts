import { toMilliseconds } from '../base/duration.ts';
import type { Services } from './services.ts';
import { defaults, type SimulatorOptions } from './options.ts';
import { createDelays } from './delays.ts';
import { ActionService } from '../operations/action-service.ts';
import { ChargerPlans } from '../planning/charger-plans.ts';
import { EnergyLedger } from '../energy/ledger.ts';
import { Health } from '../world/health.ts';
import { BatteryLog } from '../energy/battery-log.ts';
import { HvacPlans } from '../planning/hvac-plans.ts';
import { InverterHistory } from '../energy/inverter-history.ts';
import { LinkService } from '../link/link-service.ts';
import { createReach } from '../base/reach.ts';
import { Overrides } from '../planning/overrides.ts';
import { runPhysics } from '../energy/run-physics.ts';
import { ScheduleService } from '../planning/schedule-service.ts';
import { SimulatedVehicles } from '../link/simulated-vehicles.ts';
import { SmartChargingService } from '../planning/smart-charging-service.ts';
import { Tariffs } from '../energy/tariffs.ts';
import { runTraffic } from '../operations/traffic.ts';
import { Webhooks } from '../subscriptions/webhooks.ts';
import type { World } from '../world/world.ts';

/** Creates all services on a world. Their order counts: what listens first is called first. */
export function createServices(
  world: World,
  versions: readonly string[],
  options: SimulatorOptions,
): Services {
  const { actionTimeout, linkLifetime, reportEvery, statisticsLag } = { ...defaults, ...options };
  const delays = createDelays(world, options);
  world.reportBy({
    delayOf: delays.report,
    hintDelayOf: delays.hint,
    isIdleReported: options.lifelike ?? false,
  });
  const actions = new ActionService(world, {
    delayOf: delays.action,
    timeout: toMilliseconds(actionTimeout),
    fate: delays.fate,
  });
  const overrides = new Overrides(world, actions);
  const schedules = new ScheduleService(world, actions, overrides);
  const tariffs = new Tariffs(world);
  runPhysics(world, tariffs, toMilliseconds(reportEvery));
  const smartCharging = new SmartChargingService(world, actions, overrides, tariffs);
  const chargerPlans = new ChargerPlans(world, actions, overrides, tariffs);
  const hvacPlans = new HvacPlans(world, actions, tariffs);
  const ledger = new EnergyLedger(world, (assetId) => smartCharging.nonSmartPrice(assetId));
  const batteryLog = new BatteryLog(world);
  const history = new InverterHistory(world);
  const links = new LinkService(world, {
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
    chargerPlans,
    hvacPlans,
    simulatedVehicles,
    tariffs,
    ledger,
    batteryLog,
    history,
    links,
    webhooks,
    health,
    drive,
    statisticsLag: toMilliseconds(statisticsLag),
  };
}
