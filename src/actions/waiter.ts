import { captureContext, type InContext } from '../core/async-context.ts';
import { runCallback } from '../core/callback.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import type { Outcome } from './outcome.ts';
import type { ActionFamily, RawAction } from './types.ts';
import {
  finalPollLeadMs,
  pollDelay,
  waitDefaults,
  type ActionProgress,
  type PollSchedule,
  type ResolvedWait,
} from './wait-options.ts';

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
  lastPolledAt: number;
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
    lastPolledAt: -Infinity,
    notBefore: -Infinity,
    lastError: undefined,
    poll: undefined,
  };
}

/** One call of `wait()`. When it ends, however it ends, it no longer listens to the caller's signal. */
export class Waiter {
  readonly track: Track;
  readonly promise: Promise<Outcome>;
  readonly poll: PollSchedule | undefined;
  readonly deadlineAt: number;
  /** How long before the deadline the final poll is made. */
  readonly finalPollLeadMs: number;
  /** The context in which the caller waits: what is called for this waiter is called in it. */
  readonly inContext: InContext = captureContext();
  readonly #options: ResolvedWait;
  readonly #startedAt: number;
  readonly #stop: (() => void) | undefined;
  #resolve!: (outcome: Outcome) => void;
  #reject!: (error: unknown) => void;

  constructor(
    track: Track,
    options: ResolvedWait,
    now: number,
    listen: (waiter: Waiter) => (() => void) | undefined,
  ) {
    this.track = track;
    this.poll = options.poll;
    this.deadlineAt = now + options.timeoutMs;
    this.finalPollLeadMs = finalPollLeadMs(options.timeoutMs);
    this.#options = options;
    this.#startedAt = now;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#stop = listen(this);
  }

  /**
   * Reports the progress to the caller. Throws what the caller's function throws; returns a promise of its end when it is
   * asynchronous.
   */
  progress(now: number): Promise<void> | undefined {
    const { known: action, polls, lastError: error } = this.track;
    const progress = { action, polls, waitedMs: now - this.#startedAt, ...(error && { error }) };
    return this.inContext(() =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wait was made for actions of the type that its options name
      runCallback(() => this.#options.onProgress?.(progress as ActionProgress<never>)),
    );
  }

  resolve(outcome: Outcome): void {
    this.#stop?.();
    this.#resolve(outcome);
  }

  reject(error: unknown): void {
    this.#stop?.();
    this.#reject(error);
  }
}

/**
 * When a waiter wants its action to be polled next; Infinity for never. A poll that would fall near the last
 * one, which is made just before the deadline, becomes the last one.
 */
export function nextPollAt(
  { track, poll, deadlineAt, finalPollLeadMs: leadMs }: Waiter,
  now: number,
  random: () => number,
): number {
  const finalAt = deadlineAt - leadMs;
  if (poll === undefined || track.lastPolledAt >= finalAt) return Infinity;
  const wait = pollDelay(poll, track.polls) * (1 - waitDefaults.jitter * random());
  const earliest = Math.max(now, track.notBefore);
  const regular = Math.max(earliest, track.since + wait);
  return regular + leadMs > finalAt ? Math.max(earliest, finalAt) : regular;
}
