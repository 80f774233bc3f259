import type { Random } from '../random.ts';
import { applyBatteryOptions, applyInverterOptions, applyMeterOptions } from './apply-site-options.ts';
import type { Battery, Inverter, Meter, SiteAsset } from './energy-assets.ts';
import { nearOslo, newAssetBase } from './new-asset-base.ts';
import type { NewBatteryOptions, NewInverterOptions, NewMeterOptions } from './site-options.ts';
import { brandOf } from './vendors.ts';
import type { World } from './world.ts';

type SiteKind = 'inverter' | 'battery' | 'meter';

/** An inverter of a user as the options and the seed have it; not yet in the world. */
export function newInverter(
  world: World,
  userId: string,
  { vendor = 'SOLAREDGE', ...options }: NewInverterOptions,
): Inverter {
  const draw = drawFor(world, 'inverter');
  const inverter: Inverter = {
    kind: 'inverter',
    ...atSite(world, 'inverter', draw, userId, vendor, ['productionState', 'productionStatistics']),
    serialNumber: draw.text(12, '0123456789ABCDEF'),
    timezone: 'UTC',
    peakPower: draw.integer(40, 90) / 10,
    producedBefore: draw.integer(2_000, 60_000),
    bornAt: world.clock.now(),
    output: [],
  };
  applyInverterOptions(world, inverter, options);
  return inverter;
}

/** A battery of a user as the options and the seed have it; not yet in the world. */
export function newBattery(
  world: World,
  userId: string,
  { vendor = 'SOLAREDGE', ...options }: NewBatteryOptions,
): Battery {
  const draw = drawFor(world, 'battery');
  const updatedAt = world.clock.now();
  const modes = ['exportFocus', 'importFocus', 'timeOfUse', 'selfReliance', 'idle'];
  const battery: Battery = {
    kind: 'battery',
    ...atSite(world, 'battery', draw, userId, vendor, modes),
    charge: {
      status: 'IDLE',
      capacity: draw.pick([10, 13.5]),
      level: draw.integer(20, 79),
      rate: 0,
      dischargeLimit: 10,
      updatedAt,
    },
    config: { operationMode: 'SELF_RELIANCE', updatedAt },
  };
  applyBatteryOptions(world, battery, options);
  return battery;
}

/** A meter of a user as the options and the seed have it; not yet in the world. */
export function newMeter(
  world: World,
  userId: string,
  { vendor = 'SOLAREDGE', ...options }: NewMeterOptions,
): Meter {
  const draw = drawFor(world, 'meter');
  const meter: Meter = {
    kind: 'meter',
    ...atSite(world, 'meter', draw, userId, vendor, ['measuresConsumption', 'measuresProduction']),
    energy: { power: draw.integer(4, 20) / 10, updatedAt: world.clock.now() },
  };
  applyMeterOptions(world, meter, options);
  return meter;
}

const drawFor = (world: World, kind: SiteKind): Random => world.random.fork(`${kind} ${world.next(kind)}`);

function atSite(
  world: World,
  kind: SiteKind,
  draw: Random,
  userId: string,
  vendor: string,
  capabilities: readonly string[],
): Omit<SiteAsset, 'kind'> {
  const now = world.clock.now();
  const day = 86_400_000;
  return {
    ...newAssetBase(world, kind, draw.uuid(), userId, vendor, capabilities),
    information: {
      id: draw.text(8, '0123456789'),
      brand: brandOf(kind, vendor) ?? vendor,
      model: `${{ inverter: 'Sun', battery: 'Store', meter: 'Sense' }[kind]} ${draw.integer(3, 12)}`,
      siteName: 'Home',
      installedAt: Math.floor(now / day - draw.integer(365, 2_000)) * day,
    },
    position: { ...nearOslo(draw), updatedAt: now },
  };
}
