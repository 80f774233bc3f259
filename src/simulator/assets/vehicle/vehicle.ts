import { iso } from '../../base/iso.ts';
import type { Random } from '../../base/random.ts';
import { type CommonReading, nearOslo, readPosition } from '../asset.ts';
import {
  chargeableCapabilities,
  chargeRate,
  forbid,
  isCharging,
  isPluggedIn,
  newPower,
  powerBadge,
  varyPowered,
} from '../chargeable.ts';
import { type ChargingCommand, chargingCommands } from '../charging-commands.ts';
import type { AssetDefinition } from '../definition.ts';
import { amount, batteryChart, levelOf, minutes, nameOf } from '../page.ts';
import { advanceLevel, timeToLimit } from './battery-level.ts';
import { isFullyCharged, minutesToLimit, range, type Vehicle } from './model.ts';
import { applyVehicleOptions, type NewVehicleOptions, vehicleFields } from './options.ts';
import { type VehicleVendor, vehicleVendors } from './vendors.ts';

export type VehicleReading = ReturnType<typeof read>;

function read(vehicle: Vehicle, common: CommonReading) {
  const { odometer, position } = vehicle;
  return {
    ...common,
    information: { ...vehicle.information },
    chargeState: readChargeState(vehicle),
    smartChargingPolicy: { ...vehicle.smartChargingPolicy },
    odometer: { distance: odometer.distance, lastUpdated: iso(odometer.updatedAt) },
    location: readPosition(vehicle, position),
    ...(vehicle.leavesGaps && { leavesGaps: true as const }),
  };
}

/** A vehicle without what its vendor does not know, if that leaves gaps. */
function withGaps({ leavesGaps, ...reading }: VehicleReading) {
  if (!leavesGaps) return reading;
  const { information, odometer, location, ...rest } = reading;
  const { displayName, ...known } = information;
  // A location that it is assigned to is the API's own knowledge.
  const isSomewhere = location.latitude !== null || location.id !== null;
  return {
    ...rest,
    information: displayName === null ? known : information,
    ...(odometer.distance !== null && { odometer }),
    ...(isSomewhere && { location }),
  };
}

export function readChargeState(vehicle: Vehicle) {
  const { power, battery } = vehicle;
  return {
    batteryLevel: battery.level === null ? null : Math.round(battery.level * 10) / 10,
    range: range(vehicle),
    isPluggedIn: isPluggedIn(power),
    isCharging: isCharging(power),
    isFullyCharged: isFullyCharged(vehicle),
    batteryCapacity: battery.capacity,
    chargeLimit: battery.chargeLimit,
    chargeRate: power.isRateHidden ? null : chargeRate(power),
    chargeTimeRemaining: minutesToLimit(vehicle),
    lastUpdated: iso(power.updatedAt),
    maxCurrent: power.maxCurrent,
    powerDeliveryState: power.powerDeliveryState,
  };
}

const models: Readonly<Record<string, readonly [string, ...string[]]>> = {
  TESLA: ['Model 3', 'Model Y', 'Model S'],
  BMW: ['i3', 'i4', 'iX'],
  NISSAN: ['Leaf', 'Ariya'],
  VOLKSWAGEN: ['ID.3', 'ID.4', 'e-Golf'],
};

