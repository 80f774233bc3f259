import type { ControllableOptions } from './asset-options.ts';
import type { HvacCategory, HvacMode, Range } from './hvacs.ts';
import type { vendors } from './vendors.ts';

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
  /** kW drawn while it heats or cools; null: the unit does not tell. @default null */
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
  vendor?: keyof typeof vendors.hvac | (string & {});
}
