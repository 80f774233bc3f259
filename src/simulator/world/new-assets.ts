import type { Charger, Vehicle } from './assets.ts';
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
  const draw = world.random.fork(`vehicle ${world.next('vehicle')}`);
  const now = world.clock.now();
  const vehicle: Vehicle = {
    kind: 'vehicle',
    ...newAssetBase(world, 'vehicle', draw.uuid(), userId, vendor, [
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
    power: { powerDeliveryState: 'PLUGGED_IN:STOPPED', maxCurrent: 16, fullRate: 11, updatedAt: now },
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
  applyVehicleOptions(world, vehicle, options);
  return vehicle;
}

/** A charger of a user as the options and the seed have it; not yet in the world. */
export function newCharger(
  world: World,
  userId: string,
  { vendor = 'ZAPTEC', ...options }: NewChargerOptions,
): Charger {
  const draw = world.random.fork(`charger ${world.next('charger')}`);
  const charger: Charger = {
    kind: 'charger',
    ...newAssetBase(world, 'charger', draw.uuid(), userId, vendor, chargeableCapabilities),
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
      updatedAt: world.clock.now(),
    },
  };
  applyChargerOptions(world, charger, options);
  return charger;
}
