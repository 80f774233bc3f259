import type { Clock } from '../clock.ts';
import { problem } from '../problems.ts';
import type { Random } from '../random.ts';
import type { Asset, AssetKind, AssetOf } from './assets.ts';
import { fillBattery } from './charging.ts';
import { createWorldEvents } from './events.ts';
import { Places } from './places.ts';
import { grantAccount, type User } from './users.ts';
import type { VendorType } from './vendors.ts';

/**
 * The one world behind every version: users, their accounts, assets and places. It knows nothing of HTTP,
 * documents or versions. All changes of assets pass through here, so that listeners learn of each.
 */
export class World {
  readonly clock: Clock;
  readonly random: Random;
  readonly events = createWorldEvents();
  readonly #users = new Map<string, User>();
  readonly #assets = new Map<string, Asset>();
  readonly places: Places;
  readonly #counters = new Map<string, number>();

  constructor(clock: Clock, random: Random) {
    this.clock = clock;
    this.random = random;
    this.places = new Places(this);
  }

  /** 1, 2, 3 … for each counter. `sequence` orders everything that can be listed. */
  next(counter: 'sequence' | AssetKind | 'location' | 'schedule' | 'webhook' | 'plan'): number {
    const number = (this.#counters.get(counter) ?? 0) + 1;
    this.#counters.set(counter, number);
    return number;
  }

  /** The user with this id, created if there is none: the API creates users implicitly, too. */
  ensureUser(id: string): User {
    const known = this.#users.get(id);
    if (known) return known;
    const user = { sequence: this.next('sequence'), id, createdAt: this.clock.now(), accounts: [] };
    this.#users.set(id, user);
    return user;
  }

  /** The user, or a 404 problem. */
  userOf(id: string): User {
    const user = this.#users.get(id);
    if (user) return user;
    throw problem.notFound(`Could not find user with ID ${id}`, 'User does not exist');
  }

  users(): User[] {
    return [...this.#users.values()];
  }

  /** Assets of a kind in order of creation; only one user's if `userId` is given. */
  assets<K extends AssetKind>(kind: K, userId?: string): AssetOf<K>[] {
    return [...this.#assets.values()].filter(
      (asset): asset is AssetOf<K> =>
        asset.kind === kind && (userId === undefined || asset.userId === userId),
    );
  }

  /** The asset of this kind with this id, or a 404 problem; another user's counts as not there. */
  assetOf<K extends AssetKind>(kind: K, id: string, userId?: string): AssetOf<K> {
    const asset = this.#assets.get(id);
    if (asset?.kind === kind && (userId === undefined || asset.userId === userId)) {
      return asset as AssetOf<K>;
    }
    throw problem.notFound(`Could not find ${kind} with ID ${id}`);
  }

  has(asset: Asset): boolean {
    return this.#assets.get(asset.id) === asset;
  }

  addAsset(asset: Asset): void {
    this.grant(asset.userId, asset.vendor, asset.kind, asset.scopes);
    this.#assets.set(asset.id, asset);
    this.events.emit({ type: 'asset:discovered', asset });
  }

  /** A user gives access to an account at a vendor. Assets that had lost it can be reached again. */
  grant(userId: string, vendor: string, type: VendorType, scopes: string[]): void {
    const renewed = grantAccount(this.ensureUser(userId), vendor, type, scopes);
    if (!renewed) return;
    for (const asset of this.allAssets(userId)) {
      if (asset.vendor !== vendor || asset.kind !== type) continue;
      this.update(asset, (target) => {
        target.isReachable = true;
        target.accessLost = false;
        target.scopes = [...scopes];
      });
    }
  }

  /** Changes an asset and tells the listeners. The vendor was heard, so `lastSeen` is now. */
  update<A extends Asset>(asset: A, change: (asset: A) => void): void {
    const before = structuredClone(asset);
    if (asset.kind === 'vehicle') fillBattery(asset, this.clock.now());
    change(asset);
    if (asset.isReachable) asset.lastSeen = this.clock.now();
    this.events.emit({ type: 'asset:updated', asset, before });
  }

  removeAsset(asset: Asset): void {
    if (this.#assets.delete(asset.id)) this.events.emit({ type: 'asset:deleted', asset });
  }

  /** Assets of all kinds of a user. */
  allAssets(userId: string): Asset[] {
    return [...this.#assets.values()].filter((asset) => asset.userId === userId);
  }

  /** An asset of any kind; undefined if there is none. */
  asset(id: string): Asset | undefined {
    return this.#assets.get(id);
  }

  /** Ends a user's accounts at a vendor, all kinds or one; their assets go. 404 problem if there is none. */
  unlink(userId: string, vendor: string, type?: VendorType): void {
    const user = this.userOf(userId);
    const gone = user.accounts.filter(
      (account) => account.vendor === vendor && (type === undefined || account.vendorType === type),
    );
    if (gone.length === 0)
      throw problem.notFound(`User ${userId} has no ${type ?? 'asset'} linked at ${vendor}`);
    for (const account of gone) {
      user.accounts.splice(user.accounts.indexOf(account), 1);
      this.#removeAssets((asset) => asset.vendor === vendor && asset.kind === account.vendorType, userId);
    }
  }

  /** Drops a user's credentials and keeps the data: vendors can no longer be reached. */
  deauthorize(userId: string): void {
    for (const account of this.userOf(userId).accounts) account.isValid = false;
    for (const asset of this.allAssets(userId)) {
      this.update(asset, (target) => {
        target.isReachable = false;
        target.accessLost = true;
      });
    }
  }

  deleteUser(userId: string): void {
    this.userOf(userId);
    this.#removeAssets(() => true, userId);
    this.#users.delete(userId);
    this.events.emit({ type: 'user:deleted', userId });
  }

  #removeAssets(matches: (asset: Asset) => boolean, userId: string): void {
    for (const asset of this.allAssets(userId)) if (matches(asset)) this.removeAsset(asset);
  }
}