/** An electric vehicle with its battery and its place. */
export const vehicle: AssetDefinition<{
  asset: Vehicle;
  options: NewVehicleOptions;
  reading: VehicleReading;
  vendor: VehicleVendor;
  command: ChargingCommand;
}> = {
  kind: 'vehicle',
  plural: 'vehicles',
  vendors: vehicleVendors,
  defaultVendor: 'TESLA',
  scopes: ['vehicle:control:charging', 'vehicle:read:data', 'vehicle:read:location'],
  capabilities: {
    ...chargeableCapabilities,
    location: 'shareData',
    odometer: 'shareData',
    smartCharging: 'remoteControl',
  },
  fields: vehicleFields,

  create: ({ draw, at }, base, brand) => ({
    kind: 'vehicle',
    ...base,
    information: {
      vin: draw.text(17, 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'),
      brand,
      model: draw.pick(models[base.vendor] ?? ['Electric']),
      year: draw.integer(2018, 2024),
      displayName: null,
    },
    power: newPower(at),
    battery: {
      level: draw.integer(20, 79),
      levelAt: at,
      capacity: draw.pick([40, 58, 64, 75, 82]),
      chargeLimit: 100,
    },
    odometer: { distance: draw.integer(1_000, 120_000), updatedAt: at },
    position: { ...nearOslo(draw), updatedAt: at },
    smartChargingPolicy: { isEnabled: false, deadline: null, minimumChargeLimit: 0 },
  }),
  apply: applyVehicleOptions,
  read,
  isReadAlone: true,
  versions: [
    {
      since: '',
      list: 'arrays',
      view: withLocationBeside('chargingLocationId'),
      unknownVendors: ['DACIA', 'ALPINE'],
    },
    { since: '2023-08-01', list: 'pages', view: withLocationBeside('locationId') },
    {
      since: '2024-10-01',
      view: (reading) => (reading.leavesGaps ? withGaps(reading) : reading),
      unknownVendors: [],
    },
  ],
  commands: chargingCommands({ isFull: (asset) => isFullyCharged(asset) === true, isReused: true }),
  placedBy: 'position',
  measured: ({ power, odometer, position }) => [power, odometer, position],
  physics: {
    advance: advanceLevel,
    nextChange: timeToLimit,
    report: (asset, now) => {
      asset.power.updatedAt = now;
      if (isFullyCharged(asset) === true) asset.power.powerDeliveryState = 'PLUGGED_IN:COMPLETE';
    },
    draw: (asset, now) => {
      const left = timeToLimit(asset, now);
      return { kw: chargeRate(asset.power) ?? 0, until: left === undefined ? null : now + left };
    },
  },
  fleet: { vendors: ['TESLA', 'VOLKSWAGEN', 'BMW', 'NISSAN'], vary },
  page: {
    label: 'Vehicles',
    noun: 'a vehicle',
    form: [
      { name: 'displayName', label: 'Name', type: 'text' },
      { name: 'batteryLevel', label: 'Level in %', type: 'number' },
      { name: 'batteryCapacity', label: 'Capacity in kWh', type: 'number' },
      { name: 'chargeLimit', label: 'Limit in %', type: 'number' },
      { name: 'pluggedIn', label: 'Plugged in', type: 'flag' },
    ],
    summarize: ({ information, chargeState }) => {
      const left = chargeState.chargeTimeRemaining;
      return {
        name: nameOf(information.displayName, information.brand, information.model),
        state: powerBadge(chargeState.powerDeliveryState),
        level: levelOf(chargeState.batteryLevel, chargeState.chargeLimit),
        figures: [
          ['Power', amount(chargeState.chargeRate ?? 0, 'kW')],
          ['Range', amount(chargeState.range, 'km')],
          ...(left === null ? [] : [['Left', minutes(left)] as const]),
        ],
      };
    },
    measure: ({ chargeState }) => ({ level: chargeState.batteryLevel, power: chargeState.chargeRate ?? 0 }),
    levelChart: batteryChart,
  },
};

/** Before 2024-10-01 the location's id stood beside `location`, under two names. */
function withLocationBeside(field: string) {
  return (reading: VehicleReading): object => {
    const { location: whole, ...rest } = withGaps(reading);
    const { id, ...location } = whole ?? { id: null };
    return { ...rest, ...(whole && { location }), [field]: id };
  };
}

function vary(asset: Vehicle, draw: Random): void {
  const isOneOf = (share: number): boolean => draw.float() < share;
  const { battery, odometer, position, power, capabilities } = asset;
  varyPowered(asset, isOneOf, draw);
  // Only this vendor lets the current be set.
  if (asset.vendor !== 'TESLA') {
    forbid(asset, ['setMaxCurrent']);
    power.maxCurrent = null;
  }
  if (isOneOf(0.15)) {
    odometer.distance = null;
    forbid(asset, ['odometer']);
  }
  if (isOneOf(0.12)) {
    Object.assign(position, { latitude: null, longitude: null });
    forbid(asset, ['location']);
  }
  if (isOneOf(0.2)) battery.chargeLimit = null;
  if (isOneOf(0.05)) battery.level = null;
  if (isOneOf(0.1)) battery.capacity = null;
  if (capabilities['startCharging'] === false) forbid(asset, ['smartCharging']);
  if (isOneOf(0.4)) asset.leavesGaps = true;
}
