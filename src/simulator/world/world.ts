import type { Clock } from '../base/clock.ts';
import { createListeners } from '../base/listeners.ts';
import { refuse } from './refusal.ts';
import type { Random } from '../base/random.ts';
import { grantAccess } from './access.ts';
import { Alarms } from '../base/alarms.ts';
import { AssetStore } from './asset-store.ts';
import { type Asset, type AssetKind, type AssetOfKind, definitionOf } from '../assets/index.ts';
import { Derived } from './derived.ts';
import type { WorldEvent } from './events.ts';
import { type FleetBlock, fleetNumber } from './fleet-block.ts';
import { Fleets } from './fleets.ts';
import { type Ordered, take } from '../base/ordered.ts';
import { Places } from './places.ts';
import { Reporting, type ReportingOptions } from './reporting.ts';
import { WorldState } from '../base/state.ts';
import { UserStore } from './user-store.ts';
import { grantAccount, type User } from './users.ts';

/**
 * The one world behind every version: users, their accounts, assets and places. It knows nothing of HTTP,
 * documents or versions. All changes of assets pass through here, so that listeners learn of each.
 */
export class World {
  readonly clock: Clock;
  readonly random: Random;
  readonly events = createListeners<[WorldEvent]>();
  readonly state = new WorldState();
  readonly alarms: Alarms;
  readonly fleets: Fleets;
  readonly places: Places;
  readonly derived = new Derived();
  readonly #users: UserStore;
  readonly #assets: AssetStore;
  readonly #counters: Map<string, number>;
  #reporting: Reporting | undefined;

