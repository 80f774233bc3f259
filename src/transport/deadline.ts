import type { CallPhase } from '../errors/errors.ts';

/**
 * One deadline over everything a call does, and the caller's own signal with it. Its timer and its listener
 * are gone as soon as `stop()` is called, which the transport does when the call ends, however it ends.
 */
export class Deadline {
  /** What the call is waiting for now; the timeout error names it. */
  phase: CallPhase = 'token';
  /** Called once when the deadline runs out or the caller aborts, whatever the call is waiting for. */
  onEnd: (() => void) | undefined;
  /** Lets go of a body that is being read, should fetch not do so by its signal. */
  release: (() => void) | undefined;
  /** Whether it was the deadline that ended the call, and not the caller. */
  timedOut = false;
  readonly ms: number;
  readonly #controller = new AbortController();
  readonly #callerSignal: AbortSignal | null;
  readonly #startedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, callerSignal: AbortSignal | null) {
    this.ms = ms;
    this.#callerSignal = callerSignal;
    if (callerSignal?.aborted === true) {
      this.#controller.abort(callerSignal.reason);
      return;
    }
    callerSignal?.addEventListener('abort', this.#onCallerAbort, { once: true });
    this.#timer = setTimeout(this.#onTimeout, ms);
  }

  /** Ends when the deadline runs out or the caller aborts. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds since the call began. */
  elapsed(): number {
    return performance.now() - this.#startedAt;
  }

  /** Milliseconds left, 0 when it is over. */
  remaining(): number {
    return Math.max(0, this.ms - this.elapsed());
  }

  /** Lets go of timer and listener. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#callerSignal?.removeEventListener('abort', this.#onCallerAbort);
  }

  #end(reason: unknown): void {
    this.stop();
    this.onEnd?.();
    this.#controller.abort(reason);
    this.release?.();
  }

  readonly #onTimeout = () => {
    this.timedOut = true;
    this.#end(new DOMException('The deadline of the call ran out', 'TimeoutError'));
  };

  readonly #onCallerAbort = () => {
    this.#end(this.#callerSignal?.reason);
  };
}
