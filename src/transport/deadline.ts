import { EnodeAbortError } from '../errors/abort-error.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { EnodeTimeoutError, type CallPhase } from '../errors/timeout-error.ts';

/**
 * One deadline over everything a call does, and the caller's own signal with it. Its timer and its listener
 * are gone as soon as `stop()` is called, which the transport does when the call ends, however it ends.
 */
export class Deadline {
  /** What the call is waiting for now; the timeout error names it. */
  phase: CallPhase = 'token';
  readonly ms: number;
  readonly #controller = new AbortController();
  readonly #callerSignal: AbortSignal | null;
  readonly #startedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timedOut = false;

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

  /** The error to throw when the call was ended by its deadline or its signal; `undefined` when it was not. */
  error(context: CallContext): EnodeTimeoutError | EnodeAbortError | undefined {
    if (!this.signal.aborted) return undefined;
    return this.#timedOut
      ? new EnodeTimeoutError(this.phase, this.ms, context)
      : new EnodeAbortError(context, { cause: this.signal.reason });
  }

  /** Waits for something shared with other calls, which this call's end must not end. */
  async race<T>(shared: Promise<T>): Promise<T> {
    const { signal } = this;
    let onAbort: (() => void) | undefined;
    const ended = new Promise<never>((_resolve, reject) => {
      onAbort = () => reject(signal.reason as Error);
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
      return await Promise.race([shared, ended]);
    } finally {
      signal.removeEventListener('abort', onAbort!);
    }
  }

  /** Lets go of timer and listener. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#callerSignal?.removeEventListener('abort', this.#onCallerAbort);
  }

  readonly #onTimeout = () => {
    this.#timedOut = true;
    this.stop();
    this.#controller.abort(new DOMException('The deadline of the call ran out', 'TimeoutError'));
  };

  readonly #onCallerAbort = () => {
    this.stop();
    this.#controller.abort(this.#callerSignal?.reason);
  };
}
