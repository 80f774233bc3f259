import type { Battery, Inverter, Meter, SiteAsset } from './energy-assets.ts';
import { hemSystemIdOf } from './hem-systems.ts';
import { iso } from '../base/iso.ts';
import { readCommon, readPosition } from './readings.ts';
import { producedBetween, productionRate } from './solar.ts';
import type { World } from './world.ts';

export type InverterReading = ReturnType<typeof readInverter>;
export type BatteryReading = ReturnType<typeof readBattery>;
export type MeterReading = ReturnType<typeof readMeter>;

export function readInverter(world: World, inverter: Inverter) {
  const at = inverter.lastSeen;
  const rate = productionRate(inverter, at);
  const { producedBefore, bornAt } = inverter;
  return {
    ...readCommon(inverter),
    information: { ...readInformation(inverter), sn: inverter.serialNumber },
    productionState: {
      productionRate: rate === null ? null : round(rate, 3),
      isProducing: rate === null ? null : rate > 0,
      totalLifetimeProduction:
        producedBefore === null ? null : round(producedBefore + producedBetween(inverter, bornAt, at), 3),
      lastUpdated: iso(at),
    },
    timezone: inverter.timezone,
    location: readPosition(inverter, inverter.position),
    hemSystemId: hemSystemIdOf(world, inverter),
  };
}

export function readBattery(world: World, battery: Battery) {
  const { charge, config } = battery;
  return {
    ...readCommon(battery),
    information: readInformation(battery),
    chargeState: {
      status: charge.status,
      batteryCapacity: charge.capacity,
      batteryLevel: charge.level === null ? null : round(charge.level, 1),
      chargeRate: charge.rate,
      dischargeLimit: charge.dischargeLimit,
      lastUpdated: iso(charge.updatedAt),
    },
    config: { operationMode: config.operationMode, lastUpdated: iso(config.updatedAt) },
    location: readPosition(battery, battery.position),
    hemSystemId: hemSystemIdOf(world, battery),
  };
}

export function readMeter(world: World, meter: Meter) {
  const { id: _, ...information } = readInformation(meter);
  return {
    ...readCommon(meter),
    information,
    energyState: { power: meter.energy.power, lastUpdated: iso(meter.energy.updatedAt) },
    location: readPosition(meter, meter.position),
    hemSystemId: hemSystemIdOf(world, meter),
  };
}

function readInformation({ information: { installedAt, ...rest } }: SiteAsset) {
  return { ...rest, installationDate: iso(installedAt) };
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
