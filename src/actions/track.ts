import type { EnodeError } from '../errors/enode-error.ts';
import type { ActionFamily, RawAction } from './types.ts';
import type { Waiter } from './waiter.ts';

/** What is known about one action in this process, and who waits for it. */
export interface Track {
  readonly id: string;
  readonly family: ActionFamily;
  /** Whose it is, where a header names the user; `undefined` otherwise. */
  readonly user: string | undefined;
  readonly waiters: Set<Waiter>;
  /** How many of the waiters want looks. */
  polling: number;
  /** The newest that was seen. */
  known: RawAction;
  /** From when the wait before the next look counts: when something was last seen or tried. */
  since: number;
  /** How often it was looked at. */
  looks: number;
  /** When the last look began. */
  lookedAt: number;
  /** Looks before this time are not wanted by the server. */
  notBefore: number;
  /** Why the last look failed; `undefined` when it did not. */
  lastError: EnodeError | undefined;
  /** Ends the look that is under way; `undefined` when there is none. */
  looking: AbortController | undefined;
}

/** `since` is -Infinity for what another process saw: then the first look is made at once. */
export function createTrack(
  family: ActionFamily,
  known: RawAction,
  since: number,
  user: string | undefined,
): Track {
  return {
    id: known.id,
    family,
    user,
    waiters: new Set(),
    polling: 0,
    known,
    since,
    looks: 0,
    lookedAt: -Infinity,
    notBefore: -Infinity,
    lastError: undefined,
    looking: undefined,
  };
}