  constructor(clock: Clock, random: Random) {
    this.clock = clock;
    this.random = random;
    this.alarms = new Alarms(clock);
    this.fleets = new Fleets(random);
    this.#users = new UserStore(this.fleets);
    this.#assets = new AssetStore(this.fleets);
    this.#counters = this.state.map('counters');
    this.state.part('fleets', this.fleets);
    this.state.part('users', this.#users);
    this.state.part('assets', this.#assets);
    this.places = new Places(this);
  }

  /** Says when the API knows of changes. Without it, no changes are published. */
  reportBy(options: ReportingOptions): void {
    this.#reporting = new Reporting(this, options);
  }

  /** An asset as the API knows it. */
  shown<A extends Asset>(asset: A): A {
    return this.#reporting?.shown(asset) ?? asset;
  }

  /** What is to be known of an asset is known at once: the API has asked the device itself. */
  publish(asset: Asset): void {
    this.#reporting?.publish(asset.id);
  }

  /** A refresh hint: newer data of an asset are wanted. */
  hint(asset: Asset): void {
    this.#reporting?.hint(asset);
  }

  /** 1, 2, 3 … for each counter. `sequence` orders everything that can be listed. */
  next(counter: 'sequence' | AssetKind | 'location' | 'schedule' | 'webhook' | 'plan'): number {
    return this.#count(counter, 1);
  }

  /** The user with this id, created if there is none: the API creates users implicitly, too. */
  ensureUser(id: string): User {
    const known = this.#users.get(id);
    if (known) return known;
    const user = { sequence: this.next('sequence'), id, createdAt: this.clock.now(), accounts: [] };
    this.#users.add(user);
    return user;
  }

  /**
   * Users `fleet-1` … with their assets, made whenever they are read; more of them are counted on. They count
   * as existing already, so no events are sent.
   */
  addFleet(count: number, isMixed = false): FleetBlock {
    const { block, places } = this.fleets.add(count, {
      sequence: this.#count('sequence', 0) + 1,
      createdAt: this.clock.now(),
      isMixed,
    });
    this.#count('sequence', places);
    for (const user of this.#users.save()) {
      const number = fleetNumber(user.id);
      if (number < block.first || number >= block.first + count) continue;
      // The user was there before the fleet, and now has the fleet's assets, too.
      const twin = this.fleets.user(user.id);
      if (!twin) continue;
      this.fleets.release(twin);
      for (const { vendor, vendorType, scopes } of twin.accounts)
        grantAccount(user, vendor, vendorType, scopes);
    }
    return block;
  }

  user(id: string): User | undefined {
    return this.#users.get(id);
  }

  /** The user, or a refusal (`not-found`). */
  userOf(id: string): User {
    const user = this.user(id);
    if (user) return user;
    throw refuse.notFound(`Could not find user with ID ${id}`, 'User does not exist');
  }

  /** The user as one that can be changed, or a refusal (`not-found`): of a fleet's user there can be copies. */
  ownUser(id: string): User {
    return this.#users.own(id) ?? this.userOf(id);
  }

  /** Users in order of creation. */
  users(): Ordered<User> {
    return this.#users.list;
  }

  /** Assets of a kind in order of creation; only one user's if `userId` is given. */
  list<K extends AssetKind>(kind: K, userId?: string): Ordered<AssetOfKind<K>> {
    return this.#assets.list(kind, userId);
  }

  /** All entries of `list`. Without `userId` that can be a million: to show a part, use `list`. */
  assets<K extends AssetKind>(kind: K, userId?: string): AssetOfKind<K>[] {
    return take(this.list(kind, userId).after(0), Infinity);
  }

  /** The assets of a kind without those of fleets to which nothing has happened yet. */
  touched<K extends AssetKind>(kind: K): readonly AssetOfKind<K>[] {
    return this.#assets.kept(kind);
  }

  /** The asset of this kind with this id, or a refusal (`not-found`); another user's counts as not there. */
  assetOf<K extends AssetKind>(kind: K, id: string, userId?: string): AssetOfKind<K> {
    const asset = this.#assets.get(id);
    if (asset?.kind === kind && (userId === undefined || asset.userId === userId)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is of this kind
      return asset as AssetOfKind<K>;
    }
    throw refuse.notFound(`Could not find ${kind} with ID ${id}`);
  }

  has(asset: Asset): boolean {
    return this.asset(asset.id) !== undefined;
  }

  addAsset(asset: Asset): void {
    grantAccess(this, asset.userId, asset);
    this.#assets.add(asset);
    this.events.emit({ type: 'asset:discovered', asset });
  }

  /** The stored asset of which `copy` may be a copy; an asset of a fleet is stored from now on. */
  keep<A extends Asset>(copy: A): A {
    return this.#assets.own(copy);
  }

  /**
   * Changes an asset and tells the listeners. Sets `lastSeen` to now if the asset is reachable. `change` is given the
   * stored asset: of a fleet's asset there can be copies.
   */
  update<A extends Asset>(copy: A, change: (asset: A) => void): void {
    const asset = this.keep(copy);
    const before = structuredClone(asset);
    definitionOf(asset.kind).physics?.advance?.(asset, this.clock.now());
    change(asset);
    if (asset.isReachable) asset.lastSeen = this.clock.now();
    this.derived.forget(asset);
    this.events.emit({ type: 'asset:updated', asset, before });
    // It may be gone by now.
    if (this.has(asset)) this.#reporting?.note(asset, before);
  }

  removeAsset(asset: Asset): void {
    this.#reporting?.forget(asset.id);
    if (this.#assets.delete(asset)) this.events.emit({ type: 'asset:deleted', asset });
  }

  /** Assets of all kinds of a user. */
  allAssets(userId: string): Asset[] {
    return this.#assets.of(userId);
  }

  /** An asset of any kind; undefined if there is none. */
  asset(id: string): Asset | undefined {
    return this.#assets.get(id);
  }

  deleteUser(userId: string): void {
    this.userOf(userId);
    for (const asset of this.allAssets(userId)) this.removeAsset(asset);
    this.#users.delete(userId);
    this.events.emit({ type: 'user:deleted', userId });
  }

  #count(counter: string, more: number): number {
    const number = (this.#counters.get(counter) ?? 0) + more;
    this.#counters.set(counter, number);
    return number;
  }
}
