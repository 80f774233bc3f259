import type { Report } from '../core/callback.ts';
import { EnodeAbortError } from '../errors/errors.ts';
import { AdaptiveLimit } from './adaptive-limit.ts';
import type { Lifetime } from '../transport/lifetime.ts';
import { Alarm } from './alarm.ts';
import type { ActionClock } from './clock.ts';
import type { ResolvedWait } from './wait-options.ts';
import { Hold, type PauseLimits } from './hold.ts';
import { nextPoll } from './next-poll.ts';
import { isFinal, outcomeOf, type Outcome } from './outcome.ts';
import { Signals } from './signals.ts';
import { TimeQueue } from './time-queue.ts';
import { type Track, Waiter } from './waiter.ts';
import { askedWait, isGeneral, isPassing } from './trouble.ts';
import type { RawAction } from './types.ts';
import { Waits } from './waits.ts';

export interface SchedulerOptions {
  readonly version: string;
  /** How many polls may be under way at once, at most. */
  readonly concurrency: number;
  readonly clock: ActionClock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly pause: PauseLimits;
  /** Longest `Retry-After` that is waited for. */
  readonly maxAskedMs: number;
  readonly poll: (track: Track, signal: AbortSignal) => Promise<RawAction>;
  /** All that is under way in the client: waits end with it. */
  readonly lifetime: Lifetime | undefined;
  /** Told of callbacks that fail when their wait has ended. */
  readonly report: Report | undefined;
  /** Told of each action that is seen to have ended. */
  readonly onEnd: (action: RawAction) => void;
}

/** A poll that takes longer than this has lost who began it: polls have a shorter deadline. */
const lostAfterMs = 30_000;
/** How often a wait with a timer of its own sees whether the poll that it waits for has ended. */
const recheckMs = 250;

