import type { Asset, AssetKind, AssetOfKind } from '../assets/index.ts';
import type { Alarms } from '../base/alarms.ts';
import type { Clock } from '../base/clock.ts';
import type { Listeners } from '../base/listeners.ts';
import type { WorldState } from '../base/state.ts';
import type { Derived } from './derived.ts';
import type { WorldEvent } from './events.ts';
import type { User } from './users.ts';

/** The world as its own parts see it: it is made of them, so they cannot import it. */
export interface WorldCore {
  readonly clock: Clock;
  readonly events: Listeners<[WorldEvent]>;
  readonly state: WorldState;
  readonly alarms: Alarms;
  readonly derived: Derived;
  ensureUser(id: string): User;
  userOf(id: string): User;
  ownUser(id: string): User;
  asset(id: string): Asset | undefined;
  assets<K extends AssetKind>(kind: K, userId?: string): AssetOfKind<K>[];
  allAssets(userId: string): Asset[];
  update<A extends Asset>(copy: A, change: (asset: A) => void): void;
  removeAsset(asset: Asset): void;
}
