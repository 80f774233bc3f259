import { notify } from '../core/callback.ts';

/** What every hook is told. No header, token or body is in it; log it as it is. */
export interface CallEvent {
  /** Method and path template, e.g. `GET /vehicles/{vehicleId}`; `POST token` for the token endpoint. */
  readonly operation: string;
  readonly method: string;
  /** URL with its identifiers, without the query. */
  readonly url: string;
  /** The API version asked for; `undefined` for the token endpoint. */
  readonly version: string | undefined;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface RequestEvent extends CallEvent {
  /**
   * Adds a header to this attempt, e.g. `traceparent`. `authorization` and `enode-version` are the client's own
   * and refused, like names and values that no header can have. A header that is set after the hook has ended
   * cannot be sent any more; that is reported on the console. So an asynchronous hook returns its promise.
   */
  readonly setHeader: (name: string, value: string) => void;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Milliseconds from sending this attempt to the end of its body. */
  readonly durationMs: number;
  /** The version the server answered in; `undefined` when it did not say. */
  readonly answeredVersion: string | undefined;
}

export interface RetryEvent extends CallEvent {
  /** Status of the attempt that failed; `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** What went wrong, when there was no answer. */
  readonly error: unknown;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

export interface ErrorEvent extends CallEvent {
  /** What the call throws. */
  readonly error: unknown;
}

/**
 * Functions that watch calls, for logs, metrics and tracing. They cost nothing when absent, and each may be
 * asynchronous. `onRequest` is waited for, within the deadline of the call, and what it throws or rejects with ends
 * the call. The others only watch: they are not waited for, and their failures are reported on the console and go no
 * further.
 */
export interface EnodeHooks {
  /** Before each attempt. When it returns a promise, the attempt is sent once that is fulfilled. */
  onRequest?(event: RequestEvent): unknown;
  /** After each attempt that was answered, whatever the status. */
  onResponse?(event: ResponseEvent): unknown;
  /** Before the wait for another attempt. */
  onRetry?(event: RetryEvent): unknown;
  /** When a call ends without an answer, or with one that cannot be used. */
  onError?(event: ErrorEvent): unknown;
}

/** The hooks that only watch, with what each is told. */
interface Watched {
  onResponse: ResponseEvent;
  onRetry: RetryEvent;
  onError: ErrorEvent;
}

/** Runs a hook that only watches: logging that breaks must not break the call it logs. */
export function watch<Name extends keyof Watched>(hooks: EnodeHooks, name: Name, event: Watched[Name]): void {
  notify(`hooks.${name}`, () => (hooks as { [N in Name]?: (event: Watched[N]) => unknown })[name]?.(event));
}
