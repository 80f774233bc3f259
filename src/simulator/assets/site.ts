import { EnodeInputError } from '../../errors/input-error.ts';
import { iso } from '../base/iso.ts';
import { day } from '../base/zoned-time.ts';
import {
  type AssetBase,
  type AssetIdentity,
  type AssetOptions,
  assign,
  nearOslo,
  type Position,
} from './asset.ts';
import { commonFields, numberOrNull, type OptionFields, string } from './fields.ts';
import type { FormField } from './page.ts';

// What inverters, batteries and meters have in common: they stand at a site, and one site can have all three.

export interface SiteAsset extends AssetBase {
  information: {
    /** Id at the vendor. */
    id: string;
    brand: string;
    model: string;
    siteName: string;
    installedAt: number;
  };
  position: Position;
}

/** What inverters, batteries and meters have in common. `null` means that the maker gives no value. */
export interface SiteOptions extends AssetOptions {
  /**
   * Assets of one user, vendor and site form a HEM system as soon as there are two kinds of them.
   * @default 'Home'
   */
  siteName?: string;
  /** @default the vendor's display name */
  brand?: string;
  /** @default from the seed */
  model?: string;
  /** When it was installed. @default from the seed, years ago */
  installationDate?: string;
  /** @default near Oslo */
  latitude?: number | null;
  /** @default near Oslo */
  longitude?: number | null;
}

export const siteFields: OptionFields<SiteOptions> = {
  ...commonFields,
  siteName: string,
  brand: string,
  model: string,
  installationDate: string,
  latitude: numberOrNull,
  longitude: numberOrNull,
};

/** What the seed draws first of an asset at a site; `series`: what its models are called. */
export const newAtSite = ({ draw, at }: AssetIdentity, brand: string, series: string) => ({
  information: {
    id: draw.text(8, '0123456789'),
    brand,
    model: `${series} ${draw.integer(3, 12)}`,
    siteName: 'Home',
    installedAt: Math.floor(at / day - draw.integer(365, 2_000)) * day,
  },
  position: { ...nearOslo(draw), updatedAt: at },
});

export function applySite({ information, position }: SiteAsset, options: SiteOptions, now: number): void {
  assign(information, options, ['siteName', 'brand', 'model']);
  if (options.installationDate !== undefined) {
    const installedAt = Date.parse(options.installationDate);
    if (Number.isNaN(installedAt)) throw new EnodeInputError(`Not a date: ${options.installationDate}`);
    information.installedAt = installedAt;
  }
  if (options.latitude !== undefined || options.longitude !== undefined) {
    assign(position, options, ['latitude', 'longitude']);
    position.updatedAt = now;
  }
}

export function readSite({ information: { installedAt, ...rest } }: SiteAsset) {
  return { ...rest, installationDate: iso(installedAt) };
}

interface LocatedReading {
  location: { id: string | null; latitude: number | null; longitude: number | null };
}

/** The reading with the id of its location beside the position, as versions had it before 2024-10-01. */
export function withLocationBeside<R extends LocatedReading>(field: string, { location, ...rest }: R) {
  const { id, latitude, longitude } = location;
  return { ...rest, location: { latitude, longitude }, [field]: id };
}

export const siteNameField: FormField<'siteName'> = { name: 'siteName', label: 'Site', type: 'text' };
