import { refuse } from '../world/refusal.ts';
import { type AssetKind, brandOf, definitionOf, type UnknownVendors } from '../assets/index.ts';
import type { LinkedDevice } from './accounts.ts';

/** A session in which a user connects a vendor account. */
export interface LinkSession {
  readonly token: string;
  readonly userId: string;
  readonly types: readonly AssetKind[];
  readonly scopes: readonly string[];
  /** The vendor the session is bound to; undefined: the user chooses. */
  readonly vendor: string | undefined;
  readonly redirectUri: string | undefined;
  /** Vendors that the version of the session does not know. */
  readonly unknownVendors: UnknownVendors;
  /** BCP 47, or `browser`: what the user's browser prefers. */
  readonly language: string;
  readonly colorScheme: 'system' | 'light' | 'dark';
  /** What the redirect tells when nothing was linked: a word alone, or with a sentence for people. */
  readonly endsWith: 'error' | 'error and message';
  readonly expiresAt: number;
  /** False once it was completed, refused or closed: every session is for one use. */
  isOpen: boolean;
  /** With what the user signed in; not yet a consent. */
  signedIn: { vendor: string; username: string } | undefined;
}

/** What the user does in the session. */
export interface LinkCompletion {
  /** The vendor whose account is linked. May be left out if the session was started for one vendor. */
  vendor?: string | undefined;
  /**
   * All devices of that account.
   * @default one of each kind that the session links, unless such a device of the vendor is linked already
   */
  devices?: readonly LinkedDevice[] | undefined;
}

export interface LinkResult {
  userId: string;
  vendor: string;
  /** Where the user's browser would go now. */
  redirectUri: string | null;
  /** The assets that appeared. */
  assets: { type: AssetKind; id: string }[];
}

/** The vendor whose account is linked; refused as `invalid` without one, or for one that the session cannot link. */
export function chosenVendor(session: LinkSession, wanted: string | undefined): string {
  const vendor = wanted ?? session.vendor;
  if (vendor === undefined) throw refuse.invalid('Say which vendor is linked: { "vendor": "TESLA" }');
  if (session.vendor !== undefined && vendor !== session.vendor) {
    throw refuse.invalid(`This session links ${session.vendor}, not ${vendor}`);
  }
  if (typesMadeBy(session, vendor).length === 0) {
    throw refuse.invalid(`${vendor} makes none of: ${session.types.join(', ')}`);
  }
  return vendor;
}

/** The kinds of assets of a vendor that a session links. */
export const typesMadeBy = (
  { types, unknownVendors }: Pick<LinkSession, 'types' | 'unknownVendors'>,
  vendor: string,
): AssetKind[] =>
  types.filter((type) => brandOf(type, vendor) !== undefined && !unknownVendors[type]?.includes(vendor));

export const grantedScopes = (session: LinkSession, type: AssetKind): string[] =>
  definitionOf(type).scopes.filter((scope) => session.scopes.includes(scope));
