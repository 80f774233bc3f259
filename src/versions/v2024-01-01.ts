import { extend } from './extend.ts';
import { call, list } from './table.ts';
import { v20230801 } from './v2023-08-01.ts';

const unlinkVendorType = call('DELETE /users/{userId}/vendors/{vendor}/{vendorType}');

/** Chargers and HVAC units are planned, too, and vehicles of the sandbox are made by calls. */
export const v20240101 = extend(v20230801, {
  api: {
    users: { unlinkVendorType },
    chargers: {
      smartChargingPolicy: call('GET /chargers/{chargerId}/smart-charging-policy'),
      updateSmartChargingPolicy: call('PUT /chargers/{chargerId}/smart-charging-policy'),
      smartChargingStatus: call('GET /chargers/{chargerId}/smart-charging-status'),
    },
    hvacs: {
      smartPolicy: call('GET /hvacs/{hvacId}/smart-policy'),
      updateSmartPolicy: call('PUT /hvacs/{hvacId}/smart-policy'),
      smartStatus: call('GET /hvacs/{hvacId}/smart-status'),
    },
    simulatedVehicles: {
      list: list('GET /simulated/vehicles'),
      create: call('POST /simulated/vehicles'),
      get: call('GET /simulated/vehicles/{simulatedVehicleId}'),
      update: call('PATCH /simulated/vehicles/{simulatedVehicleId}'),
      delete: call('DELETE /simulated/vehicles/{simulatedVehicleId}'),
    },
    health: { inverters: call('GET /health/inverter'), batteries: null },
  },
  user: {
    unlinkVendorType,
    inverters: { vendorStatistics: call('GET /users/{userId}/vendor-statistics') },
  },
});
