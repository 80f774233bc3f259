import { come, events, type Fact, gone, renamed } from './fact.ts';

const statistics = ['charging', 'charging/sessions', 'production'].map((name) => `/statistics/${name}`);

/** What 2023-08-01 changed against 2023-04-15. */
export const facts: readonly Fact[] = [
  {
    says: 'resources of all users take no user from a header',
    kind: 'removed',
    name: 'Enode-User-Id',
    breaks: 'writer',
    places: [
      'GET /vehicles',
      'GET /vehicles/{vehicleId}',
      'GET /chargers',
      'POST /vehicles/{vehicleId}/charging',
    ],
  },
  {
    says: 'resources of one user have the user in their path',
    kind: 'moved',
    name: 'Enode-User-Id',
    from: 'header Enode-User-Id',
    to: 'path userId',
    breaks: 'writer',
    places: ['GET /users/{userId}', 'GET /users/{userId}/schedules', 'POST /users/{userId}/locations'],
  },
  renamed('GET /me', 'GET /users/{userId}'),
  renamed('DELETE /me/vendors/{vendor}', 'DELETE /users/{userId}/vendors/{vendor}'),
  come('GET /users'),

  {
    says: 'vehicles, locations and schedules come in pages',
    kind: 'moved',
    name: '[]',
    from: '[]',
    to: 'data[]',
    breaks: 'reader',
    places: ['GET /vehicles', 'GET /locations', 'GET /users/{userId}/schedules'],
  },
  {
    says: 'chargers, HVAC units and inverters come in pages, as objects instead of ids',
    kind: 'type',
    name: '',
    from: 'array',
    to: 'object',
    breaks: 'reader',
    places: ['GET /chargers', 'GET /hvacs', 'GET /inverters'],
  },
  ...['after', 'before', 'pageSize'].map((name): Fact => ({
    says: `pages are chosen by ${name}`,
    kind: 'added',
    name,
    breaks: 'nobody',
    places: ['GET /vehicles', 'GET /chargers', 'GET /hvacs', 'GET /inverters', 'GET /locations'],
  })),
  ...['vehicles', 'chargers', 'hvacs', 'inverters', 'locations'].map((name) =>
    come(`GET /users/{userId}/${name}`),
  ),

  {
    says: 'no request waits for the vendor any more; hints to refresh took its place',
    kind: 'removed',
    name: 'field',
    breaks: 'writer',
    places: [
      'GET /vehicles',
      'GET /vehicles/{vehicleId}',
      'GET /chargers/{chargerId}',
      'GET /inverters/{inverterId}',
    ],
  },
  {
    says: 'nor is there a partial response',
    kind: 'removed',
    name: '206',
    breaks: 'nobody',
    places: ['GET /vehicles', 'GET /vehicles/{vehicleId}'],
  },

  renamed('GET /charging-locations', 'GET /locations'),
  renamed('POST /charging-locations', 'POST /users/{userId}/locations'),
  ...['GET', 'PUT', 'DELETE'].map((method) =>
    renamed(`${method} /charging-locations/{chargingLocationId}`, `${method} /locations/{locationId}`),
  ),
  ...['GET', 'PUT'].map((method) =>
    renamed(
      `${method} /charging-locations/{chargingLocationId}/tariff`,
      `${method} /locations/{locationId}/tariff`,
    ),
  ),
  {
    says: 'assets and schedules say locationId',
    kind: 'renamed',
    name: 'chargingLocationId',
    from: 'chargingLocationId',
    to: 'locationId',
    breaks: 'reader',
    places: [
      'GET /vehicles',
      'GET /vehicles/{vehicleId}',
      'GET /chargers/{chargerId}',
      'GET /hvacs/{hvacId}',
      'GET /schedules/{scheduleId}',
      ...events('vehicle'),
      ...events('charger'),
      ...events('hvac'),
    ],
  },
  {
    says: 'requests say locationId',
    kind: 'renamed',
    name: 'chargingLocationId',
    from: 'chargingLocationId',
    to: 'locationId',
    breaks: 'writer',
    places: [
      'PUT /chargers/{chargerId}',
      'POST /users/{userId}/schedules',
      'PUT /schedules/{scheduleId}',
      ...statistics.map((path) => `GET /users/{userId}${path}`),
    ],
  },
  {
    says: 'a location is updated with all of its fields',
    kind: 'required',
    name: 'name',
    breaks: 'writer',
    places: ['PUT /locations/{locationId}'],
  },

  renamed('GET /schedules', 'GET /users/{userId}/schedules'),
  renamed('POST /schedules', 'POST /users/{userId}/schedules'),
  ...(['Id', 'Type'] as const).map((part): Fact => ({
    says: `a schedule is made for a target${part}`,
    kind: 'renamed',
    name: `entity${part}`,
    from: `entity${part}`,
    to: `target${part}`,
    breaks: 'writer',
    places: ['POST /users/{userId}/schedules', 'PUT /schedules/{scheduleId}'],
  })),
  ...['entityId', 'entityType', 'chargeableId', 'chargeableType'].map((name): Fact => ({
    says: `schedules do not repeat their target as ${name}`,
    kind: 'removed',
    name,
    breaks: 'reader',
    places: [
      'GET /schedules/{scheduleId}',
      'GET /users/{userId}/schedules',
      'user:schedule:execution-updated',
    ],
  })),
  {
    says: 'the status of a schedule tells an override as smartOverride',
    kind: 'renamed',
    name: 'externalStart',
    from: 'externalStart',
    to: 'smartOverride',
    breaks: 'reader',
    places: ['GET /schedules/{scheduleId}/status', 'user:schedule:execution-updated'],
  },

  ...statistics.map((path) => renamed(`GET ${path}`, `GET /users/{userId}${path}`)),
  gone('GET /inverters/{inverterId}/vendor-statistics'),
  ...(
    [
      ['targetType', 'type'],
      ['targetId', 'id'],
    ] as const
  ).map(([from, to]): Fact => ({
    says: `charging sessions are asked for by ${to}`,
    kind: 'renamed',
    name: from,
    from,
    to,
    breaks: 'writer',
    places: ['GET /users/{userId}/statistics/charging/sessions'],
  })),
  {
    says: 'statistics do not say whether charging was smart',
    kind: 'removed',
    name: 'smartSession',
    breaks: 'reader',
    places: ['GET /users/{userId}/statistics/charging', 'GET /users/{userId}/statistics/charging/sessions'],
  },
  {
    says: 'statistics of charging have no costs without smart charging',
    kind: 'removed',
    name: 'nonSmartCostSum',
    breaks: 'reader',
    places: ['GET /users/{userId}/statistics/charging'],
  },
  {
    says: 'nor have sessions',
    kind: 'removed',
    name: 'smartStats.nonSmartCostSum',
    breaks: 'reader',
    places: ['GET /users/{userId}/statistics/charging/sessions'],
  },
  ...['estimatedSavings', 'nonSmartPrice'].map((name): Fact => ({
    says: `sessions have ${name} at the top`,
    kind: 'moved',
    name: `smartStats.${name}`,
    from: `smartStats.${name}`,
    to: name,
    breaks: 'reader',
    places: ['GET /users/{userId}/statistics/charging/sessions'],
  })),

  {
    says: 'chargers have no second id',
    kind: 'removed',
    name: 'information.id',
    breaks: 'reader',
    places: ['GET /chargers/{chargerId}', ...events('charger')],
  },
  come('PUT /hvacs/{hvacId}'),
];

/** What did not change: operations and events in which nothing may show. */
export const untouched = [
  'POST /users/{userId}/link',
  'PUT /webhooks/firehose',
  'POST /webhooks/firehose/test',
  'POST /webhooks',
  'enode:firehose:test',
  'GET /batteries',
  'GET /meters',
  // Solar inverters kept chargingLocationId for one version more.
  ...events('inverter'),
];
