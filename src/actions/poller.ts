import type { CallbackErrorReporter } from '../core/callback.ts';
import { EnodeAbortError } from '../errors/errors.ts';
import type { Lifetime } from '../transport/lifetime.ts';
import type { ActionClock } from './clock.ts';
import { isFinal, outcomeOf, type Outcome } from './outcome.ts';
import { isTransient, retryDelayOf, type PauseLimits } from './pacing.ts';
import { PollQueue } from './poll-queue.ts';
import { ownTimers, sharedTimer, type PollTiming } from './poll-timing.ts';
import { Signals } from './signals.ts';
import type { RawAction } from './types.ts';
import type { ResolvedWait } from './wait-options.ts';
import { nextPollAt, Waiter, type Track } from './waiter.ts';
import { Waits } from './waits.ts';

export interface PollerOptions {
  readonly version: string;
  /** How many polls may run at once, at most. */
  readonly concurrency: number;
  readonly clock: ActionClock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly pause: PauseLimits;
  /** Longest `Retry-After` that is waited for. */
  readonly maxAskedMs: number;
  readonly poll: (track: Track, signal: AbortSignal) => Promise<RawAction>;
  /** All that is running in the client: waits end with it. */
  readonly lifetime: Lifetime | undefined;
  /** Receives the errors of callbacks that fail after their wait has ended. */
  readonly report: CallbackErrorReporter | undefined;
  /** Called with each action that is seen to have ended. */
  readonly onEnd: (action: RawAction) => void;
}

/**
 * Polls the actions that are waited for, on behalf of all waits of one client:
 *
 * - An action is polled once for all its waits, at the earliest time that one of them wants (`waiter.ts`).
 * - How many polls run at once adapts to how the server responds; after a 429, 503 or lost connection none begins
 *   for a while (`poll-queue.ts`, `pacing.ts`).
 * - A transient failure is reported to `onProgress` and the action is polled again; any other ends its waits.
 * - When polls are due is decided by one timer for all waits, or by one timer for each (`poll-timing.ts`).
 */
export class Poller {
  readonly #options: PollerOptions;
  readonly #queue: PollQueue;
  readonly #waits: Waits;
  readonly #signals = new Signals();
  readonly #timing: PollTiming;

