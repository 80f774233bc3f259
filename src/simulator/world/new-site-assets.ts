import { applyBatteryOptions, applyInverterOptions, applyMeterOptions } from './apply-site-options.ts';
import { type Birth, birth } from './birth.ts';
import type { Battery, Inverter, Meter, SiteAsset } from './energy-assets.ts';
import { balanceOf, homeOf } from './homes.ts';
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
  const born = birth(world, 'inverter', userId);
  const { draw, at } = born;
  const inverter: Inverter = {
    kind: 'inverter',
    ...atSite(born, 'inverter', vendor, ['productionState', 'productionStatistics']),
    serialNumber: draw.text(12, '0123456789ABCDEF'),
    timezone: 'UTC',
    producedBefore: null,
    bornAt: at,
    output: [],
  };
  const peakPower = draw.integer(40, 90) / 10;
  const totalLifetimeProduction = draw.integer(2_000, 60_000);
  applyInverterOptions(world, inverter, { peakPower, totalLifetimeProduction, ...options });
  return inverter;
}

/** A battery of a user as the options and the seed have it; not yet in the world. */
export function newBattery(
  world: World,
  userId: string,
  { vendor = 'SOLAREDGE', ...options }: NewBatteryOptions,
): Battery {
  const born = birth(world, 'battery', userId);
  const { draw, at } = born;
  const modes = ['exportFocus', 'importFocus', 'timeOfUse', 'selfReliance', 'idle'];
  const battery: Battery = {
    kind: 'battery',
    ...atSite(born, 'battery', vendor, modes),
    bornAt: at,
    charge: {
      by: 'mode',
      status: 'IDLE',
      capacity: draw.pick([10, 13.5]),
      level: draw.integer(20, 79),
      levelAt: at,
      rate: 0,
      dischargeLimit: 10,
      updatedAt: at,
    },
    config: { operationMode: 'SELF_RELIANCE', updatedAt: at },
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
  const born = birth(world, 'meter', userId);
  const { at } = born;
  const meter: Meter = {
    kind: 'meter',
    ...atSite(born, 'meter', vendor, ['measuresConsumption', 'measuresProduction']),
    energy: { by: 'home', power: 0, updatedAt: at },
  };
  applyMeterOptions(world, meter, options);
  if (meter.energy.by === 'home') meter.energy.power = balanceOf(world, homeOf(world, meter)).grid;
  return meter;
}

function atSite(
  born: Birth,
  kind: SiteKind,
  vendor: string,
  capabilities: readonly string[],
): Omit<SiteAsset, 'kind'> {
  const { draw, at: now } = born;
  const day = 86_400_000;
  return {
    ...newAssetBase(born, kind, vendor, capabilities),
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
