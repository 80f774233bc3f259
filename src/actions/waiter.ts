import { captureContext, type InContext } from '../core/async-context.ts';
import { heed } from '../core/callback.ts';
import type { ActionProgress, ResolvedWait } from './wait-options.ts';
import type { Outcome } from './outcome.ts';
import { lastPollLead, type PollSchedule } from './poll-schedule.ts';
import type { Track } from './track.ts';

/** One call of `wait()`. When it ends, however it ends, it no longer listens to the caller's signal. */
export class Waiter {
  readonly track: Track;
  readonly promise: Promise<Outcome>;
  readonly poll: PollSchedule | undefined;
  readonly deadlineAt: number;
  /** How long before the deadline the last poll is made. */
  readonly lead: number;
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
    this.lead = lastPollLead(options.timeoutMs);
    this.#options = options;
    this.#startedAt = now;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#stop = listen(this);
  }

  /**
   * Tells the caller how it stands. Throws what the caller's function throws; returns a promise of its end when it is
   * asynchronous.
   */
  progress(now: number): Promise<void> | undefined {
    const { known: action, polls, lastError: error } = this.track;
    const progress = { action, polls, waitedMs: now - this.#startedAt, ...(error && { error }) };
    return this.inContext(() => heed(() => this.#options.onProgress?.(progress as ActionProgress<never>)));
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