  constructor(options: PollerOptions) {
    this.#options = options;
    this.#queue = new PollQueue(options.concurrency, options.pause);
    this.#timing = (options.clock.ownTimers === true ? ownTimers : sharedTimer)(this, options.clock);
    this.#waits = new Waits({
      onEnd: options.onEnd,
      report: options.report,
      onLateFailure: () => this.#timing.changed(),
      onUnwatched: (track) => this.#queue.drop(track),
    });
  }

  /** The track of an action that is waited for; `undefined` when it is not. */
  find(actionId: string): Track | undefined {
    return this.#waits.find(actionId);
  }

  /** Waits until the action is final. The track must be the one that `find` gives, if it gives one. */
  async wait(track: Track, options: ResolvedWait): Promise<Outcome> {
    const { signal } = options;
    const { lifetime } = this.#options;
    if (signal?.aborted === true) throw this.#aborted(track, signal.reason);
    if (isFinal(track.known)) return outcomeOf(track.known);
    const { clock, random } = this.#options;
    const now = clock.now();
    const waiter = new Waiter(
      track,
      options,
      now,
      (aborted) => signal && this.#signals.add(signal, () => this.#abort(aborted, signal.reason)),
    );
    const underway = { abort: (reason: unknown) => this.#abort(waiter, reason) };
    this.#waits.join(waiter);
    // A later wait may want polls sooner, but never delays those of the others.
    if (track.poll === undefined) this.#queue.setEarlier(track, nextPollAt(waiter, now, random));
    const stop = this.#timing.begin(waiter);
    lifetime?.add(underway);
    try {
      return await waiter.promise;
    } finally {
      stop?.();
      lifetime?.delete(underway);
    }
  }

  /** Takes in a response to a request of the caller's own. */
  learn(track: Track, seen: RawAction): void {
    track.since = this.#options.clock.now();
    this.recall(track, seen);
  }

  /** Takes in what is known from elsewhere, which may be old. Whether it was news. */
  recall(track: Track, seen: RawAction): boolean {
    const news = this.#waits.take(track, seen);
    if (news) this.#waits.report(track, this.#options.clock.now());
    this.#timing.changed();
    return news;
  }

  /** When the first wait times out; Infinity when there is none. */
  firstTimeoutAt(): number {
    return this.#waits.firstEnd();
  }

  /** As `nextAt` of the queue. */
  nextPollAt(track?: Track): number {
    return this.#queue.nextAt(track);
  }

  /** As `dueAt` of the queue. */
  pollDueAt(track?: Track): number {
    return this.#queue.dueAt(track);
  }

  /** Ends the waits that have timed out, and gives up polls that were lost. */
  expire(now: number): void {
    this.#waits.expire(now, ({ poll, track }) =>
      poll === undefined ? undefined : (track.lastError ?? this.#queue.pauseError(now)),
    );
    // The request that began such a poll is gone, and with it what would have ended the poll.
    for (const track of this.#queue.giveUpLost(now)) this.#schedule(track, now);
  }

  /**
   * Polls an action, by default the one that is due first, on behalf of all its waits. It runs in the asynchronous
   * context of one of them: what started it may be the timer of another wait, or an event.
   */
  // oxlint-disable-next-line typescript/no-non-null-assertion -- it is called without a track only when one is due
  poll(now: number, track: Track = this.#queue.first()!, waiter = firstPolling(track)): void {
    const run = () => void this.#poll(track, now);
    if (waiter === undefined) run();
    else waiter.inContext(run);
  }

  async #poll(track: Track, startedAt: number): Promise<void> {
    const { clock, poll } = this.#options;
    const controller = this.#queue.begin(track, startedAt);
    try {
      const seen = await poll(track, controller.signal);
      track.lastError = undefined;
      track.since = clock.now();
      this.#queue.recordSuccess(startedAt, track.since);
      this.#waits.take(track, seen);
      this.#waits.report(track, track.since);
    } catch (error) {
      // The failure of a poll that was aborted does not count.
      if (track.poll === controller) this.#recordFailure(track, error, startedAt);
    } finally {
      this.#queue.end(controller);
      if (track.poll === controller) {
        track.poll = undefined;
        this.#schedule(track, clock.now());
      }
      this.#timing.polled();
    }
  }

  #recordFailure(track: Track, error: unknown, startedAt: number): void {
    if (!isTransient(error)) return this.#waits.fail(track, error);
    const { clock } = this.#options;
    const now = clock.now();
    const askedMs = retryDelayOf(error, clock.date(), this.#options.maxAskedMs);
    this.#queue.recordFailure(error, startedAt, now, askedMs);
    track.lastError = error;
    track.since = now;
    track.notBefore = now + (askedMs ?? 0);
    this.#waits.report(track, now);
  }

  /** The next poll is at the earliest time that a waiter wants. */
  #schedule(track: Track, now: number): void {
    const { random } = this.#options;
    let at = Infinity;
    for (const waiter of track.waiters) at = Math.min(at, nextPollAt(waiter, now, random));
    this.#queue.set(track, at);
  }

  #abort(waiter: Waiter, reason: unknown): void {
    this.#waits.leave(waiter);
    waiter.reject(this.#aborted(waiter.track, reason));
    this.#timing.changed();
  }

  #aborted({ family }: Track, reason: unknown): EnodeAbortError {
    const context = { operation: `Waiting for an action of ${family}`, version: this.#options.version };
    return new EnodeAbortError(context, { cause: reason });
  }
}

/** One of the waits that want an action to be polled; `undefined` when none does. */
function firstPolling({ waiters }: Track): Waiter | undefined {
  for (const waiter of waiters) if (waiter.poll !== undefined) return waiter;
  return undefined;
}