/**
 * All waits of one client: one timer, a bounded number of polls at once, one poll for all who wait for the same
 * action.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  /** Actions by the time of their next poll; those under way are not in it. */
  readonly #polls = new TimeQueue<Track>();
  readonly #hold: Hold;
  readonly #waits: Waits;
  readonly #signals = new Signals();
  readonly #alarm: Alarm;
  readonly #limit: AdaptiveLimit;
  /** Polls under way, by when they began. */
  readonly #underWay = new Map<AbortController, { readonly track: Track; readonly startedAt: number }>();

  constructor(options: SchedulerOptions) {
    this.#options = options;
    this.#limit = new AdaptiveLimit(options.concurrency);
    this.#hold = new Hold(options.pause);
    this.#alarm = new Alarm(options.clock, () => this.#run());
    this.#waits = new Waits({
      onEnd: options.onEnd,
      report: options.report,
      onLateFailure: () => this.#arm(),
      onUnwatched: (track) => {
        this.#polls.delete(track);
        track.poll?.abort();
        track.poll = undefined;
      },
    });
  }

  /** The track of an action that somebody waits for; `undefined` when nobody does. */
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
    // Who comes later may want polls sooner, but never puts off those of the others.
    if (track.poll === undefined) {
      this.#polls.set(track, Math.min(this.#polls.at(track), nextPoll(waiter, now, random)));
    }
    let stop: (() => void) | undefined;
    if (clock.ownTimers === true) stop = this.#watch(waiter);
    else this.#run();
    lifetime?.add(underway);
    try {
      return await waiter.promise;
    } finally {
      stop?.();
      lifetime?.delete(underway);
    }
  }

  #abort(waiter: Waiter, reason: unknown): void {
    this.#waits.leave(waiter);
    waiter.reject(this.#aborted(waiter.track, reason));
    this.#arm();
  }

  /** Takes in what was just asked of the API. */
  learn(track: Track, seen: RawAction): void {
    track.since = this.#options.clock.now();
    this.recall(track, seen);
  }

  /** Takes in what is known from elsewhere, which may be old. Whether it was news. */
  recall(track: Track, seen: RawAction): boolean {
    const news = this.#waits.take(track, seen);
    if (news) this.#waits.report(track, this.#options.clock.now());
    this.#arm();
    return news;
  }

  /** Does all that is due, and sets the timer for what is not. */
  #run(): void {
    const now = this.#options.clock.now();
    this.#expire(now);
    if (this.#options.clock.ownTimers === true) return;
    while (this.#pollAt() <= now) this.#poll(this.#polls.first()!, now);
    this.#arm();
  }

  #expire(now: number): void {
    this.#waits.expire(now, ({ poll, track }) =>
      poll === undefined ? undefined : (track.lastError ?? this.#hold.error(now)),
    );
    // The request that began such a poll is gone, and with it what would have ended the poll.
    for (const [controller, { track, startedAt }] of this.#underWay) {
      if (now - startedAt < lostAfterMs) continue;
      this.#underWay.delete(controller);
      if (track.poll !== controller) continue;
      track.poll = undefined;
      if (track.waiters.size > 0) this.#plan(track, now);
    }
  }

  /**
   * Where timers belong to requests, each wait keeps one of its own and makes its own polls, so that no request
   * relies on what another one began. Returns what ends it.
   */
  #watch(waiter: Waiter): () => void {
    const { clock } = this.#options;
    const { track } = waiter;
    let cancel: (() => void) | undefined;
    const ring = () => {
      const now = clock.now();
      this.#expire(now);
      if (!track.waiters.has(waiter)) return;
      const free = this.#underWay.size < this.#limit.current;
      if (free && Math.max(this.#polls.at(track), this.#hold.until) <= now) this.#poll(track, now, waiter);
      const due = Math.max(this.#polls.at(track), this.#hold.until);
      const next = track.poll !== undefined || due <= now ? now + recheckMs : due;
      cancel = clock.setTimer(Math.max(0, Math.ceil(Math.min(next, waiter.deadlineAt) - now)), ring);
    };
    ring();
    return () => cancel?.();
  }

  #arm(): void {
    if (this.#options.clock.ownTimers === true) return;
    this.#alarm.set(Math.min(this.#pollAt(), this.#waits.firstEnd()));
  }

  /** When the next poll may begin; Infinity while as many as allowed are under way. */
  #pollAt(): number {
    if (this.#underWay.size >= this.#limit.current) return Infinity;
    return Math.max(this.#polls.firstAt(), this.#hold.until);
  }

  /**
   * Polls at an action on behalf of all who wait for it, in the context of one of them: what set off this poll may be
   * the timer of another wait, or an event.
   */
  #poll(track: Track, startedAt: number, waiter = firstPolling(track)): void {
    const poll = () => void this.#pollNow(track, startedAt);
    if (waiter === undefined) poll();
    else waiter.inContext(poll);
  }

  async #pollNow(track: Track, startedAt: number): Promise<void> {
    const { clock, poll } = this.#options;
    const controller = new AbortController();
    this.#polls.delete(track);
    this.#underWay.set(controller, { track, startedAt });
    track.poll = controller;
    track.polledAt = startedAt;
    track.polls++;
    try {
      const seen = await poll(track, controller.signal);
      this.#hold.success();
      track.lastError = undefined;
      track.since = clock.now();
      this.#limit.answered(startedAt, track.since, this.#underWay.size >= this.#limit.current);
      this.#waits.take(track, seen);
      this.#waits.report(track, track.since);
    } catch (error) {
      // The outcome of a poll that was aborted does not count.
      if (track.poll === controller) this.#failed(track, error, startedAt);
    } finally {
      this.#underWay.delete(controller);
      if (track.poll === controller) {
        track.poll = undefined;
        this.#plan(track, clock.now());
      }
      this.#run();
    }
  }

  #failed(track: Track, error: unknown, startedAt: number): void {
    if (!isPassing(error)) return this.#waits.fail(track, error);
    const { clock } = this.#options;
    const now = clock.now();
    const asked = askedWait(error, clock.date(), this.#options.maxAskedMs);
    if (isGeneral(error)) {
      this.#hold.trouble(error, startedAt, now, asked);
      this.#limit.lower(startedAt, now);
    }
    track.lastError = error;
    track.since = now;
    track.notBefore = now + (asked ?? 0);
    this.#waits.report(track, now);
  }

  /** The next poll is the one that the most impatient waiter wants. */
  #plan(track: Track, now: number): void {
    const { random } = this.#options;
    let at = Infinity;
    for (const waiter of track.waiters) at = Math.min(at, nextPoll(waiter, now, random));
    this.#polls.set(track, at);
  }

  #aborted({ family }: Track, reason: unknown): EnodeAbortError {
    const context = { operation: `Waiting for an action of ${family}`, version: this.#options.version };
    return new EnodeAbortError(context, { cause: reason });
  }
}

/** One of those who want an action to be polled; `undefined` when nobody does. */
function firstPolling({ waiters }: Track): Waiter | undefined {
  for (const waiter of waiters) if (waiter.poll !== undefined) return waiter;
  return undefined;
}
