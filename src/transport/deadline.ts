import type { CallPhase } from '../errors/errors.ts';
import type { Abortable } from './lifetime.ts';
import { limitOf, type Limited, type TimeLimit } from './time-limits.ts';

/** What a deadline belongs to. */
export interface DeadlineOwner {
  /** Called once when the deadline runs out or the caller aborts. */
  ended(): void;
}

/**
 * One deadline over everything a call does, and the caller's own signal with it. Its share of a timer and its listener
 * are gone as soon as `stop()` is called, which the transport does when the call ends, however it ends.
 */
export class Deadline implements Limited, Abortable {
  /** What the call is waiting for now; the timeout error names it. */
  phase: CallPhase = 'token';
  /** Who learns that it ends, whatever the call is waiting for. An object, since each function would be made anew. */
  owner: DeadlineOwner | undefined;
  /** Lets go of what a wire is doing, where that does not end by the signal. */
  release: (() => void) | undefined;
  /** Whether it was the deadline that ended the call, and not the caller. */
  timedOut = false;
  /** Whether it has run out, or the caller has aborted. */
  ended = false;
  /** Why it has ended. */
  reason: unknown;
  readonly ms: number;
  readonly startedAt = performance.now();
  readonly #callerSignal: AbortSignal | null;
  #onCallerAbort: (() => void) | undefined;
  #limit: TimeLimit | undefined;
  #controller: AbortController | undefined;

  constructor(ms: number, callerSignal: AbortSignal | null) {
    this.ms = ms;
    this.#callerSignal = callerSignal;
    if (callerSignal?.aborted === true) {
      this.#end(callerSignal.reason);
      return;
    }
    if (callerSignal !== null) {
      this.#onCallerAbort = () => this.#end(callerSignal.reason);
      callerSignal.addEventListener('abort', this.#onCallerAbort, { once: true });
    }
    this.#limit = limitOf(ms);
    this.#limit.add(this);
  }

  /** Ends when the deadline runs out or the caller aborts. Made for those who ask: not every wire needs one. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.ended) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  /** Milliseconds since the call began. */
  elapsed(): number {
    return performance.now() - this.startedAt;
  }

  /** Milliseconds left, 0 when it is over. */
  remaining(): number {
    return Math.max(0, this.ms - this.elapsed());
  }

  /** Lets go of timer and listener. */
  stop(): void {
    this.#limit?.delete(this);
    if (this.#onCallerAbort !== undefined)
      this.#callerSignal?.removeEventListener('abort', this.#onCallerAbort);
  }

  runOut(): void {
    this.timedOut = true;
    this.#end(new DOMException('The deadline of the call ran out', 'TimeoutError'));
  }

  /** Ends it now, for a reason that is not the deadline. */
  abort(reason: unknown): void {
    if (!this.ended) this.#end(reason);
  }

  #end(reason: unknown): void {
    this.stop();
    this.ended = true;
    this.reason = reason;
    this.owner?.ended();
    this.#controller?.abort(reason);
    this.release?.();
  }
}
