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
  /** How many of the waiters want polls. */
  polling: number;
  /** The newest that was seen. */
  known: RawAction;
  /** From when the wait before the next poll counts: when something was last seen or tried. */
  since: number;
  /** How often it was polled. */
  polls: number;
  /** When the last poll began. */
  polledAt: number;
  /** Polls before this time are not wanted by the server. */
  notBefore: number;
  /** Why the last poll failed; `undefined` when it did not. */
  lastError: EnodeError | undefined;
  /** Ends the poll that is under way; `undefined` when there is none. */
  poll: AbortController | undefined;
}

/** `since` is -Infinity for what another process saw: then the first poll is made at once. */
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
    polls: 0,
    polledAt: -Infinity,
    notBefore: -Infinity,
    lastError: undefined,
    poll: undefined,
  };
}
