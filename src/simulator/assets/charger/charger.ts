import { iso } from '../../base/iso.ts';
import type { Random } from '../../base/random.ts';
import { assign, type CommonReading } from '../asset.ts';
import {
  applyPower,
  chargeableCapabilities,
  chargeableFields,
  type ChargeableOptions,
  chargeRate,
  forbid,
  isCharging,
  isPluggedIn,
  newPower,
  powerBadge,
  type PowerDeliveryState,
  powerDeliveryStates,
  type PoweredAsset,
  varyPowered,
} from '../chargeable.ts';
import { type ChargingCommand, chargingCommands } from '../charging-commands.ts';
import type { AssetDefinition } from '../definition.ts';
import { numberOrNull, string } from '../fields.ts';
import { amount, nameOf } from '../page.ts';
import { type ChargerVendor, type ChargerVendorCode, chargerVendors } from './vendors.ts';

export interface Charger extends PoweredAsset {
  readonly kind: 'charger';
  information: { brand: string; model: string; year: number | null; serialNumber: string };
}

/** Chargers do not know when a vehicle is full. */
export type ChargerPowerDeliveryState = Exclude<PowerDeliveryState, 'PLUGGED_IN:COMPLETE'>;

/** What can be said of a charger; the rest is drawn from the seed. */
export interface ChargerOptions extends ChargeableOptions {
  /** The exact state, instead of `pluggedIn` and `charging`. */
  powerDeliveryState?: ChargerPowerDeliveryState;
  /** @default the vendor's display name */
  brand?: string;
  /** @default from the seed */
  model?: string;
  /** @default from the seed */
  year?: number | null;
  /** @default from the seed */
  serialNumber?: string;
}

export interface NewChargerOptions extends ChargerOptions {
  /** @default 'ZAPTEC' */
  vendor?: ChargerVendorCode;
}

export type ChargerReading = ReturnType<typeof read>;

function read(charger: Charger, common: CommonReading) {
  const { power, place } = charger;
  return {
    ...common,
    information: { ...charger.information },
    chargeState: {
      isPluggedIn: isPluggedIn(power),
      isCharging: isCharging(power),
      chargeRate: power.isRateHidden ? null : chargeRate(power),
      lastUpdated: iso(power.updatedAt),
      maxCurrent: power.maxCurrent,
      powerDeliveryState: power.powerDeliveryState,
    },
    location: {
      id: place.locationId,
      lastUpdated: place.updatedAt === null ? null : iso(place.updatedAt),
    },
  };
}

const models: Readonly<Record<string, readonly [string, ...string[]]>> = {
  TESLA: ['Wall Connector'],
  ZAPTEC: ['Zaptec Go', 'Zaptec Pro'],
  EASEE: ['Easee Home', 'Easee Charge'],
};

/** A wall box that vehicles are plugged into. */
export const charger: AssetDefinition<{
  asset: Charger;
  options: NewChargerOptions;
  reading: ChargerReading;
  vendor: ChargerVendor;
  command: ChargingCommand;
}> = {
  kind: 'charger',
  plural: 'chargers',
  vendors: chargerVendors,
  defaultVendor: 'ZAPTEC',
  scopes: ['charger:control:charging', 'charger:read:data'],
  capabilities: chargeableCapabilities,
  fields: {
    ...chargeableFields,
    powerDeliveryState: { enum: powerDeliveryStates.filter((state) => state !== 'PLUGGED_IN:COMPLETE') },
    brand: string,
    model: string,
    year: numberOrNull,
    serialNumber: string,
  },

  create: ({ draw, at }, base, brand) => ({
    kind: 'charger',
    ...base,
    information: {
      brand,
      model: draw.pick(models[base.vendor] ?? ['Wallbox']),
      year: draw.integer(2018, 2024),
      serialNumber: draw.text(10, '0123456789'),
    },
    power: newPower(at),
  }),
  apply: (asset, options, { clock }) => {
    assign(asset.information, options, ['brand', 'model', 'year', 'serialNumber']);
    applyPower(asset, options, false, clock.now());
  },
  read,
  isReadAlone: true,
  versions: [
    { since: '', list: 'ids', view: withVendorId, unknownVendors: ['HEIDELBERG', 'ALFEN'] },
    { since: '2023-08-01', list: 'pages', view: withoutSerialNumber },
    { since: '2024-10-01', view: (reading) => reading, unknownVendors: [] },
  ],
  commands: chargingCommands({ isFull: () => false, isReused: false }),
  placedBy: 'request',
  measured: ({ power }) => [power],
  physics: { draw: ({ power }) => ({ kw: chargeRate(power) ?? 0, until: null }) },
  // Every second user of a fleet has one.
  fleet: { vendors: ['ZAPTEC', 'EASEE'], includes: (number) => number % 2 === 0, vary },
  page: {
    label: 'Chargers',
    noun: 'a charger',
    form: [
      { name: 'maxCurrent', label: 'Current in A', type: 'number' },
      { name: 'pluggedIn', label: 'Plugged in', type: 'flag' },
    ],
    summarize: ({ information, chargeState }) => ({
      name: nameOf(null, information.brand, information.model),
      state: powerBadge(chargeState.powerDeliveryState),
      figures: [
        ['Power', amount(chargeState.chargeRate ?? 0, 'kW')],
        ['At most', amount(chargeState.maxCurrent, 'A')],
      ],
    }),
    measure: ({ chargeState }) => ({ level: null, power: chargeState.chargeRate ?? 0 }),
  },
};

/** In the first versions the id that the vendor gave stood where the serial number is now. */
function withVendorId({ location, information, ...rest }: ChargerReading): object {
  const { serialNumber, ...known } = information;
  return { ...rest, information: { ...known, id: serialNumber }, chargingLocationId: location.id };
}

/** From 2023-08-01 there was neither; the location's id stood in a field of its own. */
function withoutSerialNumber({ location, information, ...rest }: ChargerReading): object {
  const { serialNumber: _, ...known } = information;
  return { ...rest, information: known, locationId: location.id };
}

function vary(asset: Charger, draw: Random): void {
  const isOneOf = (share: number): boolean => draw.float() < share;
  varyPowered(asset, isOneOf, draw);
  if (asset.vendor === 'WALLBOX') asset.information.year = null;
  // This vendor gives no rate for a whole session.
  if (asset.vendor === 'OHME' || isOneOf(0.05)) asset.power.isRateHidden = true;
  if (isOneOf(0.3)) {
    asset.power.maxCurrent = null;
    forbid(asset, ['setMaxCurrent']);
  }
}
