import type { AssetBase } from '../asset.ts';

export const hvacModes = ['UNKNOWN', 'OFF', 'AUTO', 'COOL', 'HEAT'] as const;
export type HvacMode = (typeof hvacModes)[number];
export const hvacCategories = ['HEATING', 'COOLING', 'HEAT_PUMP', 'AGGREGATOR'] as const;
export type HvacCategory = (typeof hvacCategories)[number];
export type Range = { min: number | null; max: number | null };

/** A setting to be held, with the setpoints in °C that belong to its mode. */
export interface HoldTarget {
  holdType: 'PERMANENT';
  mode: Exclude<HvacMode, 'UNKNOWN'>;
  heatSetpoint?: number;
  coolSetpoint?: number;
}

/** What an HVAC unit can be set to. */
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
  temperature: {
    /** What it was at `currentAt`; see `advanceRoom`. */
    current: number | null;
    currentAt: number;
    /** The setpoint that was reached: the unit rests until the room is `tolerance` away from it. */
    restsAt: number | null;
    updatedAt: number;
  };
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
  /** kW drawn while it heats or cools; null if unknown. */
  activeRate: number | null;
}

/** Whether the unit heats or cools now. */
export const isActive = (hvac: Hvac): boolean => activeSetpoint(hvac) !== undefined;

/** °C by which the room may leave a setpoint that was reached before the unit starts again. */
export const tolerance = 0.5;

/** The setpoint that the unit heats or cools towards; undefined: it does neither. */
export function activeSetpoint({ thermostat, temperature }: Hvac): number | undefined {
  const { heat, cool } = setpointsInUse(thermostat);
  const { current, restsAt } = temperature;
  if (current === null) return undefined;
  const isFar = (setpoint: number): boolean =>
    restsAt !== setpoint || Math.abs(current - setpoint) > tolerance - 1e-9;
  if (heat !== null && current < heat && isFar(heat)) return heat;
  return cool !== null && current > cool && isFar(cool) ? cool : undefined;
}

/** The setpoints that the mode uses. */
export function setpointsInUse({ mode, heatSetpoint, coolSetpoint }: Hvac['thermostat']): {
  heat: number | null;
  cool: number | null;
} {
  return {
    heat: mode === 'HEAT' || mode === 'AUTO' ? heatSetpoint : null,
    cool: mode === 'COOL' || mode === 'AUTO' ? coolSetpoint : null,
  };
}

/** kW drawn now; null if unknown. */
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
