import type { AssetKind } from '../assets/index.ts';

/** An account of a user at a vendor, for one kind of asset. */
export interface VendorAccount {
  readonly vendor: string;
  readonly vendorType: AssetKind;
  /** False once the credentials are gone. */
  isValid: boolean;
  scopes: string[];
}

export interface User {
  readonly sequence: number;
  readonly id: string;
  readonly createdAt: number;
  readonly accounts: VendorAccount[];
}

/** What a user can say of a place. */
export interface LocationFacts {
  name: string;
  latitude: number;
  longitude: number;
  /** IANA name. */
  timezoneName: string;
}

/** A place of a user, to which assets belong. */
export interface Location extends LocationFacts {
  readonly sequence: number;
  readonly id: string;
  readonly userId: string;
  readonly createdAt: number;
}

/** Adds an account, or `scopes` to the one there is. True if it had lost its credentials and is valid again. */
export function grantAccount(user: User, vendor: string, vendorType: AssetKind, scopes: string[]): boolean {
  const known = user.accounts.find(
    (account) => account.vendor === vendor && account.vendorType === vendorType,
  );
  if (!known) {
    user.accounts.push({ vendor, vendorType, isValid: true, scopes: [...scopes] });
    return false;
  }
  const renewed = !known.isValid;
  known.isValid = true;
  known.scopes = renewed ? [...scopes] : [...new Set([...known.scopes, ...scopes])];
  return renewed;
}
