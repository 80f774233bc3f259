import { assign, type ControllableOptions } from '../asset.ts';
import { controllableFields, numberOrNull, type OptionFields, string, stringOrNull } from '../fields.ts';
import {
  type Hvac,
  hvacCategories,
  type HvacCategory,
  type HvacMode,
  hvacModes,
  type Range,
} from './model.ts';
import type { HvacVendor } from './vendors.ts';

/** What can be said of an HVAC unit; temperatures in °C. `null` means that the maker gives no value. */
export interface HvacOptions extends ControllableOptions {
  /** @default 'HEAT' */
  mode?: HvacMode;
  /** @default 21 */
  heatSetpoint?: number | null;
  /** @default 25 */
  coolSetpoint?: number | null;
  /** @default 'SCHEDULED' */
  holdType?: 'PERMANENT' | 'SCHEDULED' | null;
  /** @default 18 to 23, from the seed */
  currentTemperature?: number | null;
  /** kW drawn while it heats or cools; null: unknown. @default null */
  activeRate?: number | null;
  /** @default OFF, AUTO, COOL and HEAT */
  capableModes?: readonly HvacMode[] | null;
  /** @default 5 to 30 */
  heatSetpointRange?: Range | null;
  /** @default 16 to 35 */
  coolSetpointRange?: Range | null;
  /** @default 2 to 20 */
  setpointDifferenceRange?: Range | null;
  /** @default the vendor's display name */
  brand?: string;
  /** @default null */
  model?: string | null;
  /** @default built from the brand */
  displayName?: string;
  /** @default null */
  groupName?: string | null;
  /** @default 'HEAT_PUMP' */
  category?: HvacCategory;
}

export interface NewHvacOptions extends HvacOptions {
  /** @default 'TADO' */
  vendor?: HvacVendor | (string & {});
}

const range = {
  type: ['object', 'null'],
  required: ['min', 'max'],
  properties: { min: numberOrNull, max: numberOrNull },
  additionalProperties: false,
};

export const hvacFields: OptionFields<HvacOptions> = {
  ...controllableFields,
  mode: { enum: hvacModes },
  heatSetpoint: numberOrNull,
  coolSetpoint: numberOrNull,
  holdType: { enum: ['PERMANENT', 'SCHEDULED', null] },
  currentTemperature: numberOrNull,
  activeRate: numberOrNull,
  capableModes: { type: ['array', 'null'], items: { enum: hvacModes } },
  heatSetpointRange: range,
  coolSetpointRange: range,
  setpointDifferenceRange: range,
  brand: string,
  model: stringOrNull,
  displayName: string,
  groupName: stringOrNull,
  category: { enum: hvacCategories },
};

export function applyHvacOptions(hvac: Hvac, options: HvacOptions, now: number): void {
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
}
