import { type AssetKind, assetKinds } from '../../assets/index.ts';

/** Which part of the fleet is shown: it stands in the page's address. */
export interface View {
  show: AssetKind | 'users';
  /** Only what belongs to this user. */
  user: string | undefined;
  /** The page of this asset instead of the fleet. */
  asset: string | undefined;
  after: string | undefined;
  before: string | undefined;
}

/** Reads an address; what makes no sense is left out. */
export function viewOf(query: (name: string) => string | undefined): View {
  const shown = query('show');
  const text = (name: string): string | undefined => query(name)?.trim() || undefined;
  const after = text('after');
  return {
    show: shown === 'users' ? shown : (assetKinds.find((type) => type === shown) ?? 'vehicle'),
    user: text('user'),
    asset: text('asset'),
    after,
    before: after === undefined ? text('before') : undefined,
  };
}

/** The query of a view, with its question mark; pages are left out unless they are given anew. */
export function searchOf(view: Partial<View>): string {
  const given = Object.entries(view).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

/** The address of the page that a view is. */
export const addressOf = ({ asset, ...view }: View): string =>
  asset === undefined ? `/fleet${searchOf(view)}` : `/fleet/assets/${encodeURIComponent(asset)}`;
