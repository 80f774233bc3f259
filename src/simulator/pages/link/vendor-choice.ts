import { type LinkSession, typesMadeBy } from '../../link/session.ts';
import { type AssetKind, brandOf, definitionOf } from '../../assets/index.ts';

/** A vendor that a session can link. */
export interface VendorChoice {
  /** Code. */
  vendor: string;
  /** Display name. */
  brand: string;
  /** The kinds of its assets that the session links. */
  types: readonly AssetKind[];
}

/** The vendors that make what a session links and that its version knows, by display name. */
export function vendorChoices(session: LinkSession): VendorChoice[] {
  const { types, vendor: bound } = session;
  const codes = new Set(types.flatMap((type) => Object.keys(definitionOf(type).vendors)));
  return [...codes]
    .filter((vendor) => bound === undefined || vendor === bound)
    .flatMap((vendor) => {
      const made = typesMadeBy(session, vendor);
      const [first] = made;
      return first ? [{ vendor, brand: brandOf(first, vendor) ?? vendor, types: made }] : [];
    })
    .toSorted((a, b) => a.brand.localeCompare(b.brand, 'en'));
}

/** Whether a brand matches words that a user typed, regardless of case and accents. */
export const matches = ({ brand, vendor }: VendorChoice, words: string): boolean =>
  [brand, vendor].some((name) => plain(name).includes(plain(words)));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
