import { type AssetKind, powerDeliveryStates } from './assets.ts';
import type {
  AssetOptions,
  ChargeableOptions,
  ChargerOptions,
  ControllableOptions,
  VehicleOptions,
} from './asset-options.ts';
import { operationModes } from './energy-assets.ts';
import type { HvacOptions } from './hvac-options.ts';
import type { BatteryOptions, InverterOptions, MeterOptions, SiteOptions } from './site-options.ts';

const number = { type: ['number', 'null'] };
const text = { type: ['string', 'null'] };
const range = {
  type: ['object', 'null'],
  required: ['min', 'max'],
  properties: { min: number, max: number },
  additionalProperties: false,
};
const hvacModes = ['UNKNOWN', 'OFF', 'AUTO', 'COOL', 'HEAT'];

// `satisfies` ties each list of fields to the options it stands for: neither can grow alone.
const any = {
  reachable: { type: 'boolean' },
  capabilities: { type: 'object', additionalProperties: { type: 'boolean' } },
  scopes: { type: 'array', items: { type: 'string' } },
  locationId: text,
} satisfies Record<keyof AssetOptions, object>;

const controllable = {
  ...any,
  controlledBy: { enum: ['schedule', 'smart-charging', null] },
} satisfies Record<keyof ControllableOptions, object>;

const chargeable = {
  ...controllable,
  pluggedIn: { type: ['boolean', 'null'] },
  charging: { type: 'boolean' },
  maxCurrent: number,
  fullRate: { type: 'number' },
} satisfies Record<keyof ChargeableOptions, object>;

const atSite = {
  ...any,
  siteName: { type: 'string' },
  brand: { type: 'string' },
  model: { type: 'string' },
  installationDate: { type: 'string' },
  latitude: number,
  longitude: number,
} satisfies Record<keyof SiteOptions, object>;

/** What can be said of a device of each kind, with the schema of each field. */
export const deviceFields = {
  vehicle: {
    ...chargeable,
    powerDeliveryState: { enum: powerDeliveryStates },
    batteryLevel: number,
    batteryCapacity: number,
    chargeLimit: number,
    charger: text,
    vin: text,
    brand: { type: 'string' },
    model: text,
    year: number,
    displayName: text,
    odometer: number,
    latitude: number,
    longitude: number,
  } satisfies Record<keyof VehicleOptions, object>,
  charger: {
    ...chargeable,
    powerDeliveryState: { enum: powerDeliveryStates.filter((state) => state !== 'PLUGGED_IN:COMPLETE') },
    brand: { type: 'string' },
    model: { type: 'string' },
    year: number,
    serialNumber: { type: 'string' },
  } satisfies Record<keyof ChargerOptions, object>,
  hvac: {
    ...controllable,
    mode: { enum: hvacModes },
    heatSetpoint: number,
    coolSetpoint: number,
    holdType: { enum: ['PERMANENT', 'SCHEDULED', null] },
    currentTemperature: number,
    activeRate: number,
    capableModes: { type: ['array', 'null'], items: { enum: hvacModes } },
    heatSetpointRange: range,
    coolSetpointRange: range,
    setpointDifferenceRange: range,
    brand: { type: 'string' },
    model: text,
    displayName: { type: 'string' },
    groupName: text,
    category: { enum: ['HEATING', 'COOLING', 'HEAT_PUMP', 'AGGREGATOR'] },
  } satisfies Record<keyof HvacOptions, object>,
  inverter: {
    ...atSite,
    peakPower: { type: 'number' },
    productionRate: { anyOf: [number, { const: 'sun' }] },
    totalLifetimeProduction: number,
    timezone: text,
    serialNumber: text,
  } satisfies Record<keyof InverterOptions, object>,
  battery: {
    ...atSite,
    status: { enum: ['CHARGING', 'DISCHARGING', 'IDLE', 'FAULT', 'UNKNOWN', null] },
    batteryCapacity: number,
    batteryLevel: number,
    chargeRate: number,
    dischargeLimit: number,
    operationMode: { enum: [...operationModes, 'UNKNOWN', null] },
  } satisfies Record<keyof BatteryOptions, object>,
  meter: { ...atSite, power: { anyOf: [number, { const: 'home' }] } } satisfies Record<
    keyof MeterOptions,
    object
  >,
} as const satisfies Record<AssetKind, object>;

/** Schemas of the devices that the completion of a Link session can name. */
export const devices: readonly object[] = Object.entries(deviceFields).map(([type, fields]) =>
  device(type, fields),
);

function device(type: string, properties: object): object {
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { const: type }, ...properties },
    additionalProperties: false,
  };
}
