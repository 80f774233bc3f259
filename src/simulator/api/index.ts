import { operationKey } from '../document/operations.ts';
import { assetHandlers } from './assets.ts';
import { chargerSmartChargingHandlers } from './charger-smart-charging.ts';
import type { Handler } from './handler.ts';
import { healthHandlers } from './health.ts';
import { hemHandlers } from './hem-systems.ts';
import { hvacSmartHandlers } from './hvac-smart.ts';
import { interventionHandlers } from './interventions.ts';
import { inverterStatisticsHandlers } from './inverter-statistics.ts';
import { locationHandlers } from './locations.ts';
import { scheduleHandlers } from './schedules.ts';
import { simulatedVehicleHandlers } from './simulated-vehicles.ts';
import { smartChargingHandlers } from './smart-charging.ts';
import { statisticsHandlers } from './statistics.ts';
import { tariffHandlers } from './tariffs.ts';
import { userHandlers } from './users.ts';
import { webhookHandlers } from './webhooks.ts';

/** Every handler by the key of its operation, whatever a document calls the path parameters. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...userHandlers,
    ...assetHandlers,
    ...chargerSmartChargingHandlers,
    ...hvacSmartHandlers,
    ...inverterStatisticsHandlers,
    ...hemHandlers,
    ...locationHandlers,
    ...scheduleHandlers,
    ...smartChargingHandlers,
    ...simulatedVehicleHandlers,
    ...tariffHandlers,
    ...statisticsHandlers,
    ...interventionHandlers,
    ...webhookHandlers,
    ...healthHandlers,
  }).map(([operation, handler]) => [operationKey(operation), handler]),
);
