import { refuse } from './refusal.ts';
import { grantAccount } from './users.ts';
import type { AssetKind } from '../assets/index.ts';
import type { WorldCore } from './world-core.ts';

/** An account at a vendor, for assets of a kind. */
export interface VendorAccess {
  readonly vendor: string;
  readonly kind: AssetKind;
  readonly scopes: readonly string[];
}

/** A user links an account at a vendor. Assets that had lost access can be reached again. */
export function grantAccess(world: WorldCore, userId: string, { vendor, kind, scopes }: VendorAccess): void {
  world.ensureUser(userId);
  const renewed = grantAccount(world.ownUser(userId), vendor, kind, [...scopes]);
  if (!renewed) return;
  for (const asset of world.allAssets(userId)) {
    if (asset.vendor !== vendor || asset.kind !== kind) continue;
    world.update(asset, (target) => {
      target.isReachable = true;
      target.accessLost = false;
      target.scopes = [...scopes];
    });
  }
}

/** Ends a user's accounts at a vendor, all kinds or one; their assets go. Refused as `not-found` if there is none. */
export function unlinkVendor(world: WorldCore, userId: string, vendor: string, kind?: AssetKind): void {
  const user = world.ownUser(userId);
  const gone = user.accounts.filter(
    (account) => account.vendor === vendor && (kind === undefined || account.vendorType === kind),
  );
  if (gone.length === 0)
    throw refuse.notFound(`User ${userId} has no ${kind ?? 'asset'} linked at ${vendor}`);
  for (const account of gone) {
    user.accounts.splice(user.accounts.indexOf(account), 1);
    for (const asset of world.allAssets(userId)) {
      if (asset.vendor === vendor && asset.kind === account.vendorType) world.removeAsset(asset);
    }
  }
}

/** Drops a user's credentials and keeps the data: vendors can no longer be reached. Refused as `not-found` without a user. */
export function deauthorize(world: WorldCore, userId: string): void {
  world.userOf(userId);
  world.events.emit({ type: 'user:deauthorized', userId });
  loseAccess(world, userId, () => true);
}

/** A vendor no longer takes a user's credentials; the data stays. Refused as `not-found` if there is no such account. */
export function invalidateCredentials(world: WorldCore, userId: string, vendor: string): void {
  if (!world.userOf(userId).accounts.some((account) => account.vendor === vendor && account.isValid)) {
    throw refuse.notFound(`User ${userId} has no valid account at ${vendor}`);
  }
  world.events.emit({ type: 'credentials:invalidated', userId, vendor });
  loseAccess(world, userId, (owner) => owner.vendor === vendor);
}

function loseAccess(world: WorldCore, userId: string, matches: (owner: { vendor: string }) => boolean): void {
  for (const account of world.ownUser(userId).accounts) if (matches(account)) account.isValid = false;
  for (const asset of world.allAssets(userId)) {
    if (!matches(asset)) continue;
    world.update(asset, (target) => {
      target.isReachable = false;
      target.accessLost = true;
    });
  }
}
