import type { CallbackErrorReporter } from '../core/callback.ts';
import { copyError } from '../errors/at-caller.ts';
import { isFinal, isNewerAction, outcomeOf } from './outcome.ts';
import { TimeQueue } from '../core/time-queue.ts';
import type { Track, Waiter } from './waiter.ts';
import type { RawAction } from './types.ts';

interface WaitsHooks {
  /** Called when no wait wants polls of an action any more. */
  readonly onUnwatched: (track: Track) => void;
  /** Called when an action is seen to have ended. */
  readonly onEnd: (action: RawAction) => void;
  /** Called when a wait was ended by an asynchronous callback, at a time when nothing else happens. */
  readonly onLateFailure: () => void;
  /** Receives the error of an asynchronous callback that fails after its wait has ended. */
  readonly report: CallbackErrorReporter | undefined;
}

/** The waits for actions, with their ends. An action is kept only while a wait for it runs. */
export class Waits {
  readonly #tracks = new Map<string, Track>();
  /** Waits by their deadline. */
  readonly #ends = new TimeQueue<Waiter>();
  readonly #hooks: WaitsHooks;

  constructor(hooks: WaitsHooks) {
    this.#hooks = hooks;
  }

  find(actionId: string): Track | undefined {
    return this.#tracks.get(actionId);
  }

  /** The next deadline; Infinity when there are no waits. */
  firstEnd(): number {
    return this.#ends.firstAt();
  }

  join(waiter: Waiter): void {
    const { track } = waiter;
    this.#tracks.set(track.id, track);
    track.waiters.add(waiter);
    this.#ends.set(waiter, waiter.deadlineAt);
    if (waiter.poll !== undefined) track.polling++;
  }

  leave(waiter: Waiter): void {
    const { track } = waiter;
    if (!track.waiters.delete(waiter)) return;
    this.#ends.delete(waiter);
    if (waiter.poll !== undefined && --track.polling === 0) this.#hooks.onUnwatched(track);
    if (track.waiters.size === 0) this.#tracks.delete(track.id);
  }

  /** Ends the waits whose deadline has come. */
  expire(now: number, why: (waiter: Waiter) => Parameters<typeof outcomeOf>[1]): void {
    while (this.#ends.firstAt() <= now) {
      // oxlint-disable-next-line typescript/no-non-null-assertion -- what falls due first has a time, so there is one
      const waiter = this.#ends.first()!;
      const error = why(waiter);
      this.leave(waiter);
      waiter.resolve(outcomeOf(waiter.track.known, error));
    }
  }

  /** Takes in what was seen of an action and ends its waits when it is final. Whether it was news. */
  take(track: Track, seen: RawAction): boolean {
    if (!isNewerAction(seen, track.known)) return false;
    track.known = seen;
    if (!isFinal(seen)) return true;
    this.#hooks.onEnd(seen);
    for (const waiter of track.waiters) {
      this.leave(waiter);
      waiter.resolve(outcomeOf(seen));
    }
    return true;
  }

  /** Ends the waits that poll an action, and only these: the others never poll. */
  fail(track: Track, error: unknown): void {
    for (const waiter of track.waiters) {
      if (waiter.poll === undefined) continue;
      this.#end(waiter, copyError(error));
    }
  }

  /** Reports the progress of an action to all its waits. */
  report(track: Track, now: number): void {
    // A copy: what a caller's function does may end other waits and begin new ones.
    for (const waiter of Array.from(track.waiters)) {
      if (!track.waiters.has(waiter)) continue;
      try {
        waiter.progress(now)?.catch((error: unknown) => {
          if (!track.waiters.has(waiter)) return this.#hooks.report?.('onProgress', error);
          this.#end(waiter, error);
          this.#hooks.onLateFailure();
        });
      } catch (error) {
        this.#end(waiter, error);
      }
    }
  }

  #end(waiter: Waiter, error: unknown): void {
    this.leave(waiter);
    waiter.reject(error);
  }
}
