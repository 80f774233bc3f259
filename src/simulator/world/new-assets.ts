import type { Charger, Vehicle } from './assets.ts';
import { type Birth, birth } from './birth.ts';
import { nearOslo, newAssetBase } from './new-asset-base.ts';
import { brandOf } from './vendors.ts';
import type { World } from './world.ts';
import { applyChargerOptions, applyVehicleOptions } from './apply-options.ts';
import type { NewChargerOptions, NewVehicleOptions } from './asset-options.ts';

const chargeableCapabilities = [
  'information',
  'chargeState',
  'startCharging',
  'stopCharging',
  'setMaxCurrent',
];

const models: Readonly<Record<string, readonly [string, ...string[]]>> = {
  TESLA: ['Model 3', 'Model Y', 'Model S'],
  BMW: ['i3', 'i4', 'iX'],
  NISSAN: ['Leaf', 'Ariya'],
  VOLKSWAGEN: ['ID.3', 'ID.4', 'e-Golf'],
  ZAPTEC: ['Zaptec Go', 'Zaptec Pro'],
  EASEE: ['Easee Home', 'Easee Charge'],
};

/** A vehicle of a user as the options and the seed have it; not yet in the world. */
export function newVehicle(
  world: World,
  userId: string,
  { vendor = 'TESLA', ...options }: NewVehicleOptions,
): Vehicle {
  const vehicle = bornVehicle(birth(world, 'vehicle', userId), vendor);
  applyVehicleOptions(world, vehicle, options);
  return vehicle;
}

/** A vehicle as nobody has told anything of it. */
export function bornVehicle(born: Birth, vendor: string): Vehicle {
  const { draw, at: now } = born;
  return {
    kind: 'vehicle',
    ...newAssetBase(born, 'vehicle', vendor, [
      ...chargeableCapabilities,
      'location',
      'odometer',
      'smartCharging',
    ]),
    information: {
      vin: draw.text(17, 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'),
      brand: brandOf('vehicle', vendor) ?? vendor,
      model: draw.pick(models[vendor] ?? ['Electric']),
      year: draw.integer(2018, 2024),
      displayName: null,
    },
    power: {
      powerDeliveryState: 'PLUGGED_IN:STOPPED',
      maxCurrent: 16,
      fullRate: 11,
      cable: null,
      updatedAt: now,
    },
    battery: {
      level: draw.integer(20, 79),
      levelAt: now,
      capacity: draw.pick([40, 58, 64, 75, 82]),
      chargeLimit: 100,
    },
    odometer: { distance: draw.integer(1_000, 120_000), updatedAt: now },
    position: { ...nearOslo(draw), updatedAt: now },
    smartChargingPolicy: { isEnabled: false, deadline: null, minimumChargeLimit: 0 },
  };
}

/** A charger of a user as the options and the seed have it; not yet in the world. */
export function newCharger(
  world: World,
  userId: string,
  { vendor = 'ZAPTEC', ...options }: NewChargerOptions,
): Charger {
  const charger = bornCharger(birth(world, 'charger', userId), vendor);
  applyChargerOptions(world, charger, options);
  return charger;
}

/** A charger as nobody has told anything of it. */
export function bornCharger(born: Birth, vendor: string): Charger {
  const { draw, at } = born;
  return {
    kind: 'charger',
    ...newAssetBase(born, 'charger', vendor, chargeableCapabilities),
    information: {
      brand: brandOf('charger', vendor) ?? vendor,
      model: draw.pick(models[vendor] ?? ['Wallbox']),
      year: draw.integer(2018, 2024),
      serialNumber: draw.text(10, '0123456789'),
    },
    power: {
      powerDeliveryState: 'PLUGGED_IN:STOPPED',
      maxCurrent: 16,
      fullRate: 11,
      cable: null,
      updatedAt: at,
    },
  };
}
