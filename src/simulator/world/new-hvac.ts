import { applyCommon, assign } from './apply-common.ts';
import { birth } from './birth.ts';
import type { HvacOptions, NewHvacOptions } from './hvac-options.ts';
import type { Hvac } from './hvacs.ts';
import { newAssetBase } from './new-asset-base.ts';
import { brandOf } from './vendors.ts';
import type { World } from './world.ts';

/** An HVAC unit of a user as the options and the seed have it; not yet in the world. */
export function newHvac(world: World, userId: string, { vendor = 'TADO', ...options }: NewHvacOptions): Hvac {
  const born = birth(world, 'hvac', userId);
  const { draw, at: now } = born;
  const brand = brandOf('hvac', vendor) ?? vendor;
  const hvac: Hvac = {
    kind: 'hvac',
    ...newAssetBase(born, 'hvac', vendor, ['setFollowSchedule', 'setPermanentHold']),
    information: {
      brand,
      model: null,
      displayName: `${brand} ${draw.integer(100, 999)}`,
      groupName: null,
      category: 'HEAT_PUMP',
    },
    temperature: {
      current: draw.integer(180, 230) / 10,
      currentAt: now,
      restsAt: null,
      updatedAt: now,
    },
    thermostat: {
      mode: 'HEAT',
      heatSetpoint: 21,
      coolSetpoint: 25,
      holdType: 'SCHEDULED',
      updatedAt: now,
    },
    limits: {
      capableModes: ['OFF', 'AUTO', 'COOL', 'HEAT'],
      heatSetpointRange: { min: 5, max: 30 },
      coolSetpointRange: { min: 16, max: 35 },
      setpointDifferenceRange: { min: 2, max: 20 },
    },
    activeRate: null,
  };
  applyHvacOptions(world, hvac, options);
  return hvac;
}

/** Writes what options say into an HVAC unit; what they leave out stays. */
export function applyHvacOptions(world: World, hvac: Hvac, options: HvacOptions): void {
  const now = world.clock.now();
  assign(hvac.information, options, ['brand', 'model', 'displayName', 'groupName', 'category']);
  assign(hvac.limits, options, [
    'capableModes',
    'heatSetpointRange',
    'coolSetpointRange',
    'setpointDifferenceRange',
  ]);
  assign(hvac, options, ['activeRate']);
  if (options.currentTemperature !== undefined) {
    Object.assign(hvac.temperature, { current: options.currentTemperature, currentAt: now, updatedAt: now });
  }
  assign(hvac.thermostat, options, ['mode', 'heatSetpoint', 'coolSetpoint', 'holdType']);
  hvac.thermostat.updatedAt = now;
  applyCommon(world, hvac, options);
}
