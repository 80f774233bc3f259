import { extend } from './extend.ts';
import { call, list } from './table.ts';
import { v20240101 } from './v2024-01-01.ts';

/** Inverters have their own statistics, HEM systems came, and everything experimental went, the firehose too. */
export const v20241001 = extend(v20240101, {
  api: {
    chargers: {
      createSmartOverride: null,
      endSmartOverride: null,
      smartChargingPolicy: null,
      updateSmartChargingPolicy: null,
      smartChargingStatus: null,
    },
    hvacs: { smartPolicy: null, updateSmartPolicy: null, smartStatus: null },
    inverters: { statistics: call('GET /inverters/{inverterId}/statistics') },
    hemSystems: {
      list: list('GET /hem-systems'),
      get: call('GET /hem-systems/{hemSystemId}'),
      statistics: call('GET /hem-systems/{hemSystemId}/statistics'),
    },
    simulatedVehicles: null,
    webhooks: { setFirehose: null, deleteFirehose: null, testFirehose: null },
    integrations: { list: list('GET /integrations') },
    assets: { relink: call('POST /assets/{assetId}/relink') },
    health: {
      inverters: call('GET /health/inverters'),
      batteries: call('GET /health/batteries'),
    },
  },
  user: {
    inverters: { vendorStatistics: null },
    hemSystems: { list: list('GET /users/{userId}/hem-systems') },
    statistics: { production: null },
  },
});
