import { come, events, type Fact, gone, renamed } from './fact.ts';

const interventions = ['GET /interventions', 'GET /interventions/{interventionId}'];

/** Where a kind of asset shows. */
const everywhere = (name: string): string[] => [
  `GET /${name}s`,
  `GET /${name}s/{${name}Id}`,
  `GET /users/{userId}/${name}s`,
  ...events(name),
];

/** What 2024-10-01 changed against 2024-01-01. */
export const facts: readonly Fact[] = [
  {
    says: 'the location of vehicles, chargers, HVAC units and batteries is location.id',
    kind: 'moved',
    name: 'locationId',
    from: 'locationId',
    to: 'location.id',
    breaks: 'reader',
    places: [
      ...everywhere('vehicle'),
      ...everywhere('charger'),
      ...everywhere('hvac'),
      'GET /batteries',
      'GET /batteries/{batteryId}',
      'GET /users/{userId}/batteries',
      ...events('battery'),
    ],
  },
  {
    says: 'so is that of inverters',
    kind: 'moved',
    name: 'chargingLocationId',
    from: 'chargingLocationId',
    to: 'location.id',
    breaks: 'reader',
    places: [
      'GET /inverters',
      'GET /inverters/{inverterId}',
      'GET /users/{userId}/inverters',
      ...events('inverter'),
    ],
  },
  {
    says: 'locations of assets say since when',
    kind: 'added',
    name: 'location.lastUpdated',
    breaks: 'nobody',
    places: ['GET /chargers/{chargerId}', 'GET /batteries/{batteryId}', 'GET /inverters/{inverterId}'],
  },
  ...['name', 'latitude', 'longitude', 'timezoneName'].map((name): Fact => ({
    says: `a location is updated without ${name}`,
    kind: 'optional',
    name,
    breaks: 'nobody',
    places: ['PUT /locations/{locationId}'],
  })),

  ...['error', 'message'].map((name): Fact => ({
    says: `problems do not repeat themselves as ${name}`,
    kind: 'removed',
    name,
    breaks: 'reader',
    places: ['GET /vehicles', 'POST /users/{userId}/link', 'DELETE /webhooks/{webhookId}'],
  })),

  ...['PUT /webhooks/firehose', 'DELETE /webhooks/firehose', 'POST /webhooks/firehose/test'].map(gone),
  { says: 'nor is there its test event', kind: 'removed', name: 'enode:firehose:test', breaks: 'reader' },
  gone('GET /users/{userId}/statistics/production'),
  gone('GET /users/{userId}/vendor-statistics'),
  come('GET /inverters/{inverterId}/statistics'),
  {
    says: 'an event for it',
    kind: 'added',
    name: 'user:inverter:statistics-updated',
    breaks: 'exhaustive reader',
  },
  ...['POST', 'DELETE'].map((method) => gone(`${method} /chargers/{chargerId}/smart-override`)),
  ...['GET', 'PUT'].map((method) => gone(`${method} /chargers/{chargerId}/smart-charging-policy`)),
  gone('GET /chargers/{chargerId}/smart-charging-status'),
  ...['GET', 'PUT'].map((method) => gone(`${method} /hvacs/{hvacId}/smart-policy`)),
  gone('GET /hvacs/{hvacId}/smart-status'),
  ...['GET', 'POST'].map((method) => gone(`${method} /simulated/vehicles`)),
  ...['GET', 'PATCH', 'DELETE'].map((method) => gone(`${method} /simulated/vehicles/{simulatedVehicleId}`)),
  renamed('GET /health/inverter', 'GET /health/inverters'),
  come('POST /assets/{assetId}/relink'),
  come('GET /integrations'),

  {
    says: 'Link finds the vendor type in the scopes',
    kind: 'optional',
    name: 'vendorType',
    breaks: 'nobody',
    places: ['POST /users/{userId}/link'],
  },

  ...[
    'mode',
    'heatSetpoint',
    'coolSetpoint',
    'holdType',
    'currentTemperature',
    'isActive',
    'capabilities.capableHoldTypes',
  ].map((name): Fact => ({
    says: `HVAC units lose ${name}`,
    kind: 'removed',
    name,
    breaks: 'reader',
    places: everywhere('hvac'),
  })),
  {
    says: 'the mode of an HVAC unit is never null',
    kind: 'not-null',
    name: 'thermostatState.mode',
    breaks: 'nobody',
    places: everywhere('hvac'),
  },
  {
    says: 'but can be unknown',
    kind: 'enum-added',
    name: 'thermostatState.mode',
    values: ['UNKNOWN'],
    breaks: 'exhaustive reader',
    places: everywhere('hvac'),
  },
  {
    says: 'chargers have a serial number',
    kind: 'added',
    name: 'information.serialNumber',
    breaks: 'nobody',
    places: ['GET /chargers/{chargerId}', ...events('charger')],
  },
  {
    says: 'inverters have one, too',
    kind: 'added',
    name: 'information.sn',
    to: 'string or null, required',
    breaks: 'nobody',
    places: ['GET /inverters/{inverterId}', ...events('inverter')],
  },
  {
    says: 'an intervention can be to link again',
    kind: 'added',
    name: 'resolution.action',
    to: 'string or null, required',
    breaks: 'nobody',
    places: interventions,
  },
  ...['vendor', 'vendorType', 'brand'].map((name): Fact => ({
    says: `an intervention for all makers has no ${name}`,
    kind: 'nullable',
    name,
    breaks: 'reader',
    places: interventions,
  })),
  {
    says: 'chargers of Heidelberg',
    kind: 'enum-added',
    name: 'vendor',
    values: ['HEIDELBERG'],
    breaks: 'exhaustive reader',
    places: ['GET /chargers/{chargerId}'],
  },
  {
    says: 'inverters of Afore',
    kind: 'enum-added',
    name: 'vendor',
    values: ['AFORE'],
    breaks: 'exhaustive reader',
    places: ['GET /inverters/{inverterId}'],
  },
  {
    says: 'a request may name them',
    kind: 'enum-added',
    name: 'vendor',
    values: ['HEIDELBERG', 'AFORE'],
    breaks: 'nobody',
    places: ['POST /users/{userId}/link'],
  },
  {
    says: 'no chargers of Fronius',
    kind: 'enum-removed',
    name: 'vendor',
    values: ['FRONIUS'],
    breaks: 'nobody',
    places: ['GET /chargers/{chargerId}'],
  },
  {
    says: 'batteries of one maker can idle',
    kind: 'enum-added',
    name: 'operationMode',
    values: ['IDLE'],
    breaks: 'nobody',
    places: ['POST /batteries/{batteryId}/operation-mode'],
  },
];

/** Nothing: all problems lost two fields, and all events but the heartbeat got a time. */
export const untouched: string[] = [];
