import { come, type Fact } from './fact.ts';

const link = ['POST /users/{userId}/link'];
const statistics = ['charging', 'charging/sessions', 'production'].map(
  (name) => `GET /users/{userId}/statistics/${name}`,
);

/** What 2024-01-01 changed against 2023-08-01. */
export const facts: readonly Fact[] = [
  {
    says: 'a Link session is identified by its token',
    kind: 'renamed',
    name: 'linkState',
    from: 'linkState',
    to: 'linkToken',
    breaks: 'reader',
    places: link,
  },
  {
    says: 'the language of Link is called language',
    kind: 'renamed',
    name: 'forceLanguage',
    from: 'forceLanguage',
    to: 'language',
    breaks: 'writer',
    places: link,
  },
  ...['vendorType', 'language', 'scopes', 'redirectUri'].map((name): Fact => ({
    says: `Link wants ${name}`,
    kind: 'required',
    name,
    breaks: 'writer',
    places: link,
  })),
  {
    says: 'Link guesses no vendor type',
    kind: 'default',
    name: 'vendorType',
    from: 'vehicle',
    breaks: 'nobody',
    places: link,
  },
  {
    says: 'Link wants a scope',
    kind: 'limit',
    name: 'scopes',
    to: 'minItems 1',
    breaks: 'writer',
    places: link,
  },
  {
    says: 'a redirect URI has at most 500 characters',
    kind: 'limit',
    name: 'redirectUri',
    to: 'maxLength 500',
    breaks: 'writer',
    places: link,
  },
  {
    says: 'scopes are those of a list',
    kind: 'enum-closed',
    name: 'scopes[]',
    values: ['vehicle:read:data', 'vehicle:control:charging', 'battery:control:operation_mode'],
    breaks: 'writer',
    places: link,
  },
  {
    says: 'languages are those of a list',
    kind: 'enum-closed',
    name: 'language',
    values: ['browser', 'en-US', 'sv-SE'],
    breaks: 'writer',
    places: link,
  },
  { says: 'Link shows no user name', kind: 'removed', name: 'userName', breaks: 'writer', places: link },
  { says: 'Link has colours', kind: 'added', name: 'colorScheme', breaks: 'nobody', places: link },

  { says: 'statistics want a type', kind: 'required', name: 'type', breaks: 'writer', places: statistics },
  come('GET /users/{userId}/vendor-statistics'),
  come('DELETE /users/{userId}/vendors/{vendor}/{vendorType}'),
  ...['GET', 'PUT'].map((method) => come(`${method} /chargers/{chargerId}/smart-charging-policy`)),
  come('GET /chargers/{chargerId}/smart-charging-status'),
  ...['GET', 'PUT'].map((method) => come(`${method} /hvacs/{hvacId}/smart-policy`)),
  come('GET /hvacs/{hvacId}/smart-status'),
  ...['GET', 'POST'].map((method) => come(`${method} /simulated/vehicles`)),
  ...['GET', 'PATCH', 'DELETE'].map((method) => come(`${method} /simulated/vehicles/{simulatedVehicleId}`)),
  {
    says: 'chargers of Fronius',
    kind: 'enum-added',
    name: 'vendor',
    values: ['FRONIUS'],
    breaks: 'exhaustive reader',
    places: ['GET /chargers/{chargerId}', 'GET /health/chargers'],
  },
];

export const untouched = [
  'PUT /webhooks/firehose',
  'POST /webhooks',
  'GET /locations',
  'GET /users/{userId}/schedules',
  'GET /schedules/{scheduleId}/status',
  'GET /health/ready',
];
