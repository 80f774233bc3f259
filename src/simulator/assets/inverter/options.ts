import { EnodeInputError } from '../../../errors/input-error.ts';
import { isTimezone } from '../../base/zoned-time.ts';
import { assign } from '../asset.ts';
import { number, numberOrNull, type OptionFields, stringOrNull } from '../fields.ts';
import { applySite, siteFields, type SiteOptions } from '../site.ts';
import type { Inverter, OutputPhase } from './model.ts';
import { producedBetween } from './production.ts';
import type { InverterVendor } from './vendors.ts';

export interface InverterOptions extends SiteOptions {
  /** kW with the sun overhead and no clouds. @default 4 to 9, from the seed */
  peakPower?: number;
  /**
   * kW it produces from now on; `'sun'`: as much as the sun gives at its place, by season, hour and weather.
   * @default 'sun'
   */
  productionRate?: number | null | 'sun';
  /** kWh at the moment. @default from the seed */
  totalLifetimeProduction?: number | null;
  /** IANA name. @default 'UTC' */
  timezone?: string | null;
  /** @default from the seed */
  serialNumber?: string | null;
}

export interface NewInverterOptions extends InverterOptions {
  /** @default 'SOLAREDGE' */
  vendor?: InverterVendor | (string & {});
}

export const inverterFields: OptionFields<InverterOptions> = {
  ...siteFields,
  peakPower: number,
  productionRate: { anyOf: [numberOrNull, { const: 'sun' }] },
  totalLifetimeProduction: numberOrNull,
  timezone: stringOrNull,
  serialNumber: stringOrNull,
};

export function applyInverterOptions(inverter: Inverter, options: InverterOptions, now: number): void {
  if (options.timezone != null && !isTimezone(options.timezone)) {
    throw new EnodeInputError(`timezone is not an IANA name: ${JSON.stringify(options.timezone)}`);
  }
  assign(inverter, options, ['timezone', 'serialNumber']);
  applySite(inverter, options, now);
  beginOutput(inverter, options, now);
  const total = options.totalLifetimeProduction;
  if (total === undefined) return;
  inverter.producedBefore =
    total === null ? null : total - producedBetween(inverter, inverter.createdAt, now);
}

/** Somewhere in Europe, for inverters whose position is unknown. */
const somewhere = { latitude: 50, longitude: 10 };

function beginOutput({ output, position }: Inverter, options: InverterOptions, now: number): void {
  const last = output.at(-1);
  const phase: OutputPhase = {
    from: now,
    rate: options.productionRate === undefined ? (last?.rate ?? 'sun') : options.productionRate,
    peakPower: options.peakPower ?? last?.peakPower ?? 5,
    latitude: position.latitude ?? somewhere.latitude,
    longitude: position.longitude ?? somewhere.longitude,
  };
  if (last?.from === now) output.pop();
  output.push(phase);
}
