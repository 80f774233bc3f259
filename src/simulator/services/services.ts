import type { ActionService } from '../operations/action-service.ts';
import type { ChargerPlans } from '../planning/charger-plans.ts';
import type { EnergyLedger } from '../energy/ledger.ts';
import type { Health } from '../world/health.ts';
import type { BatteryLog } from '../energy/battery-log.ts';
import type { HvacPlans } from '../planning/hvac-plans.ts';
import type { InverterHistory } from '../energy/inverter-history.ts';
import type { LinkService } from '../link/link-service.ts';
import type { Overrides } from '../planning/overrides.ts';
import type { ScheduleService } from '../planning/schedule-service.ts';
import type { SimulatedVehicles } from '../link/simulated-vehicles.ts';
import type { SmartChargingService } from '../planning/smart-charging-service.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { World } from '../world/world.ts';
import type { Webhooks } from '../subscriptions/webhooks.ts';

/** The world and the services on it. */
export interface Services {
  world: World;
  actions: ActionService;
  links: LinkService;
  overrides: Overrides;
  schedules: ScheduleService;
  smartCharging: SmartChargingService;
  chargerPlans: ChargerPlans;
  hvacPlans: HvacPlans;
  simulatedVehicles: SimulatedVehicles;
  tariffs: Tariffs;
  ledger: EnergyLedger;
  batteryLog: BatteryLog;
  history: InverterHistory;
  webhooks: Webhooks;
  health: Health;
  /** Lets cars drive and come home from now on. */
  drive: (carIds: readonly string[]) => void;
  /** Up to how many ms charging is late in the statistics of sessions. */
  statisticsLag: number;
}
