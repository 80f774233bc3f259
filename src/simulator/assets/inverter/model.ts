import type { SiteAsset } from '../site.ts';

export interface Inverter extends SiteAsset {
  readonly kind: 'inverter';
  serialNumber: string | null;
  timezone: string | null;
  /** kWh produced before it was created; null if the vendor gives no total. */
  producedBefore: number | null;
  readonly createdAt: number;
  /** What it produces, from when on, in order of time; the first phase holds for the time before, too. */
  output: OutputPhase[];
}

/** What an inverter produces from a moment on. A change begins a new one, so that the past stays as it was. */
export interface OutputPhase {
  readonly from: number;
  /** kW as an option set it, null for unknown, or as the sun shines. */
  readonly rate: number | null | 'sun';
  /** kW with the sun overhead and no clouds. */
  readonly peakPower: number;
  readonly latitude: number;
  readonly longitude: number;
}
