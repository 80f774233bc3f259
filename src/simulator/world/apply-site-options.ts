import { EnodeInputError } from '../../errors/input-error.ts';
import { applyCommon, assign, percent } from './apply-common.ts';
import type { Battery, Inverter, Meter } from './energy-assets.ts';
import type { BatteryOptions, InverterOptions, MeterOptions, SiteOptions } from './site-options.ts';
import { producedBetween } from './solar.ts';
import type { World } from './world.ts';
import { isTimezone } from '../base/zoned-time.ts';

/** Writes what options say into an inverter; what they leave out stays. */
export function applyInverterOptions(world: World, inverter: Inverter, options: InverterOptions): void {
  const now = world.clock.now();
  if (options.timezone != null && !isTimezone(options.timezone)) {
    throw new EnodeInputError(`timezone is not an IANA name: ${JSON.stringify(options.timezone)}`);
  }
  assign(inverter, options, ['timezone', 'serialNumber']);
  applySite(world, inverter, options);
  beginOutput(inverter, options, now);
  const total = options.totalLifetimeProduction;
  if (total !== undefined) {
    inverter.producedBefore = total === null ? null : total - producedBetween(inverter, inverter.bornAt, now);
  }
}

/** Somewhere in Europe, for inverters that do not tell where they are. */
const somewhere = { latitude: 50, longitude: 10 };

function beginOutput({ output, position }: Inverter, options: InverterOptions, now: number): void {
  const last = output.at(-1);
  const rate = options.productionRate === undefined && last ? last.rate : options.productionRate;
  const phase = {
    from: now,
    rate: rate === undefined ? 'sun' : rate,
    peakPower: options.peakPower ?? last?.peakPower ?? 5,
    latitude: position.latitude ?? somewhere.latitude,
    longitude: position.longitude ?? somewhere.longitude,
  } as const;
  if (last?.from === now) output.pop();
  output.push(phase);
}

const usualRates = { CHARGING: 3, DISCHARGING: -3, IDLE: 0, FAULT: 0, UNKNOWN: null } as const;

/** Writes what options say into a battery; what they leave out stays. */
export function applyBatteryOptions(world: World, battery: Battery, options: BatteryOptions): void {
  const { charge, config } = battery;
  const now = world.clock.now();
  if (options.batteryLevel !== undefined) charge.level = percent('batteryLevel', options.batteryLevel);
  if (options.dischargeLimit !== undefined)
    charge.dischargeLimit = percent('dischargeLimit', options.dischargeLimit);
  if (options.batteryCapacity !== undefined) charge.capacity = options.batteryCapacity;
  if (options.operationMode !== undefined) {
    Object.assign(config, { operationMode: options.operationMode, updatedAt: now });
    charge.by = 'mode';
  }
  if (options.status !== undefined) {
    const rate = options.status === null ? null : usualRates[options.status];
    Object.assign(charge, { by: 'told', status: options.status, rate });
  }
  if (options.chargeRate !== undefined) Object.assign(charge, { by: 'told', rate: options.chargeRate });
  charge.updatedAt = now;
  applySite(world, battery, options);
}

/** Writes what options say into a meter; what they leave out stays. */
export function applyMeterOptions(world: World, meter: Meter, options: MeterOptions): void {
  const { power } = options;
  const updatedAt = world.clock.now();
  if (power === 'home') meter.energy = { ...meter.energy, by: 'home' };
  else if (power !== undefined) meter.energy = { by: 'told', power, updatedAt };
  applySite(world, meter, options);
}

function applySite(world: World, asset: Inverter | Battery | Meter, options: SiteOptions): void {
  assign(asset.information, options, ['siteName', 'brand', 'model']);
  if (options.installationDate !== undefined) {
    const installedAt = Date.parse(options.installationDate);
    if (Number.isNaN(installedAt)) throw new EnodeInputError(`Not a date: ${options.installationDate}`);
    asset.information.installedAt = installedAt;
  }
  if (options.latitude !== undefined || options.longitude !== undefined) {
    assign(asset.position, options, ['latitude', 'longitude']);
    asset.position.updatedAt = world.clock.now();
  }
  applyCommon(world, asset, options);
}
