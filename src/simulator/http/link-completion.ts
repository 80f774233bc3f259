import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { issueText, toIssues } from '../document/issues.ts';
import { problem } from '../problems.ts';
import { powerDeliveryStates } from '../world/assets.ts';
import type { LinkCompletion } from '../world/link-desk.ts';
import type { ChargeableOptions, ChargerOptions, VehicleOptions } from '../world/asset-options.ts';

const number = { type: ['number', 'null'] };
const text = { type: ['string', 'null'] };

// `satisfies` ties each list of fields to the options it stands for: neither can grow alone.
const chargeable = {
  pluggedIn: { type: ['boolean', 'null'] },
  charging: { type: 'boolean' },
  maxCurrent: number,
  fullRate: { type: 'number' },
  reachable: { type: 'boolean' },
  capabilities: { type: 'object', additionalProperties: { type: 'boolean' } },
  scopes: { type: 'array', items: { type: 'string' } },
  locationId: text,
  controlledBy: { enum: ['schedule', 'smart-charging', null] },
} satisfies Record<keyof ChargeableOptions, object>;

const vehicle = device('vehicle', {
  ...chargeable,
  powerDeliveryState: { enum: powerDeliveryStates },
  batteryLevel: number,
  batteryCapacity: number,
  chargeLimit: number,
  vin: text,
  brand: { type: 'string' },
  model: text,
  year: number,
  displayName: text,
  odometer: number,
  latitude: number,
  longitude: number,
} satisfies Record<keyof VehicleOptions, object>);

const charger = device('charger', {
  ...chargeable,
  powerDeliveryState: { enum: powerDeliveryStates.filter((state) => state !== 'PLUGGED_IN:COMPLETE') },
  brand: { type: 'string' },
  model: { type: 'string' },
  year: number,
  serialNumber: { type: 'string' },
} satisfies Record<keyof ChargerOptions, object>);

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    vendor: { type: 'string' },
    devices: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: [vehicle, charger],
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, discriminator: true });
let compiled: ValidateFunction<LinkCompletion> | undefined;

/** Reads what was sent over HTTP to complete a Link session; 400 problem for anything that is not as it should be. */
export function linkCompletion(json: unknown): LinkCompletion {
  compiled ??= ajv.compile<LinkCompletion>(schema);
  if (compiled(json)) return json;
  const issues = toIssues('body', '', compiled.errors ?? []);
  throw problem.invalid(issues.map(issueText).join('; '), issues);
}

function device(type: string, properties: object): object {
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { const: type }, ...properties },
    additionalProperties: false,
  };
}
