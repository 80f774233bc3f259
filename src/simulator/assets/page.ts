/** How the fleet page shows a kind of asset. */
export interface AssetPage<R, O> {
  /** Title of its tab. */
  readonly label: string;
  /** One of them, with its article. */
  readonly noun: string;
  /** Those of a builder's options that the form asks for, except `vendor`; the control API takes all. */
  readonly form: readonly FormField<keyof O & string>[];
  summarize(reading: R): Summary;
  /** What charts follow: a level in the unit of `levelChart`, and power in kW; null: unknown. */
  measure(reading: R): Measurement;
  /** The chart of its level; left out: it has none. */
  readonly levelChart?: LevelChart;
}

/** A field of the form that adds an asset: empty, and the seed decides. */
export interface FormField<N extends string = string> {
  readonly name: N;
  readonly label: string;
  readonly type: 'number' | 'text' | 'flag' | readonly (readonly [value: string, label: string])[];
}

/** What an asset is and does, in a row of a table. */
export interface Summary {
  name: string;
  state: Badge;
  /** %, with the limit up to which it may go. */
  level?: { value: number; limit: number | null } | undefined;
  /** Label and value. */
  figures: readonly (readonly [string, string])[];
}

/** A short word for a state. */
export interface Badge {
  text: string;
  tone: Tone;
}

export type Tone = 'calm' | 'good' | 'active' | 'warn' | 'bad';

export interface Measurement {
  readonly level: number | null;
  readonly power: number | null;
}

export interface LevelChart {
  readonly title: string;
  readonly unit: string;
  /** What the axis must show at least. */
  readonly range: { readonly min: number; readonly max: number };
}

export const batteryChart: LevelChart = { title: 'Battery level', unit: '%', range: { min: 0, max: 100 } };

/** Says that there is no value, and is read out as that. */
const none = '–';

/** A number with its unit, at most two decimals. */
export function amount(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return none;
  return `${Math.round(value * 100) / 100}\u00A0${unit}`;
}

/** A length of time in minutes, as people say it. */
export function minutes(value: number): string {
  const hours = Math.floor(value / 60);
  return hours > 0 ? `${hours}\u00A0h ${value % 60}\u00A0min` : `${value}\u00A0min`;
}

export const levelOf = (value: number | null, limit: number | null): Summary['level'] =>
  value === null ? undefined : { value, limit };

/** Its own name, or brand and model. */
export const nameOf = (own: string | null, brand: string, model: string | null): string =>
  own ?? [brand, model].filter(Boolean).join(' ');

/** `SELF_RELIANCE` → `Self reliance`. */
export const words = (code: string): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replaceAll(/[_:]/g, ' ').toLowerCase();
