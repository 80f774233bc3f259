import type { LinkSession } from '../../world/link-desk.ts';
import { brandOf, type VendorType, vendors, vendorTypes } from '../../world/vendors.ts';

/** A vendor that a session can link. */
export interface VendorChoice {
  /** Code. */
  vendor: string;
  /** Display name. */
  brand: string;
  /** The kinds of its assets that the session links. */
  types: readonly VendorType[];
}

/** The vendors that make what a session links, by display name. */
export function vendorChoices({ types, vendor: bound }: LinkSession): VendorChoice[] {
  const codes = new Set(types.flatMap((type) => Object.keys(vendors[type])));
  return [...codes]
    .filter((vendor) => bound === undefined || vendor === bound)
    .map((vendor) => {
      const made = vendorTypes.filter((type) => types.includes(type) && brandOf(type, vendor) !== undefined);
      const [first] = made;
      return { vendor, brand: (first && brandOf(first, vendor)) ?? vendor, types: made };
    })
    .toSorted((a, b) => a.brand.localeCompare(b.brand, 'en'));
}

/** Whether a brand answers to words that somebody typed: case and accents do not count. */
export const answersTo = ({ brand, vendor }: VendorChoice, words: string): boolean =>
  [brand, vendor].some((name) => plain(name).includes(plain(words)));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
