import { call, command, list, type VersionTable } from './table.ts';

const vehicles = {
  list: list('GET /vehicles'),
  get: call('GET /vehicles/{vehicleId}'),
  refreshHint: call('POST /vehicles/{vehicleId}/refresh-hint'),
  startCharging: command('POST /vehicles/{vehicleId}/charging', { action: 'START' }),
  stopCharging: command('POST /vehicles/{vehicleId}/charging', { action: 'STOP' }),
  setMaxCurrent: command('POST /vehicles/{vehicleId}/max-current'),
  action: call('GET /vehicles/actions/{actionId}'),
  cancelAction: call('POST /vehicles/actions/{actionId}/cancel'),
  smartChargingPolicy: call('GET /vehicles/{vehicleId}/smart-charging-policy'),
  updateSmartChargingPolicy: call('PUT /vehicles/{vehicleId}/smart-charging-policy'),
  smartChargingStatus: call('GET /vehicles/{vehicleId}/smart-charging-status'),
  smartChargingPlan: call('GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}'),
  createSmartOverride: call('POST /vehicles/{vehicleId}/smart-override'),
  endSmartOverride: call('DELETE /vehicles/{vehicleId}/smart-override'),
};

const chargers = {
  list: list('GET /chargers'),
  get: call('GET /chargers/{chargerId}'),
  update: call('PUT /chargers/{chargerId}'),
  refreshHint: call('POST /chargers/{chargerId}/refresh-hint'),
  startCharging: command('POST /chargers/{chargerId}/charging', { action: 'START' }),
  stopCharging: command('POST /chargers/{chargerId}/charging', { action: 'STOP' }),
  setMaxCurrent: command('POST /chargers/{chargerId}/max-current'),
  action: call('GET /chargers/actions/{actionId}'),
  cancelAction: call('POST /chargers/actions/{actionId}/cancel'),
};

const hvacs = {
  list: list('GET /hvacs'),
  get: call('GET /hvacs/{hvacId}'),
  refreshHint: call('POST /hvacs/{hvacId}/refresh-hint'),
  holdPermanently: command('POST /hvacs/{hvacId}/permanent-hold'),
  followSchedule: command('POST /hvacs/{hvacId}/follow-schedule'),
  action: call('GET /hvacs/actions/{actionId}'),
  cancelAction: call('POST /hvacs/actions/{actionId}/cancel'),
};

const inverters = {
  list: list('GET /inverters'),
  get: call('GET /inverters/{inverterId}'),
  refreshHint: call('POST /inverters/{inverterId}/refresh-hint'),
  vendorStatistics: call('GET /inverters/{inverterId}/vendor-statistics'),
};

const locations = {
  list: list('GET /charging-locations'),
  get: call('GET /charging-locations/{chargingLocationId}'),
  update: call('PUT /charging-locations/{chargingLocationId}'),
  delete: call('DELETE /charging-locations/{chargingLocationId}'),
};

const schedules = {
  list: list('GET /schedules'),
  get: call('GET /schedules/{scheduleId}'),
  update: call('PUT /schedules/{scheduleId}'),
  delete: call('DELETE /schedules/{scheduleId}'),
  status: call('GET /schedules/{scheduleId}/status'),
};

const statistics = {
  charging: call('GET /statistics/charging'),
  chargingSessions: call('GET /statistics/charging/sessions'),
  production: call('GET /statistics/production'),
};

const users = {
  link: call('POST /users/{userId}/link'),
  deauthorize: call('DELETE /users/{userId}/authorization'),
  delete: call('DELETE /users/{userId}'),
};

/** The oldest version this library knows. A user is picked by header, or by path where the path has one. */
export const v20230415: VersionTable = {
  api: {
    vehicles,
    chargers,
    hvacs,
    inverters,
    batteries: {
      list: list('GET /batteries'),
      get: call('GET /batteries/{batteryId}'),
      refreshHint: call('POST /batteries/{batteryId}/refresh-hint'),
      setOperationMode: command('POST /batteries/{batteryId}/operation-mode'),
      action: call('GET /batteries/actions/{actionId}'),
      cancelAction: call('POST /batteries/actions/{actionId}/cancel'),
    },
    meters: {
      list: list('GET /meters'),
      get: call('GET /meters/{meterId}'),
      refreshHint: call('POST /meters/{meterId}/refresh-hint'),
    },
    locations: {
      ...locations,
      tariff: call('GET /charging-locations/{chargingLocationId}/tariff'),
      setTariff: call('PUT /charging-locations/{chargingLocationId}/tariff'),
    },
    schedules,
    tariffs: {
      get: call('GET /tariffs/{tariffId}'),
      update: call('PUT /tariffs/{tariffId}'),
    },
    statistics,
    interventions: {
      list: list('GET /interventions'),
      get: call('GET /interventions/{interventionId}'),
    },
    users,
    webhooks: {
      list: list('GET /webhooks'),
      create: call('POST /webhooks'),
      get: call('GET /webhooks/{webhookId}'),
      update: call('PATCH /webhooks/{webhookId}'),
      delete: call('DELETE /webhooks/{webhookId}'),
      test: call('POST /webhooks/{webhookId}/test'),
      setFirehose: call('PUT /webhooks/firehose'),
      deleteFirehose: call('DELETE /webhooks/firehose'),
      testFirehose: call('POST /webhooks/firehose/test'),
    },
    health: {
      vehicles: call('GET /health/vehicles'),
      chargers: call('GET /health/chargers'),
      hvacs: call('GET /health/hvacs'),
      inverters: call('GET /health/inverters'),
      batteries: call('GET /health/batteries'),
      meters: call('GET /health/meters'),
      ready: call('GET /health/ready'),
    },
  },
  user: {
    ...users,
    get: call('GET /me'),
    unlinkVendor: call('DELETE /me/vendors/{vendor}'),
    vehicles,
    chargers,
    hvacs,
    inverters,
    batteries: { list: list('GET /users/{userId}/batteries') },
    meters: { list: list('GET /users/{userId}/meters') },
    // What is created belongs to a user.
    locations: { ...locations, create: call('POST /charging-locations') },
    schedules: { ...schedules, create: call('POST /schedules') },
    statistics,
  },
};
