import type { Version } from '../../generated/index.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import type { AssetFamily, AssetOf, AssetType } from '../spec/asset-families.ts';

/** A device that was linked. */
export type LinkedDevice<V extends Version> = {
  [F in AssetFamily]: { readonly type: AssetType<F>; readonly id: string; readonly asset: AssetOf<V, F> };
}[AssetFamily];

/** A type whose devices could not all be read. */
export interface LinkedFailure {
  readonly type: AssetType;
  readonly error: EnodeError;
  /** Ids of new devices that could not be read; only in versions whose lists give ids. */
  readonly unreadIds: readonly string[];
}

/** What a signed state says. */
interface Signed {
  readonly userId: string;
  /** What `startLink` was given as `state`. */
  readonly data: unknown;
}

/** The user went through. */
export interface Linked<V extends Version> extends Signed {
  readonly status: 'linked';
  /**
   * The devices that the user did not have before. Empty when there are none (yet): Enode announces devices that it
   * finds later by `user:*:discovered` events, and this can be asked again until the state expires. `undefined`
   * when it is not known which are new, because there were too many to note and `before` was not given.
   */
  readonly devices: readonly LinkedDevice<V>[] | undefined;
  /** Types that could not be read; empty when all could. */
  readonly failures: readonly LinkedFailure[];
}

/** The user left early, or the session failed. */
export interface LinkEnded extends Signed {
  readonly status: 'ended';
  /** Enode's word for it, e.g. `user closed session`. The values are not documented in full. */
  readonly error: string;
  /** The same for people; `undefined` in versions that give none. */
  readonly message: string | undefined;
}

/** The address does not come from a session of `startLink`, or not from this user's. Do nothing. */
export interface LinkInvalid {
  readonly status: 'invalid';
  /**
   * `missing`: there is no state. `forged`: it is not signed by one of the secrets. `expired`: its time is over.
   * `other-user`: it belongs to another user than the one given.
   */
  readonly reason: 'missing' | 'forged' | 'expired' | 'other-user';
}

/** The outcome of a Link session. */
export type LinkOutcome<V extends Version> = Linked<V> | LinkEnded | LinkInvalid;
