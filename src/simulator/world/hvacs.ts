import type { AssetBase } from './assets.ts';

export type HvacMode = 'UNKNOWN' | 'OFF' | 'AUTO' | 'COOL' | 'HEAT';
export type HvacCategory = 'HEATING' | 'COOLING' | 'HEAT_PUMP' | 'AGGREGATOR';
export type Range = { min: number | null; max: number | null };

/** A setting to be held, with the setpoints in °C that belong to its mode. */
export interface HoldTarget {
  holdType: 'PERMANENT';
  mode: Exclude<HvacMode, 'UNKNOWN'>;
  heatSetpoint?: number;
  coolSetpoint?: number;
}

/** What an HVAC unit can be told to be set to. */
export type TemperatureTarget = HoldTarget | { holdType: 'SCHEDULED' };

/** A device that heats or cools, or a thermostat. Temperatures in °C. */
export interface Hvac extends AssetBase {
  readonly kind: 'hvac';
  information: {
    brand: string;
    model: string | null;
    displayName: string;
    groupName: string | null;
    category: HvacCategory;
  };
  temperature: { current: number | null; updatedAt: number };
  thermostat: {
    mode: HvacMode;
    heatSetpoint: number | null;
    coolSetpoint: number | null;
    holdType: 'PERMANENT' | 'SCHEDULED' | null;
    updatedAt: number;
  };
  limits: {
    capableModes: readonly HvacMode[] | null;
    heatSetpointRange: Range | null;
    coolSetpointRange: Range | null;
    setpointDifferenceRange: Range | null;
  };
  /** kW drawn while it heats or cools; null if the unit does not tell. */
  activeRate: number | null;
}

/** Whether the unit heats or cools now. */
export function isActive({ thermostat, temperature: { current } }: Hvac): boolean {
  const { mode, heatSetpoint, coolSetpoint } = thermostat;
  if (current === null) return false;
  const heats = (mode === 'HEAT' || mode === 'AUTO') && heatSetpoint !== null && current < heatSetpoint;
  const cools = (mode === 'COOL' || mode === 'AUTO') && coolSetpoint !== null && current > coolSetpoint;
  return heats || cools;
}

/** kW drawn now; null if the unit does not tell. */
export const consumptionRate = (hvac: Hvac): number | null => {
  if (hvac.activeRate === null) return null;
  return isActive(hvac) ? hvac.activeRate : 0;
};

/** What the unit is set to, as a target; null if that is not known. */
export function currentTarget({ thermostat }: Hvac): TemperatureTarget | null {
  const { mode, holdType, heatSetpoint, coolSetpoint } = thermostat;
  if (holdType === 'SCHEDULED') return { holdType };
  if (holdType === null || mode === 'UNKNOWN') return null;
  const heat = mode === 'HEAT' || mode === 'AUTO';
  const cool = mode === 'COOL' || mode === 'AUTO';
  if ((heat && heatSetpoint === null) || (cool && coolSetpoint === null)) return null;
  return {
    holdType,
    mode,
    ...(heat && heatSetpoint !== null && { heatSetpoint }),
    ...(cool && coolSetpoint !== null && { coolSetpoint }),
  };
}

export function sameTarget(a: TemperatureTarget | null, b: TemperatureTarget): boolean {
  if (a === null || a.holdType !== b.holdType) return false;
  if (a.holdType === 'SCHEDULED' || b.holdType === 'SCHEDULED') return true;
  return a.mode === b.mode && a.heatSetpoint === b.heatSetpoint && a.coolSetpoint === b.coolSetpoint;
}
