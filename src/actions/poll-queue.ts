import { TimeQueue } from '../core/time-queue.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import { AdaptiveLimit, isServiceWide, PollPause, type PauseLimits } from './pacing.ts';
import type { Track } from './waiter.ts';

/** Polls have a shorter deadline: one that takes longer was lost with the request that began it. */
const lostAfterMs = 30_000;

/** A poll that is running. */
interface RunningPoll {
  readonly track: Track;
  readonly startedAt: number;
}

/**
 * Which actions are to be polled, and which are being polled. Polls begin in the order of their times, no more at once
 * than the limit allows, and none during a pause.
 */
export class PollQueue {
  /** Actions by the time of their next poll; those being polled are not in it. */
  readonly #due = new TimeQueue<Track>();
  /** Polls that are running, by what aborts them. */
  readonly #running = new Map<AbortController, RunningPoll>();
  readonly #limit: AdaptiveLimit;
  readonly #pause: PollPause;

  /** @param concurrency How many polls may run at once, at most. */
  constructor(concurrency: number, pause: PauseLimits) {
    this.#limit = new AdaptiveLimit(concurrency);
    this.#pause = new PollPause(pause);
  }

  /** The action that is due first. */
  first(): Track | undefined {
    return this.#due.first();
  }

  /** When the next poll of an action, or of any, may begin; Infinity while as many as allowed are running. */
  nextAt(track?: Track): number {
    return this.#isFull() ? Infinity : this.dueAt(track);
  }

  /** When the next poll of an action, or of any, is due, however many are running. */
  dueAt(track?: Track): number {
    return Math.max(track === undefined ? this.#due.firstAt() : this.#due.at(track), this.#pause.until);
  }

  /** Sets the time of an action's next poll. */
  set(track: Track, at: number): void {
    this.#due.set(track, at);
  }

  /** Sets the time of an action's next poll, unless it is polled earlier already. */
  setEarlier(track: Track, at: number): void {
    this.#due.set(track, Math.min(this.#due.at(track), at));
  }

  /** No wait needs polls of an action any more. */
  drop(track: Track): void {
    this.#due.delete(track);
    track.poll?.abort();
    track.poll = undefined;
  }

  begin(track: Track, startedAt: number): AbortController {
    const controller = new AbortController();
    this.#due.delete(track);
    this.#running.set(controller, { track, startedAt });
    track.poll = controller;
    track.lastPolledAt = startedAt;
    track.polls++;
    return controller;
  }

  end(controller: AbortController): void {
    this.#running.delete(controller);
  }

  /** Gives up the polls that were lost. Returns the actions that are not being polled any more. */
  giveUpLost(now: number): readonly Track[] {
    const given: Track[] = [];
    for (const [controller, { track, startedAt }] of this.#running) {
      if (now - startedAt < lostAfterMs) continue;
      this.#running.delete(controller);
      if (track.poll !== controller) continue;
      track.poll = undefined;
      given.push(track);
    }
    return given;
  }

  recordSuccess(startedAt: number, now: number): void {
    this.#pause.recordSuccess();
    this.#limit.recordResponse(startedAt, now, this.#isFull());
  }

  /** A failure of the whole service pauses all polls. */
  recordFailure(error: EnodeError, startedAt: number, now: number, askedMs: number | undefined): void {
    if (!isServiceWide(error)) return;
    this.#pause.recordFailure(error, startedAt, now, askedMs);
    this.#limit.lower(startedAt, now);
  }

  /** Why polls are paused; `undefined` when they are not at `now`. */
  pauseError(now: number): EnodeError | undefined {
    return this.#pause.error(now);
  }

  #isFull(): boolean {
    return this.#running.size >= this.#limit.current;
  }
}
