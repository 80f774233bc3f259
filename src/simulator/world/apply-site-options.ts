import { applyCommon, assign, percent } from './apply-common.ts';
import type { Battery, Inverter, Meter } from './energy-assets.ts';
import type { BatteryOptions, InverterOptions, MeterOptions, SiteOptions } from './site-options.ts';
import { producedBetween } from './solar.ts';
import type { World } from './world.ts';
import { isTimezone } from './zoned-time.ts';

/** Writes what options say into an inverter; what they leave out stays. */
export function applyInverterOptions(world: World, inverter: Inverter, options: InverterOptions): void {
  const now = world.clock.now();
  if (options.timezone != null && !isTimezone(options.timezone)) {
    throw new TypeError(`timezone is not an IANA name: ${JSON.stringify(options.timezone)}`);
  }
  assign(inverter, options, ['peakPower', 'timezone', 'serialNumber']);
  if (options.productionRate !== undefined) inverter.output.push({ from: now, rate: options.productionRate });
  const total = options.totalLifetimeProduction;
  if (total !== undefined) {
    inverter.producedBefore = total === null ? null : total - producedBetween(inverter, inverter.bornAt, now);
  }
  applySite(world, inverter, options);
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
  if (options.status !== undefined) {
    charge.status = options.status;
    charge.rate = options.status === null ? null : usualRates[options.status];
  }
  if (options.chargeRate !== undefined) charge.rate = options.chargeRate;
  charge.updatedAt = now;
  if (options.operationMode !== undefined) {
    config.operationMode = options.operationMode;
    config.updatedAt = now;
  }
  applySite(world, battery, options);
}

/** Writes what options say into a meter; what they leave out stays. */
export function applyMeterOptions(world: World, meter: Meter, options: MeterOptions): void {
  if (options.power !== undefined) meter.energy = { power: options.power, updatedAt: world.clock.now() };
  applySite(world, meter, options);
}

function applySite(world: World, asset: Inverter | Battery | Meter, options: SiteOptions): void {
  assign(asset.information, options, ['siteName', 'brand', 'model']);
  if (options.installationDate !== undefined) {
    const installedAt = Date.parse(options.installationDate);
    if (Number.isNaN(installedAt)) throw new TypeError(`Not a date: ${options.installationDate}`);
    asset.information.installedAt = installedAt;
  }
  if (options.latitude !== undefined || options.longitude !== undefined) {
    assign(asset.position, options, ['latitude', 'longitude']);
    asset.position.updatedAt = world.clock.now();
  }
  applyCommon(world, asset, options);
}
