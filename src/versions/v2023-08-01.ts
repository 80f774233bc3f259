import { extend } from './extend.ts';
import { call, list, type VersionTable } from './table.ts';
import { v20230415 } from './v2023-04-15.ts';

const users = {
  get: call('GET /users/{userId}'),
  link: call('POST /users/{userId}/link'),
  unlinkVendor: call('DELETE /users/{userId}/vendors/{vendor}'),
  deauthorize: call('DELETE /users/{userId}/authorization'),
  delete: call('DELETE /users/{userId}'),
};

const { api } = extend(v20230415, {
  api: {
    users: { list: list('GET /users'), ...users },
    chargers: {
      createSmartOverride: call('POST /chargers/{chargerId}/smart-override'),
      endSmartOverride: call('DELETE /chargers/{chargerId}/smart-override'),
    },
    hvacs: { update: call('PUT /hvacs/{hvacId}') },
    inverters: { vendorStatistics: null },
    locations: {
      list: list('GET /locations'),
      get: call('GET /locations/{locationId}'),
      update: call('PUT /locations/{locationId}'),
      delete: call('DELETE /locations/{locationId}'),
      tariff: call('GET /locations/{locationId}/tariff'),
      setTariff: call('PUT /locations/{locationId}/tariff'),
    },
    schedules: { list: null },
    statistics: null,
  },
});

/** Users have paths of their own, lists have pages, locations a shorter name. */
export const v20230801: VersionTable = {
  api,
  user: {
    ...users,
    vehicles: { list: list('GET /users/{userId}/vehicles') },
    chargers: { list: list('GET /users/{userId}/chargers') },
    hvacs: { list: list('GET /users/{userId}/hvacs') },
    inverters: { list: list('GET /users/{userId}/inverters') },
    batteries: { list: list('GET /users/{userId}/batteries') },
    meters: { list: list('GET /users/{userId}/meters') },
    locations: {
      list: list('GET /users/{userId}/locations'),
      create: call('POST /users/{userId}/locations'),
    },
    schedules: {
      list: list('GET /users/{userId}/schedules'),
      create: call('POST /users/{userId}/schedules'),
    },
    statistics: {
      charging: call('GET /users/{userId}/statistics/charging'),
      chargingSessions: call('GET /users/{userId}/statistics/charging/sessions'),
      production: call('GET /users/{userId}/statistics/production'),
    },
  },
};
